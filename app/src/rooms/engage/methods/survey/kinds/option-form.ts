import { createElement } from "react";
import { ok } from "../../../../../kernel/result.ts";
import { optionsAtMost } from "../domain.ts";
import { optionSummary } from "./chosen.ts";
import type { KindForm } from "./kind.ts";
import { parseOptionLines } from "./option-lines.ts";
import { OptionLinesView } from "./option-lines.view.tsx";

/** What staff fill in for a kind of which the options are all there is, at most so many. */
export const optionForm = optionFormOf(optionsAtMost);

export function optionFormOf(most: number): KindForm {
  return {
    view: (editing, frame) =>
      createElement(OptionLinesView, {
        linesIn: (lang) => editing?.options.flatMap((option) => option.label[lang] ?? []) ?? [],
        help: frame.t("survey.staff.optionsHelp", { max: most }),
        frame,
      }),
    parse(fields) {
      const options = parseOptionLines(fields, most);
      return options.ok ? ok({ options: options.value, settings: {} }) : options;
    },
    summary: optionSummary,
    shape: ({ options }) => String(options.length),
  };
}
