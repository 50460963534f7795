import type { Work } from "../../../platform/define/work.ts";
import { keptArticles } from "../bylaw-reader.ts";
import type { DatedArticle, KeptArticle } from "../domain/bylaw.ts";
import { datedArticles } from "../domain/bylaw.ts";
import type { RecordedMotivation } from "../domain/motivation.ts";
import { recordedMotivation } from "../motivation-reader.ts";

export type LoadedMotivation = {
  readonly bylaw: readonly DatedArticle[];
  readonly recorded: RecordedMotivation | undefined;
  /** What it rests on, also when that text was taken out of the by-law afterwards. */
  readonly article: KeptArticle | undefined;
  /** What it cites besides. */
  readonly cited: readonly KeptArticle[];
};

export async function loadMotivation(work: Work, guideId: string): Promise<LoadedMotivation> {
  const kept = await keptArticles(work);
  const recorded = await recordedMotivation(work, guideId);
  return {
    bylaw: datedArticles(kept),
    recorded,
    article: kept.find(({ id }) => id === recorded?.articleId),
    cited: kept.filter(({ id }) => recorded?.cited.includes(id)).toReversed(),
  };
}
