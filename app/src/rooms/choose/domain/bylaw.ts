import type { ArticleRule } from "./article-rule.ts";

/** What an article of the participation by-law (Gemeentewet article 150) says, as far as the decision guide asks it. */
export const articleKinds = ["asks", "exclusion", "level", "decider", "term"] as const;
export type ArticleKind = (typeof articleKinds)[number];

/** One text of one article. From `holdsFrom` on it takes the place of the text before. */
export type Article = ArticleRule & {
  readonly id: string;
  /** As in the by-law: "3", "3, tweede lid". */
  readonly number: string;
  readonly kind: ArticleKind;
  readonly text: string;
  /** A calendar date. */
  readonly holdsFrom: string;
};

/** From this day on there is no article with this number any more. */
export type Repeal = Omit<Article, "kind"> & { readonly kind: "repealed" };

/** A text or a repeal with who entered it and, when it was a mistake or was corrected, who took it out. */
export type KeptArticle = (Article | Repeal) & {
  readonly setAt: Date;
  readonly setBy: string;
  readonly endedAt: Date | undefined;
  readonly endedBy: string | undefined;
};

/** A text with the first day on which it holds no longer. */
export type DatedArticle = KeptArticle & Article & { readonly until: string | undefined };

/** Every text that is not taken out, in the order of the by-law; of one article the newest first. */
export function datedArticles(kept: readonly KeptArticle[]): readonly DatedArticle[] {
  const standing = kept.filter(({ endedAt }) => endedAt === undefined);
  return standing
    .flatMap((one) => (one.kind === "repealed" ? [] : [{ ...one, until: untilOf(one, standing) }]))
    .toSorted((a, b) => byNumber(a.number, b.number) || (a.holdsFrom < b.holdsFrom ? 1 : -1));
}

export function holdsOn({ holdsFrom, until }: Pick<DatedArticle, "holdsFrom" | "until">, day: string): boolean {
  return holdsFrom <= day && (until === undefined || day < until);
}

/** What a decision not to involve people can rest on: an exclusion, and as long as there is none, what asks for it. */
export function groundsOn(articles: readonly DatedArticle[], day: string): readonly DatedArticle[] {
  const holding = articles.filter((one) => holdsOn(one, day));
  const exclusions = holding.filter(({ kind }) => kind === "exclusion");
  return exclusions.length > 0 ? exclusions : holding.filter(({ kind }) => kind === "asks");
}

/** What somebody can choose from for a decision of today or earlier; the day that they give decides (`groundsOn`). */
export function groundsUntil(articles: readonly DatedArticle[], today: string): readonly DatedArticle[] {
  const started = articles.filter(({ holdsFrom }) => holdsFrom <= today);
  const exclusions = started.filter(({ kind }) => kind === "exclusion");
  return exclusions.length > 0 ? exclusions : started.filter(({ kind }) => kind === "asks");
}

function untilOf({ number, holdsFrom }: Article, standing: readonly KeptArticle[]): string | undefined {
  return standing
    .filter((other) => other.number === number && other.holdsFrom > holdsFrom)
    .map((other) => other.holdsFrom)
    .toSorted()[0];
}

/** "10" after "9a", the Dutch way. */
function byNumber(a: string, b: string): number {
  return a.localeCompare(b, "nl", { numeric: true });
}
