import type { Messages } from "../../../../../platform/define/room.ts";

/** Arabic of the residents' side. Not checked by a native speaker. */
export const ar: Messages = {
  "ideas.takePart": "شارك بفكرتك",
  "ideas.field.title": "ما اسم فكرتك؟",
  "ideas.field.titleHelp": "بضع كلمات تكفي. الحد الأقصى لعدد الأحرف: {max, number}.",
  "ideas.field.body": "حدثنا عن فكرتك",
  "ideas.field.bodyHelp":
    "ما الذي يجب أن يتغير؟ ولماذا هذا جيد؟ يمكنك أن تكتب بلغتك. لا تكتب رقم هاتف أو عنوانًا في النص: الجميع يستطيعون قراءة فكرتك.",
  "ideas.paper.title": "تكفي كلمات قليلة.",
  "ideas.paper.theme": "ضع علامة واحدة.",
  "ideas.field.limit": "الحد الأقصى لعدد الأحرف: {max}",
  "ideas.field.noTheme": "لا شيء من هذه",
  "ideas.field.theme": "ما موضوع فكرتك؟",
  "ideas.field.spot": "عن أي مكان تتحدث؟",
  "ideas.field.photos": "صور مع فكرتك",
  "ideas.field.photosHelp": "لا أكثر من {max, number}. يستطيع الجميع رؤيتها. نحن ننظر إليها أولًا.",
  "ideas.field.spotHelp": "مثلًا: الزاوية عند المخبز.",
};
