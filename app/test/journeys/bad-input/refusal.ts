import type { Answer, Fields } from "../plain-visitor.ts";
import { formFields } from "../plain-visitor.ts";
import { controlsOf, isInjected, isTyped } from "./filled.ts";
import type { FoundForm } from "./found-forms.ts";

/** What is wrong with a refusal: it has to be one, in words of the page's own language. */
export function refusalProblems(answer: Answer): string[] {
  const { status, html } = answer;
  if (status < 400 || status > 499) return [`answered ${String(status)} ${answer.location}`];
  const message =
    /<section[^>]*error-summary[^]*?<\/section>/.exec(html)?.[0] ?? /<main[^]*?<\/main>/.exec(html)?.[0] ?? "";
  const words = message.replaceAll(/<[^>]+>/g, " ").trim();
  const problems: string[] = [];
  if (words.length < 20) problems.push(`answered ${String(status)} without a message`);
  if (/\b(platform|tenancy|identity|trajectories|engage|choose|measure|learn)\.[a-z]+\.\w+/.test(words))
    problems.push(`shows a message's key: ${words.slice(0, 120)}`);
  if (/\b(undefined|\[object|NaN|Invalid input|ZodError|SQL)\b/.test(words))
    problems.push(`shows its inside: ${words.slice(0, 120)}`);
  if (isInjected(html)) problems.push("shows markup as markup");
  return problems;
}

/** What a person typed that does not stand in the form again. */
export function lost(before: string, answer: Answer, form: FoundForm, typed: Fields): readonly string[] {
  if (answer.status !== 400 && answer.status !== 409) return [];
  const names = controlsOf(before, form.action)
    .filter(isTyped)
    .map(({ name }) => name);
  const again = shownAgain(answer.html, form.action);
  const gone = names.filter((name) => JSON.stringify(again[name]) !== JSON.stringify(typed[name]));
  return gone.length === 0 ? [] : [`loses what was typed in ${gone.join(", ")}`];
}

function shownAgain(html: string, action: string): Fields {
  try {
    return formFields(html, action);
  } catch {
    return {};
  }
}
