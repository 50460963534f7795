import type { Reason } from "./interview.ts";

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Values = readonly (readonly [string, string])[];

/** What was typed and chosen, without what the page itself put in its form. */
export function valuesOf(form: HTMLFormElement): Values {
  return [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    name.startsWith("_") || typeof value !== "string" ? [] : [[name, value]],
  );
}

/** A browser offers what was typed before: on this tablet that was somebody else. */
export function offersNothing(form: HTMLFormElement): void {
  for (const one of [form, ...controlsOf(form)]) one.setAttribute("autocomplete", "off");
}

export function fillIn(form: HTMLFormElement, values: Values): void {
  form.reset();
  for (const control of controlsOf(form)) {
    const own = values.filter(([name]) => name === control.name).map(([, value]) => value);
    if (isBox(control)) control.checked = own.includes(control.value);
    else if (own[0] !== undefined) control.value = own[0];
  }
}

/** What the form's own marks say is missing; the server looks at everything, but only later. */
export function missing(form: HTMLFormElement): readonly Reason[] {
  const wrong = controlsOf(form).filter((control) => !control.validity.valid);
  const names = [...new Set(wrong.map(({ name }) => name))];
  const choices = groupsWithout(form).filter((name) => !names.includes(name));
  return controlsOf(form)
    .filter(({ name }, at, all) => all.findIndex((one) => one.name === name) === at)
    .filter(({ name }) => names.includes(name) || choices.includes(name))
    .map((control) => ({ field: control.id, words: questionOf(control) }));
}

/** Round boxes of which one has to be chosen say so on their group. */
function groupsWithout(form: HTMLFormElement): readonly string[] {
  return [...form.querySelectorAll("[aria-required=true]")].flatMap((group) => {
    const boxes = [...group.querySelectorAll<HTMLInputElement>("input[type=radio]")];
    const [first] = boxes;
    return first && !boxes.some(({ checked }) => checked) ? [first.name] : [];
  });
}

/** The questions with their answers, for a file that a person reads. */
export function asText(form: HTMLFormElement): string {
  const lines = controlsOf(form).flatMap((control) => {
    const answer = isBox(control) ? (control.checked ? labelOf(control) : "") : control.value.trim();
    return answer === "" || control.type === "hidden" ? [] : [{ question: questionOf(control), answer }];
  });
  const questions = [...new Set(lines.map(({ question }) => question))];
  return questions
    .map((question) => [question, ...lines.flatMap((one) => (one.question === question ? [`  ${one.answer}`] : []))])
    .map((part) => part.join("\n"))
    .join("\n\n");
}

function controlsOf(form: HTMLFormElement): readonly Control[] {
  return [...form.querySelectorAll<Control>("input, select, textarea")].filter(({ name }) => !name.startsWith("_"));
}

function isBox(control: Control): control is HTMLInputElement {
  return control.type === "radio" || control.type === "checkbox";
}

function questionOf(control: Control): string {
  const legend = isBox(control) ? control.closest("fieldset")?.querySelector("legend") : undefined;
  return clean(legend?.textContent ?? labelOf(control));
}

function labelOf(control: Control): string {
  return clean(control.labels?.[0]?.textContent ?? control.getAttribute("aria-label") ?? control.name);
}

function clean(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
