import type { Messages } from "../../platform/define/room.ts";

export const nlPractice: Messages = {
  "choose.method.worksWhen": "Wanneer het werkt",
  "choose.method.pitfalls": "Valkuilen",
  "choose.method.from": "bron",
  "choose.method.judged": "Staat er geen bron bij? Dan is dit de inschatting van de makers van Brink.",
  "choose.method.costs": "Kosten, tijd en mensen",
  "choose.review.none": "Deze getallen zijn nog niet nagekeken door iemand buiten Brink.",
  "choose.review.by": "De getallen van uitgave {version} zijn nagekeken op {date} door {name} ({organisation}).",
  "choose.review.changedSince": "Daarna zijn getallen veranderd.",
  "choose.changed.numbers": "De getallen zijn het laatst veranderd in uitgave {version}, door {by}.",
  "choose.changed.texts": "De teksten zijn het laatst veranderd in uitgave {version}, door {by}.",
  "choose.national.title": "Het landelijke getal",
  "choose.national.value": "Getal",
  "choose.national.mark": "Hoe zeker",
  "choose.national.sources": "Bronnen",
  "choose.national.reviewed": "Nagekeken",
  "choose.national.changed": "Veranderd",
  "choose.cases.wrongElsewhere":
    "{count, plural, one {Wat er elders misging: 1 voorbeeld} other {Wat er elders misging: # voorbeelden}}",
};
