import type { RawForm } from "../../../platform/define/page.ts";

const stem = "answers.";

/** The name of the control of a question, and the place of its error. */
export function controlOf(question: string): string {
  return stem + question;
}

/** The answers among the fields of a form, by question. */
export function answersIn(form: RawForm): Readonly<Record<string, unknown>> {
  const own = Object.entries(form).filter(([name]) => name.startsWith(stem));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(stem.length), value]));
}
