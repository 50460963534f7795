import type { Fields, PlainVisitor } from "../plain-visitor.ts";
import { filledIn, isInjected, markup, typedEverywhere } from "./filled.ts";
import type { FoundForm } from "./found-forms.ts";
import { lost, refusalProblems } from "./refusal.ts";
import type { Town } from "./town.ts";
import { differences } from "./town.ts";

export type Sent = { readonly problems: readonly string[]; readonly accepted: boolean };

/**
 * Markup in every field and, where that is refused, a form as a willing person fills it in; each sent twice with the same
 * one-time key. The second answer is the first one again, and it stores nothing.
 */
export async function twice(town: Town, who: PlainVisitor, form: FoundForm): Promise<Sent> {
  const { html } = await who.get(form.path);
  const typed = typedEverywhere(html, form.action, () => markup);
  const harmful = await sendTwice(town, who, form, typed);
  const kept = harmful.accepted ? [] : lost(html, harmful.answer, form, typed);
  const problems = [...harmful.problems, ...kept];
  if (harmful.accepted) return { problems, accepted: true };
  const fresh = (await who.get(form.path)).html;
  const willing = await sendTwice(town, who, form, filledIn(fresh, form.action, "where nothing stood"));
  return { problems: [...problems, ...willing.problems], accepted: willing.accepted };
}

async function sendTwice(town: Town, who: PlainVisitor, form: FoundForm, fields: Fields) {
  const cookies = who.cookies();
  const answer = await who.post(form.to, fields);
  const first = await town.rows();
  // As two presses do: both leave with what the browser knew before the first answer.
  const again = await who.post(form.to, fields, { Cookie: cookies });
  const stored = differences(first, await town.rows());
  const problems = stored.map((what) => `sent twice stores again: ${what}`);
  if (again.status !== answer.status || again.location !== answer.location)
    problems.push(`sent twice answers ${said(answer)} and then ${said(again)}`);
  const accepted = answer.status === 303;
  if (!accepted) problems.push(...refusalProblems(answer));
  else if (isInjected((await who.get(answer.location)).html)) problems.push("shows markup as markup");
  return { problems, accepted, answer };
}

function said({ status, location }: { readonly status: number; readonly location: string }): string {
  return `${String(status)} ${location}`;
}
