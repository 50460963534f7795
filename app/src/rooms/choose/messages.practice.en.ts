import type { Messages } from "../../platform/define/room.ts";

export const enPractice: Messages = {
  "choose.method.worksWhen": "When it works",
  "choose.method.pitfalls": "Pitfalls",
  "choose.method.from": "source",
  "choose.method.judged": "No source beside it? Then it is the judgement of the makers of Brink.",
  "choose.method.costs": "Costs, time and people",
  "choose.review.none": "Nobody outside Brink has reviewed these numbers yet.",
  "choose.review.by": "The numbers of edition {version} were reviewed on {date} by {name} ({organisation}).",
  "choose.review.changedSince": "Numbers were changed after that.",
  "choose.changed.numbers": "The numbers were last changed in edition {version}, by {by}.",
  "choose.changed.texts": "The texts were last changed in edition {version}, by {by}.",
  "choose.national.title": "The national number",
  "choose.national.value": "Number",
  "choose.national.mark": "How sure",
  "choose.national.sources": "Sources",
  "choose.national.reviewed": "Reviewed",
  "choose.national.changed": "Changed",
  "choose.cases.wrongElsewhere":
    "{count, plural, one {What went wrong elsewhere: 1 case} other {What went wrong elsewhere: # cases}}",
};
