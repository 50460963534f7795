import type { Messages } from "../../../platform/define/room.ts";

/** Polish of arguments for and against. Not checked by a native speaker. */
export const argumentsPl: Messages = {
  "engage.argument.title": "Za i przeciw",
  "engage.argument.for": "{count, plural, =0 {Za} one {Za (#)} few {Za (#)} many {Za (#)} other {Za (#)}}",
  "engage.argument.against":
    "{count, plural, =0 {Przeciw} one {Przeciw (#)} few {Przeciw (#)} many {Przeciw (#)} other {Przeciw (#)}}",
  "engage.argument.none": "Nikt jeszcze nie podał powodu.",
  "engage.argument.give": "Powód za lub przeciw",
  "engage.argument.side": "Czy są Państwo za, czy przeciw?",
  "engage.argument.side.for": "Za",
  "engage.argument.side.against": "Przeciw",
  "engage.argument.text": "Dlaczego?",
  "engage.argument.textHelp":
    "Wystarczy jeden powód. Nie więcej niż {max, number} znaków. Proszę pisać o pomyśle, a nie o osobie, która go podała.",
  "engage.argument.contactNow": "Państwa adres e-mail to {email}. Damy znać, jeśli nie pokażemy tego powodu.",
  "engage.argument.aboutIdea": "O pomyśle: {title}",
  "engage.argument.emailHelp":
    "Wyślemy wtedy Państwu link, aby zobaczyć lub wycofać powód. Damy też znać, jeśli go nie pokażemy.",
  "engage.argument.send": "Wysłanie powodu",
  "engage.argument.yours.for": "Są Państwo za, ponieważ:",
  "engage.argument.yours.against": "Są Państwo przeciw, ponieważ:",
  "engage.refused.noArguments": "Przy tym pytaniu nie można podawać powodów za ani przeciw.",
  "engage.mail.argued.subject": "Otrzymaliśmy Państwa powód ({receipt})",
  "engage.mail.argued.text":
    "Szanowni Państwo,\n\ndziękujemy za udział w „{trajectory}”.\nPaństwa numer to {receipt}.\n\nPod własnym linkiem mogą Państwo zobaczyć, zmienić lub wycofać swój powód. Można tam też usunąć adres e-mail. Proszę nikomu nie dawać tego linku.\n{link}\n\nCzy nie podali Państwo powodu? Wtedy ktoś użył Państwa adresu. Za pomocą linku można go usunąć.\n\nPytania? Proszę zadzwonić: {phone}.\n\nGmina {municipality}",
};
