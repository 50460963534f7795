import type { NoAdvice, ProvisionalAdvice, Ranked } from "@brink/decision-guide";
import type { LiveAnswer } from "./answer-questions.ts";

type ById = Readonly<Record<string, string>>;
/** The names of the items, and the questions by the name of their control. */
export type Words = { readonly lang: string; readonly names: ById; readonly questions: ById };

/** Fills in the panel that the server made, and says whether what it shows has changed. */
export function show(panel: Element, found: LiveAnswer, words: Words): boolean {
  const before = visibleText(panel);
  for (const part of panel.querySelectorAll<HTMLElement>("[data-state]")) {
    part.hidden = part.dataset["state"] !== found.state;
  }
  if (found.state === "missing") fill(panel, "missing", { count: found.questions.length });
  if (found.state === "unreadable") fill(panel, "unreadable", { question: words.questions[found.field] ?? "" });
  if (found.state === "none") showWhy(panel, found.why, words);
  if (found.state === "found") showFound(panel, found, words);
  return visibleText(panel) !== before;
}

/** Before the first answer: that it will stand here; or, where it will not come, which button to press instead. */
export function promise(host: Element, isComing: boolean): void {
  hide(host, "press", isComing);
  hide(host, "waiting", !isComing);
}

function showFound(panel: Element, found: ProvisionalAdvice & { readonly state: "found" }, words: Words): void {
  const { best, equallyGood, open } = found;
  fill(panel, "sentence", valuesOf(best[0], words));
  fill(panel, "sure", { count: equallyGood - 1 });
  hide(panel, "sure", equallyGood < 2);
  hide(panel, "alone", equallyGood > 1);
  fill(panel, "open", { count: open.length });
  hide(panel, "open", open.length === 0);
  hide(panel, "go-on", open.length > 0);
  const rows = [...panel.querySelectorAll<HTMLElement>("[data-slot='row']")];
  rows.forEach((row, index) => {
    const one = best[index];
    row.hidden = one === undefined;
    if (one !== undefined) row.textContent = filled(row, valuesOf(one, words));
  });
}

/** Of each rule that can leave nothing there is a line, with a link to the question behind it. */
function showWhy(panel: Element, why: readonly NoAdvice[], { lang, names }: Words): void {
  for (const line of panel.querySelectorAll<HTMLElement>("[data-why]")) {
    const code = line.dataset["why"] ?? "";
    const reason = why.find((one) => one.code === code);
    line.hidden = reason === undefined;
    hide(panel, `why-${code}`, line.hidden);
    if (reason === undefined) continue;
    const item = "item" in reason ? (names[reason.item] ?? reason.item) : "";
    fill(panel, `why-${code}`, { item, needed: neededOf(reason, lang) });
  }
}

/** The money, weeks or hours that it takes at the least; "" where it is none of these. */
function neededOf(reason: NoAdvice, lang: string): string {
  if (reason.code === "budgetTooSmall") return eurosIn(lang).format(reason.neededEur);
  if (reason.code === "weeksTooFew") return String(reason.neededWeeks);
  return reason.code === "hoursTooFew" ? String(reason.neededHours) : "";
}

function eurosIn(lang: string): Intl.NumberFormat {
  return new Intl.NumberFormat(lang, { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
}

function valuesOf(one: Ranked, { lang, names }: Words) {
  const items = one.items.map((id) => names[id] ?? id);
  return {
    items: new Intl.ListFormat(lang, { type: "conjunction" }).format(items),
    total: one.total,
    cost: eurosIn(lang).format(one.costEur),
    weeks: Math.ceil(one.weeks),
  };
}

function fill(panel: Element, name: string, values: Readonly<Record<string, string | number>>): void {
  const slot = panel.querySelector<HTMLElement>(`[data-slot='${name}']`);
  if (slot !== null) slot.textContent = filled(slot, values);
}

function hide(panel: Element, name: string, isHidden: boolean): void {
  const slot = panel.querySelector<HTMLElement>(`[data-slot='${name}']`);
  if (slot !== null) slot.hidden = isHidden;
}

/** The words that the server gave, with {names} filled in. */
function filled(slot: HTMLElement, values: Readonly<Record<string, string | number>>): string {
  return (slot.dataset["words"] ?? "").replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

export function isShown(panel: Element, state: string): boolean {
  return panel.querySelector(`[data-state='${state}']:not([hidden])`) !== null;
}

function visibleText(panel: Element): string {
  const parts = [...panel.querySelectorAll<HTMLElement>("[data-state]:not([hidden]) [data-slot]:not([hidden])")];
  return parts.map(({ textContent }) => textContent).join(" ");
}
