import { createElement } from "react";
import { suppressionRules, suppressTable } from "@brink/indicators";
import { ok } from "../../../../../../kernel/result.ts";
import type { Fields } from "../../../../../../platform/define/method.ts";
import type { Question } from "../../domain.ts";
import { countedOptions, optionText } from "../chosen.ts";
import { numberPerOption } from "../in-file.ts";
import type { QuestionKind } from "../kind.ts";
import { optionFormOf } from "../option-form.ts";
import { keptChoice, optionName, restoredPerOption, typedPerOption } from "../per-option.ts";
import { messages } from "./messages.ts";
import { onPaper } from "./paper.ts";
import { placesOf } from "./places.ts";
import { RankingQuestionView } from "./ranking.view.tsx";

/** More than this nobody can put in order. */
const rankedAtMost = 8;

/** The options in somebody's own order, or the first few of them. Kept as `b.1`, `a.2`. */
export const ranking: QuestionKind = {
  id: "ranking",
  place: 8,
  seconds: 20,
  range: () => ({ of: "words" }),
  writes: () => false,
  blankKey: "survey.ranking.blank",
  controls: (question) => question.options.map(({ code }) => optionName(question, code)),
  view: (asked) => createElement(RankingQuestionView, asked),
  paper: onPaper,
  parse(question, fields) {
    const placed = placesOf(typedPerOption(question, fields));
    if (!placed.ok) return placed;
    return ok({ choices: placed.value.map(({ code, place }) => keptChoice(code, place)), words: "" });
  },
  restore: (code, { choices }) => restoredPerOption(code, choices),
  text(question, fields, reader) {
    const words = orderIn(question, fields).map((option, at) => `${at + 1}. ${optionText(option, reader)}`);
    return words.join("; ");
  },
  file: numberPerOption(null),
  staff: optionFormOf(rankedAtMost),
  counting: {
    ...countedOptions("one"),
    // Who gives places gives a first: those counts add up to all, and are the first column of the table.
    rows(question, tally) {
      const codes = question.options.map(({ code }) => code);
      const counts = codes.map((code) => codes.map((_, at) => tally.of(keptChoice(code, at + 1))));
      const { cells } = suppressTable(counts, suppressionRules.public);
      return codes.map((code, at) => ({ code, people: cells[at]?.[0] ?? 0, cells: cells[at] ?? [] }));
    },
    choiceOfWays: (code) => keptChoice(code, 1),
    heads: (question, { t }) => question.options.map((_, at) => t("survey.ranking.place", { place: at + 1 })),
    series: "survey.ranking.first",
  },
  messages,
};

function orderIn(question: Question, fields: Fields) {
  const placed = placesOf(typedPerOption(question, fields));
  const order = placed.ok ? placed.value : [];
  return order.flatMap(({ code }) => question.options.filter((option) => option.code === code));
}
