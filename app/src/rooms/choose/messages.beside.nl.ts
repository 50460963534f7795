import type { Messages } from "../../platform/define/room.ts";

export const nlBeside: Messages = {
  "choose.beside.title": "Vergeleken met ons advies",
  "choose.beside.same": "Dit is ons advies.",
  "choose.beside.total":
    "Deze combinatie scoort {points, plural, =0 {evenveel als} one {1 punt {way, select, better {hoger} other {lager}} dan} other {# punten {way, select, better {hoger} other {lager}} dan}} ons advies.",
  "choose.beside.better": "Beter op: {parts}.",
  "choose.beside.worse": "Slechter op: {parts}.",
  "choose.beside.own": "Deze",
  "choose.beside.advised": "Advies",
  "choose.beside.pairs": "Kosten: {cost} (advies {adviceCost}). Uren: {hours, number} (advies {adviceHours, number}).",
  "choose.change.add": "Voeg {item} toe",
  "choose.change.remove": "Haal {item} weg",
  "choose.change.along": "Daarmee komt ook: {items}.",
  "choose.change.alongGone": "Daarmee gaat ook weg: {items}.",
  "choose.change.notAdmissible": "Dat past dan niet meer binnen de grenzen van ons advies.",
  "choose.change.total": "De score wordt {total, number}.",
};
