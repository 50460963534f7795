import type { Fields } from "../plain-visitor.ts";
import { attribute, formFields, formOf } from "../plain-visitor.ts";

export type Control = {
  readonly name: string;
  readonly kind: "words" | "email" | "number" | "date" | "choice" | "ticks" | "file" | "hidden";
  /** What can be chosen. */
  readonly options: readonly string[];
};

/** What somebody who wants harm types. */
export const markup = `<script>alert("brink")</script><img src=x onerror=alert(1)>"'><b>Vet</b>`;
const rawMarkup = /<script>alert\(|<img src=x|<b>Vet<\/b>/;

/** Whether a page gives it to the browser as markup. */
export function isInjected(html: string): boolean {
  return rawMarkup.test(html);
}

/** The controls of the form with this action, each name once. */
export function controlsOf(html: string, action: string): readonly Control[] {
  const form = formOf(html, action);
  const tags = [...form.matchAll(/<(input|textarea|select)\s[^>]*>/g)];
  const controls = new Map<string, Control>();
  for (const [tag, element = ""] of tags) {
    const name = attribute(tag, "name");
    if (name === undefined || name === "_action" || name === "_once") continue;
    // Nobody sees it, and who fills it in is taken for a machine.
    if (name === "_website") continue;
    const value = attribute(tag, "value");
    const options = element === "select" ? selectOptions(form, tag) : value === undefined ? [] : [value];
    const kind = kindOf(element, tag);
    controls.set(name, { name, kind, options: [...(controls.get(name)?.options ?? []), ...options] });
  }
  return [...controls.values()];
}

function kindOf(element: string, tag: string): Control["kind"] {
  const type = attribute(tag, "type") ?? "text";
  if (element === "select" || type === "radio") return "choice";
  if (element === "textarea") return "words";
  if (type === "checkbox") return "ticks";
  if (type === "email" || type === "date" || type === "file" || type === "hidden") return type;
  return attribute(tag, "inputMode") === undefined ? "words" : "number";
}

function selectOptions(form: string, tag: string): readonly string[] {
  const inside = form.slice(form.indexOf(tag)).split("</select>")[0] ?? "";
  return (inside.match(/<option[^>]*>/g) ?? []).map((option) => attribute(option, "value") ?? "").filter(Boolean);
}

/** The form with these words in every control in which a person types, and otherwise untouched. */
export function typedEverywhere(html: string, action: string, words: (name: string) => string): Fields {
  const fields = untouched(html, action);
  const typed = controlsOf(html, action).filter(isTyped);
  const said = typed.map(({ name }): [string, string | readonly string[]] => {
    const before = fields[name];
    return [name, Array.isArray(before) ? before.map(() => words(name)) : words(name)];
  });
  return { ...fields, ...Object.fromEntries(said) };
}

/** What the person at the form would lose. */
export function isTyped({ kind }: Control): boolean {
  return ["words", "email", "number", "date"].includes(kind);
}

/** Whether a person is asked anything: a form that is only a button has nothing to leave empty. */
export function asksSomething(html: string, action: string): boolean {
  // Publishing shares its form with rejecting, whose words it leaves alone.
  if (action === "publish") return false;
  return controlsOf(html, action).some((one) => isTyped(one) || one.kind === "choice");
}

/** Nothing filled in, nothing chosen. */
export function emptied(html: string, action: string): Fields {
  const hidden = controlsOf(html, action).filter(({ kind }) => kind === "hidden");
  const fields = untouched(html, action);
  const rest = controlsOf(html, action).filter((one) => isTyped(one) || one.kind === "choice");
  return {
    ...Object.fromEntries(rest.map(({ name }) => [name, ""])),
    ...Object.fromEntries(
      [...hidden.map(({ name }) => name), "_action", "_once"].map((name) => [name, fields[name] ?? ""]),
    ),
  };
}

/** As a willing person fills it in: what is asked and still open gets an answer; words are markup where `harm` says so. */
export function filledIn(html: string, action: string, harm: "everywhere" | "where nothing stood"): Fields {
  const fields: Record<string, string | readonly string[]> = { ...untouched(html, action) };
  for (const control of controlsOf(html, action)) {
    const stood = fields[control.name];
    const isOpen = stood === undefined || stood === "";
    if (control.kind === "words" && (isOpen || harm === "everywhere")) fields[control.name] = markup;
    else if (isOpen) Object.assign(fields, answerTo(control));
  }
  return fields;
}

function answerTo({ name, kind, options }: Control): Fields {
  const [first = ""] = options;
  if (kind === "email") return { [name]: "proef@voorbeeld.nl" };
  if (kind === "number") return { [name]: "1" };
  if (kind === "date") return { [name]: "2026-12-01" };
  return kind === "choice" ? { [name]: first } : {};
}

export function untouched(html: string, action: string): Fields {
  return { ...formFields(html, action), _action: action };
}
