import type { z } from "zod";
import { invalidField, notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { keptArticles } from "../bylaw-reader.ts";
import { endArticle, insertArticle } from "../bylaw-writer.ts";
import { noRule } from "../domain/article-rule.ts";
import { setArticleInput, takeOutArticleInput } from "../inputs.ts";
import { mayEnterBylaw } from "../policy.ts";
import { staffPace } from "./pace.ts";

/** What the texts of the model leave open: "[vul in: hoeveel weken]". */
const leftOpen = /\[\s*vul in/i;

/** The text of an article of the by-law from a day on, or that it is gone from that day on. */
export const setArticle = command({
  name: "choose.set_article",
  policy: mayEnterBylaw,
  input: setArticleInput,
  rateLimit: staffPace,
  async run(work, typed) {
    const text = typed.kind === "repealed" ? "" : typed.text;
    if (typed.kind !== "repealed" && text === "") return invalidField("text", "platform.field.required");
    if (leftOpen.test(text)) return invalidField("text", "choose.bylaw.leftOpen");
    const known = (await keptArticles(work)).some((one) => one.number === typed.number && one.endedAt === undefined);
    if (typed.kind === "repealed" && !known) return invalidField("number", "choose.bylaw.nothingToRepeal");
    const rule = ruleOf(typed);
    if (!rule.ok) return rule;
    if (!(await insertArticle(work, { ...typed, ...rule.value, text })))
      return refusedBy("choose.refused.changedMeanwhile");
    work.emit({ name: "choose.article_set", payload: { number: typed.number } });
    return ok({ number: typed.number });
  },
});

/** Of what was typed only what belongs to this kind of article; weeks say nothing without what they are for. */
function ruleOf({ kind, subjects, leastLevel, decider, termOf, termWeeks }: z.output<typeof setArticleInput>) {
  if (kind === "repealed") return ok(noRule);
  if (kind !== "term" || (termOf === undefined && termWeeks === undefined)) {
    const level = kind === "level" ? leastLevel : undefined;
    return ok({ subjects, leastLevel: level, decider: kind === "decider" ? decider : undefined, term: undefined });
  }
  if (termOf === undefined) return invalidField("termOf", "platform.field.choose");
  if (termWeeks === undefined) return invalidField("termWeeks", "platform.field.required");
  return ok({ ...noRule, subjects, term: { of: termOf, weeks: termWeeks } });
}

/** A text that was entered by mistake. What was ever cited stays readable where it was cited. */
export const takeOutArticle = command({
  name: "choose.take_out_article",
  policy: mayEnterBylaw,
  input: takeOutArticleInput,
  rateLimit: staffPace,
  async run(work, { articleId }) {
    const found = (await keptArticles(work)).find(({ id }) => id === articleId);
    if (!found) return notFound();
    if (!(await endArticle(work, articleId))) return refusedBy("choose.refused.changedMeanwhile");
    work.emit({ name: "choose.article_taken_out", payload: { articleId } });
    return ok({ number: found.number });
  },
});
