import { pickText } from "../../../../../kernel/localized.ts";
import { fieldError } from "../../../../../platform/define/frame.ts";
import { said } from "../../../../../platform/i18n/said.ts";
import type { AskedQuestion } from "./kind.ts";

/** What every question has: its words, what was wrong, and whether it may stay open. `also` comes after the note. */
export function questionLabel({ question, note, frame }: AskedQuestion, also?: string) {
  const { t, lang } = frame;
  const { code, required, words } = question;
  const description = [note, also].filter((part) => part !== undefined).join(" ");
  return {
    name: code,
    label: said(frame, pickText(words, lang)),
    error: fieldError(frame, code),
    required,
    description: description === "" ? undefined : description,
    optionalText: required ? undefined : t("engage.optional"),
  };
}
