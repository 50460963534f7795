import { createElement } from "react";
import { ok } from "../../../../../kernel/result.ts";
import { optionsAtMost } from "../domain.ts";
import { optionSummary } from "./chosen.ts";
import type { KindForm } from "./kind.ts";
import { parseOptionLines } from "./option-lines.ts";
import { OptionLinesView } from "./option-lines.view.tsx";

/** What staff fill in for a kind of which the options are all there is. */
export const optionForm: KindForm = {
  view: (editing, frame) =>
    createElement(OptionLinesView, {
      linesIn: (lang) => editing?.options.flatMap((option) => option.label[lang] ?? []) ?? [],
      help: frame.t("survey.staff.optionsHelp", { max: optionsAtMost }),
      frame,
    }),
  parse(fields) {
    const options = parseOptionLines(fields);
    return options.ok ? ok({ options: options.value, settings: {} }) : options;
  },
  summary: optionSummary,
  shape: ({ options }) => String(options.length),
};
