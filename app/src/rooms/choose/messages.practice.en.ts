import type { Messages } from "../../platform/define/room.ts";

export const enPractice: Messages = {
  "choose.method.worksWhen": "When it works",
  "choose.method.pitfalls": "Pitfalls",
  "choose.method.from": "source {sources}",
  "choose.method.judged": "No source beside it? Then it is the judgement of the makers of Brink.",
  "choose.method.costs": "Costs, time and people",
  "choose.cases.wrongElsewhere":
    "{count, plural, one {What went wrong elsewhere: 1 case} other {What went wrong elsewhere: # cases}}",
};
