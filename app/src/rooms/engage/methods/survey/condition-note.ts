import { pickText } from "../../../../kernel/localized.ts";
import type { ParticularsReader } from "../../../../platform/define/method.ts";
import { said } from "../../../../platform/i18n/said.ts";
import type { Comparison } from "./conditions/condition.ts";
import type { Question } from "./domain.ts";
import { dotted } from "./recall.ts";
import { kindOf } from "./kinds/kind-of.ts";

/** For example: only if "How do you come?" is answered with "By car" or "By bus". */
export function conditionNote(
  { condition }: Pick<Question, "condition">,
  { questions }: { readonly questions: readonly Question[] },
  reader: ParticularsReader,
): string | undefined {
  if (!condition) return undefined;
  const parts = condition.comparisons.map((one) => comparisonText(one, questions, reader));
  return reader.t("survey.onlyIf", { conditions: listOf(reader, parts, condition.joined) });
}

function comparisonText(one: Comparison, questions: readonly Question[], reader: ParticularsReader): string {
  const { t, lang } = reader;
  const about = questions.find(({ code }) => code === one.code);
  const question = about ? said({ lang }, pickText(dotted(about.words), lang)) : one.code;
  if (one.is === "between") {
    const { lowest, highest } = one;
    if (highest === undefined) return t("survey.if.atLeast", { question, lowest: lowest ?? 0 });
    if (lowest === undefined) return t("survey.if.atMost", { question, highest });
    return t("survey.if.between", { question, lowest, highest });
  }
  if (!("choices" in one)) return t(`survey.if.${one.is}`, { question });
  const labels = one.choices.map((choice) => {
    const answer = about ? kindOf(about).counting.label(about, choice, reader) : choice;
    return t("survey.if.answer", { answer });
  });
  return t(`survey.if.${one.is}`, { question, answers: listOf(reader, labels, one.is === "allOf" ? "all" : "any") });
}

/** "a, b en c" or "a, b of c". */
function listOf({ lang }: ParticularsReader, parts: readonly string[], joined: "all" | "any"): string {
  return new Intl.ListFormat(lang, { type: joined === "all" ? "conjunction" : "disjunction" }).format(parts);
}
