import type { Messages } from "../../../../../platform/define/room.ts";

/** Conditions as they stand on paper. Not checked by a native speaker. */
export const ar: Messages = {
  "survey.onlyIf": "فقط إذا {conditions}",
  "survey.if.answer": "«{answer}»",
  "survey.if.anyOf": "كانت إجابة «{question}» هي {answers}",
  "survey.if.allOf": "اختيرت في «{question}» الإجابات {answers}",
  "survey.if.noneOf": "لم تكن إجابة «{question}» هي {answers}",
  "survey.if.atLeast": "كانت إجابة «{question}» {lowest, number} على الأقل",
  "survey.if.atMost": "كانت إجابة «{question}» {highest, number} على الأكثر",
  "survey.if.between": "كانت إجابة «{question}» من {lowest, number} إلى {highest, number}",
  "survey.if.answered": "كان هناك جواب عن «{question}»",
  "survey.if.skipped": "تُرك السؤال «{question}» بلا جواب",
};
