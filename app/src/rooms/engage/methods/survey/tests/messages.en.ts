import type { Messages } from "../../../../../platform/define/room.ts";

export const en: Messages = {
  "survey.staff.tests.title": "Test answers",
  "survey.staff.tests.apart":
    "These are no real answers. They count nowhere: not in results, files or figures. They go when the trajectory opens.",
  "survey.staff.tests.none": "There are no test answers yet",
  "survey.staff.tests.noneText": "Fill in the survey as a resident. At the end you can keep your answers as a test.",
  "survey.staff.tests.over":
    "You can test only while the trajectory is being prepared. Everything that comes in now is real. You can still look at the survey in the preview.",
  "survey.staff.tests.madeBy": "Filled in by {name}, {moment}",
  "survey.staff.tests.remove":
    "{count, plural, one {Throw the test answer away} other {Throw all # test answers away}}",
  "survey.staff.tests.answered":
    "{count, plural, =0 {Nobody was asked this, or answered it.} one {One test answer.} other {# test answers.}}",
  "survey.staff.tests.count": "How often",
  "survey.refused.fullTests": "There are enough test answers. Throw them away first.",
};
