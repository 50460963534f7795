import type { Messages } from "../../../platform/define/room.ts";

/** Arabic of taking part once. Not checked by a native speaker. */
export const turnsAr: Messages = {
  "engage.turn.once": "يمكنك المشاركة هنا مرة واحدة. يمكنك تغيير ما أرسلته ما دامت المشاركة ممكنة.",
  "engage.turn.taken": "لقد شاركت هنا من قبل",
  "engage.turn.takenText":
    "شاركت في {date}. يمكن لكل شخص أن يشارك هنا مرة واحدة. لا يزال بإمكانك تغيير ما أرسلته، أو سحبه والبدء من جديد.",
  "engage.turn.takenByOrganisation": "لقد شاركت منظمتك هنا من قبل",
  "engage.turn.takenByOrganisationText":
    "شاركت منظمتك في {date}. ربما فعل ذلك زميل لك. يمكن لكل منظمة أن تشارك هنا مرة واحدة. من أرسل ذلك يمكنه أن يغيّره أو يسحبه.",
  "engage.turn.own": "انظر ما أرسلته أو غيّره",
  "engage.turn.accountNeeded": "أكّد عنوان بريدك الإلكتروني أولًا",
  "engage.turn.accountText":
    "هكذا يشارك كل شخص هنا مرة واحدة. تصلك رسالة فيها رابط. افتح ذلك الرابط على هذا الجهاز. عندها تعود إلى هنا. لا يرى أحد عنوانك مع ما ترسله.",
  "engage.turn.account": "أؤكد عنوان بريدي",
};
