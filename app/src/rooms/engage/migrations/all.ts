import { migration0001 } from "./0001-contributions.ts";
import { migration0002 } from "./0002-long-registers.ts";
import { migration0003 } from "./0003-form-sessions.ts";
import { migration0006 } from "./0006-words.ts";
import { migration0007 } from "./0007-places.ts";
import { migration0008 } from "./0008-following.ts";
import { migration0009 } from "./0009-digests.ts";
import { migration0010 } from "./0010-moderation.ts";
import { migration0011 } from "./0011-codes.ts";
import { migration0012 } from "./0012-objections.ts";
import { migration0015 } from "./0015-paper.ts";
import { migration0016 } from "./0016-second-entry.ts";
import { migration0020 } from "./0020-support.ts";
import { migration0021 } from "./0021-arguments.ts";
import { migration0022 } from "./0022-questions.ts";
import { migration0023 } from "./0023-questions-end.ts";
import { migration0029 } from "./0029-mine.ts";
import { migration0030 } from "./0030-turns.ts";
import { migration0034 } from "./0034-removals.ts";
import { migration0027 } from "./0027-uploads.ts";
import { migration0028 } from "./0028-photos-taken-away.ts";
import { routes0031 } from "./0031-routes.ts";
import { migration0024 } from "./0024-themes.ts";
import { migration0025 } from "./0025-told.ts";
import { webhooks0032 } from "./0032-webhooks.ts";
import { migration0035 } from "./0035-suspicions.ts";
import { migration0037 } from "./0037-mended.ts";
import { migration0041 } from "./0041-boundary.ts";
import { migration0038 } from "./0038-kept-turns.ts";
import { questionRoutes0053 } from "./0053-question-routes.ts";
import { street0054 } from "./0054-street.ts";
import { imports0039 } from "./0039-imports.ts";
import { origin0040 } from "./0040-origin.ts";
import { classes0046 } from "./0046-classes.ts";
import { signedIn0045 } from "./0045-signed-in.ts";
import { migration0026 } from "./0026-decision.ts";
import { migration0042 } from "./0042-suggested-themes.ts";
import { migration0043 } from "./0043-reports.ts";
import { neighbourhoods0047 } from "./0047-neighbourhoods.ts";
import { migration0044 } from "./0044-support-bursts.ts";
import { layers0048 } from "./0048-layers.ts";
import { newToNewsletters0052 } from "./0052-new-to-newsletters.ts";
import { refusedMail0051 } from "./0051-refused-mail.ts";
import { newsletters0050 } from "./0050-newsletters.ts";
import { followUp0057 } from "./0057-follow-up.ts";
import { assignedQuestions0058 } from "./0058-assigned-questions.ts";
import { followUpStops0060 } from "./0060-follow-up-stops.ts";
import { devices0062 } from "./0062-devices.ts";
import { stepRounds0061 } from "./0061-step-rounds.ts";
import { newslettersOff0064 } from "./0064-newsletters-off.ts";
import { reasonVersions0065 } from "./0065-reason-versions.ts";
import { layersRedrawn0066 } from "./0066-layers-redrawn.ts";
import { districts0067 } from "./0067-districts.ts";
import { dismissedQuestions0070 } from "./0070-dismissed-questions.ts";
import { toldPhotos0071 } from "./0071-told-photos.ts";
import { ownReasons0056 } from "./0056-own-reasons.ts";
import { plans0049 } from "./0049-plans.ts";
import { organisations0068 } from "./0068-organisations.ts";
import { laterPhotos0063 } from "./0063-later-photos.ts";
import { pdfUploads0063 } from "./0063-pdf-uploads.ts";
import { reachedDevices0072 } from "./0072-reached-devices.ts";
import { takenPhotos0073 } from "./0073-taken-photos.ts";
import { answerAdditions0074 } from "./0074-answer-additions.ts";

/**
 * This room's own; each method has its own beside it. Applied in the order of this list, which is not that of the numbers: new ones
 * at the end, with a number that nobody has (0063 was taken twice, and stays so). A number that is left out was never used.
 */
export const migrations = [
  migration0001,
  migration0002,
  migration0003,
  migration0006,
  migration0007,
  migration0008,
  migration0009,
  migration0010,
  migration0011,
  migration0012,
  migration0015,
  migration0016,
  migration0020,
  migration0021,
  migration0022,
  migration0023,
  migration0029,
  migration0030,
  migration0034,
  migration0027,
  migration0028,
  routes0031,
  migration0024,
  migration0025,
  webhooks0032,
  migration0035,
  migration0037,
  migration0038,
  migration0026,
  migration0041,
  migration0042,
  imports0039,
  origin0040,
  signedIn0045,
  migration0043,
  questionRoutes0053,
  classes0046,
  migration0044,
  layers0048,
  newsletters0050,
  refusedMail0051,
  newToNewsletters0052,
  ownReasons0056,
  followUp0057,
  plans0049,
  neighbourhoods0047,
  street0054,
  assignedQuestions0058,
  followUpStops0060,
  stepRounds0061,
  newslettersOff0064,
  reasonVersions0065,
  layersRedrawn0066,
  districts0067,
  devices0062,
  organisations0068,
  pdfUploads0063,
  laterPhotos0063,
  dismissedQuestions0070,
  toldPhotos0071,
  reachedDevices0072,
  takenPhotos0073,
  answerAdditions0074,
];
