import type { GuideContent } from "./rooms/choose/room.ts";
import { ownMethodNames } from "./rooms/choose/room.ts";
import { answerOutcomes, contributionTotals, listedAnswers, quotesByRoute } from "./rooms/engage/room.ts";
import type { LearnBindings } from "./rooms/learn/room.ts";
import { indicatorResults, whoTookPart } from "./rooms/measure/room.ts";
import { municipalityOf } from "./rooms/tenancy/room.ts";

/** What the report asks, answered by the rooms that know. */
export function reportBindings(content: GuideContent): LearnBindings {
  return {
    contributions: {
      totals: contributionTotals,
      outcomes: answerOutcomes,
      answers: listedAnswers,
      quotes: quotesByRoute,
    },
    indicators: { indicators: indicatorResults },
    participation: { participation: whoTookPart },
    methodNames: ownMethodNames(content),
    municipalityName: async (work) => (await municipalityOf(work))?.name ?? "",
  };
}
