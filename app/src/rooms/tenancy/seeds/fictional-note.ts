import type { Localized } from "../../../kernel/localized.ts";

const notes: Localized = {
  nl: "Waterdam bestaat niet echt. Dit is een proefversie met verzonnen mensen. Zet er geen echte gegevens in.",
  en: "Waterdam does not really exist. This is a trial with made-up people. Do not put real data in it.",
};

/** Says above a legal text of the trial that nobody can hold anybody to it. */
export function fictionalNote(text: Localized = {}): Localized {
  return Object.fromEntries(Object.entries(text).map(([lang, body]) => [lang, `${notes[lang] ?? ""}\n\n${body}`]));
}
