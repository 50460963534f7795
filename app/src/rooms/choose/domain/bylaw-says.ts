import type { Answers, Level } from "@brink/decision-guide";
import { DONT_KNOW } from "@brink/decision-guide";
import type { ArticleDecider, ArticleTerm, Subject } from "./article-rule.ts";
import type { DatedArticle } from "./bylaw.ts";
import { holdsOn } from "./bylaw.ts";

/** What the by-law says of a decision, and where the answers of the guide say something else. */
export type BylawSaying = { readonly article: DatedArticle } & (
  | { readonly kind: "asks" | "exclusion" | "about" }
  | { readonly kind: "level"; readonly least: Level; readonly level: Level; readonly isBelow: boolean }
  | {
      readonly kind: "decider";
      readonly decider: ArticleDecider;
      readonly answered: Answers["Q5"];
      readonly differs: boolean;
    }
  | { readonly kind: "term"; readonly of: ArticleTerm; readonly weeks: number }
);

export type TermSaying = Extract<BylawSaying, { kind: "term" }>;

type Asked = { readonly answers: Pick<Answers, "Q1" | "Q5">; readonly level: Level; readonly day: string };

/** The articles that hold on a day for a subject: those written for it, and those written for every subject. */
export function articlesFor(
  articles: readonly DatedArticle[],
  subject: Subject | undefined,
  day: string,
): readonly DatedArticle[] {
  return articles.filter(
    (one) =>
      holdsOn(one, day) && (one.subjects.length === 0 || (subject !== undefined && one.subjects.includes(subject))),
  );
}

/**
 * In the order of the by-law. Nothing of it moves a score. An exclusion is only said when it names the subject itself: all others
 * are circumstances, which a person judges.
 */
export function bylawSays(articles: readonly DatedArticle[], asked: Asked): readonly BylawSaying[] {
  return articlesFor(articles, asked.answers.Q1, asked.day).flatMap((article) => {
    if (article.kind === "exclusion" && article.subjects.length === 0) return [];
    return [sayingOf(article, asked)];
  });
}

function sayingOf(article: DatedArticle, { answers, level }: Asked): BylawSaying {
  const { kind, leastLevel: least, decider, term } = article;
  if (kind === "asks" || kind === "exclusion") return { article, kind };
  if (least !== undefined) return { article, kind: "level", least, level, isBelow: level < least };
  if (decider !== undefined) {
    const answered = answers.Q5;
    const differs = decider !== "own" && answered !== DONT_KNOW && answered !== decider;
    return { article, kind: "decider", decider, answered, differs };
  }
  return term === undefined ? { article, kind: "about" } : { article, kind: "term", ...term };
}

/**
 * What a motivation not to involve people cites besides the article that it rests on: with an exclusion what asks for participation,
 * and always the articles that name who decides.
 */
export function citedBeside(
  articles: readonly DatedArticle[],
  subject: Subject | undefined,
  day: string,
  groundId: string | undefined,
): readonly DatedArticle[] {
  const isExcluded = articles.some(({ id, kind }) => id === groundId && kind === "exclusion");
  return articlesFor(articles, subject, day).filter(
    ({ kind, decider }) => decider !== undefined || (kind === "asks" && isExcluded),
  );
}
