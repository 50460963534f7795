import type { Messages } from "../../platform/define/room.ts";

export const enBeside: Messages = {
  "choose.beside.title": "Compared with our advice",
  "choose.beside.same": "This is our advice.",
  "choose.beside.total":
    "This combination scores {points, plural, =0 {the same as} one {1 point {way, select, better {higher} other {lower}} than} other {# points {way, select, better {higher} other {lower}} than}} our advice.",
  "choose.beside.better": "Better on: {parts}.",
  "choose.beside.worse": "Worse on: {parts}.",
  "choose.beside.own": "This one",
  "choose.beside.advised": "Advice",
  "choose.beside.pairs": "Cost: {cost} (advice {adviceCost}). Hours: {hours, number} (advice {adviceHours, number}).",
  "choose.change.add": "Add {item}",
  "choose.change.remove": "Take {item} out",
  "choose.change.along": "With it comes: {items}.",
  "choose.change.alongGone": "With it goes: {items}.",
  "choose.change.notAdmissible": "It is then outside the limits of our advice.",
  "choose.change.total": "The score becomes {total, number}.",
};
