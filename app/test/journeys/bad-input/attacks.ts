import type { Fields, PlainVisitor } from "../plain-visitor.ts";
import { formOf } from "../plain-visitor.ts";
import { asksSomething, controlsOf, emptied, filledIn, isTyped, typedEverywhere, untouched } from "./filled.ts";
import type { FoundForm } from "./found-forms.ts";
import { lost, refusalProblems } from "./refusal.ts";

/** What somebody does with a form, and what was wrong with the answer; empty when all was well. */
export type Attack = (who: PlainVisitor, form: FoundForm) => Promise<readonly string[]>;

const letters = 100_000;
const nobody = "00000000-0000-4000-8000-000000000000";

/** Nothing filled in: refused with what is missing, or there was nothing to ask. */
export async function empty(who: PlainVisitor, form: FoundForm): Promise<readonly string[]> {
  const { html } = await who.get(form.path);
  if (!asksSomething(html, form.action)) return [];
  const answer = await who.post(form.to, emptied(html, form.action));
  const asks = /\srequired(=""|\s|>)/.test(formOf(html, form.action));
  if (answer.status === 303) return asks ? ["took a form in which a required field was empty"] : [];
  return refusalProblems(answer);
}

/** A hundred thousand letters wherever a person types: refused, and all of it stands in the form again. */
export async function tooLong(who: PlainVisitor, form: FoundForm): Promise<readonly string[]> {
  const { html } = await who.get(form.path);
  if (!asksSomething(html, form.action) || !controlsOf(html, form.action).some(isTyped)) return [];
  const typed = typedEverywhere(html, form.action, (name) => `${name} ${"x".repeat(letters - name.length - 1)}`);
  const answer = await who.post(form.to, typed);
  if (answer.status === 303) return ["took a hundred thousand letters in every field"];
  return [...refusalProblems(answer), ...lost(html, answer, form, typed)];
}

/** Fields that the form does not have: nobody gives themselves a municipality, a role or another object's nature. */
export async function strangeFields(who: PlainVisitor, form: FoundForm): Promise<readonly string[]> {
  const { html } = await who.get(form.path);
  if (!asksSomething(html, form.action)) return [];
  const strange = {
    tenantId: nobody,
    tenant_id: nobody,
    roles: ["administrator", "system"],
    __proto: "x",
    constructor: "x",
  };
  const answer = await who.post(form.to, {
    ...emptied(html, form.action),
    ...strange,
    "a[b]": "c",
    ["__proto__"]: "x",
  });
  return answer.status === 303 ? [] : refusalProblems(answer);
}

/** An action that the page does not have, and ids of nothing in the address and in the hidden fields. */
export async function strangeIds(who: PlainVisitor, form: FoundForm): Promise<readonly string[]> {
  const { html } = await who.get(form.path);
  const problems = refusalProblems(
    await who.post(form.to, { ...untouched(html, form.action), _action: "constructor" }),
  );
  const fields = filledIn(html, form.action, "where nothing stood");
  for (const id of [nobody, "nonsense"]) {
    const to = form.to.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|(?<=\/)[\w-]{43}(?=\/|$)/g, id);
    if (to !== form.to) problems.push(...refusalProblems(await who.post(to, fields)));
    const forged = forgedIds(html, form, fields, id);
    if (forged) problems.push(...refusalProblems(await who.post(form.to, forged)));
  }
  return problems;
}

function forgedIds(html: string, form: FoundForm, fields: Fields, id: string): Fields | undefined {
  const hidden = controlsOf(html, form.action).filter(({ kind, options }) => kind === "hidden" && isId(options[0]));
  return hidden.length === 0 ? undefined : { ...fields, ...Object.fromEntries(hidden.map(({ name }) => [name, id])) };
}

function isId(value = ""): boolean {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value);
}

/** A choice that was not offered. */
export async function strangeChoices(who: PlainVisitor, form: FoundForm): Promise<readonly string[]> {
  const { html } = await who.get(form.path);
  const choices = controlsOf(html, form.action).filter(({ kind }) => kind === "choice");
  // Confirming shares its form with proposing, whose choices it leaves alone.
  if (choices.length === 0 || ["confirm", "publish"].includes(form.action)) return [];
  const chosen = Object.fromEntries(choices.map(({ name }) => [name, "niet aangeboden"]));
  const answer = await who.post(form.to, { ...filledIn(html, form.action, "where nothing stood"), ...chosen });
  return answer.status === 303 ? ["took choices that were not offered"] : refusalProblems(answer);
}

/** Sent from a page of somebody else's, and from nowhere. */
export async function fromElsewhere(who: PlainVisitor, form: FoundForm): Promise<readonly string[]> {
  const { html } = await who.get(form.path);
  const fields = filledIn(html, form.action, "where nothing stood");
  const origins = ["https://elders.voorbeeld.nl", "null", "http://localhost.voorbeeld.nl"];
  const answers = origins.map(async (Origin) => refusalProblems(await who.post(form.to, fields, { Origin })));
  return (await Promise.all(answers)).flat();
}
