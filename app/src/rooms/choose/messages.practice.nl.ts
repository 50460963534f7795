import type { Messages } from "../../platform/define/room.ts";

export const nlPractice: Messages = {
  "choose.method.worksWhen": "Wanneer het werkt",
  "choose.method.pitfalls": "Valkuilen",
  "choose.method.from": "bron {sources}",
  "choose.method.judged": "Staat er geen bron bij? Dan is dit de inschatting van de makers van Brink.",
  "choose.method.costs": "Kosten, tijd en mensen",
  "choose.cases.wrongElsewhere":
    "{count, plural, one {Wat er elders misging: 1 voorbeeld} other {Wat er elders misging: # voorbeelden}}",
};
