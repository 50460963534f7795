import { pickText } from "../../../../../kernel/localized.ts";
import { fieldError } from "../../../../../platform/define/frame.ts";
import { said } from "../../../../../platform/i18n/said.ts";
import type { AskedQuestion } from "./kind.ts";

/** What every question has: its words, what was wrong, why it is asked, and whether it may stay open. `also` says how to answer. */
export function questionLabel({ question, note, frame }: AskedQuestion, also?: string) {
  const { t, lang } = frame;
  const { code, required, words, why } = question;
  const reason = said(frame, pickText(why, lang));
  const parts = [note, reason === "" ? undefined : t("survey.why", { reason }), also];
  const description = parts.filter((part) => part !== undefined).join(" ");
  return {
    name: code,
    label: said(frame, pickText(words, lang)),
    error: fieldError(frame, code),
    required,
    description: description === "" ? undefined : description,
    optionalText: required ? undefined : t("engage.optional"),
  };
}
