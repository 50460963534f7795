import type { Messages } from "../../../platform/define/room.ts";

export const previewEn: Messages = {
  "engage.staff.preview.title": "Preview: what a resident sees",
  "engage.staff.preview.link": "See it as a resident",
  "engage.staff.preview.nothingKept":
    "What you fill in here does not count, and we do not keep it. Do not fill in details of real people.",
  "engage.staff.preview.keptAsTest":
    "What you fill in here does not count. At the end you can keep it as a test. If you do not, we keep nothing. Do not fill in details of real people.",
  "engage.staff.preview.empty": "Nothing is asked here yet",
  "engage.staff.preview.emptyText": "Write a question first. Then you see it here.",
  "engage.staff.preview.end": "These were all screens. A resident now says who they are, checks it and sends it.",
  "engage.staff.preview.again": "Begin again",
  "engage.staff.preview.stop": "Back to the settings",
  "engage.staff.preview.testHelp":
    "You can keep this as a test, to see what the results look like. A test counts nowhere and goes when the trajectory opens.",
  "engage.staff.preview.keep": "Keep this as a test",
  "engage.staff.preview.kept": "Your test was kept.",
  "engage.staff.refused.testsOver": "The trajectory is open already. What comes in now is real: testing is over.",
};
