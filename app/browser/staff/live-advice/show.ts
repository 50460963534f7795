import type { ProvisionalAdvice, Ranked } from "@brink/decision-guide";

export type Words = { readonly lang: string; readonly names: Readonly<Record<string, string>> };

/** Fills in the panel that the server made, and says whether what it shows has changed. */
export function show(panel: Element, found: ProvisionalAdvice, words: Words): boolean {
  const before = visibleText(panel);
  for (const part of panel.querySelectorAll<HTMLElement>("[data-state]")) {
    part.hidden = part.dataset["state"] !== found.state;
  }
  if (found.state === "missing") fill(panel, "missing", { count: found.questions.length });
  if (found.state === "found") showFound(panel, found, words);
  return visibleText(panel) !== before;
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

function valuesOf(one: Ranked, { lang, names }: Words) {
  const items = one.items.map((id) => names[id] ?? id);
  const euros = new Intl.NumberFormat(lang, { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
  return {
    items: new Intl.ListFormat(lang, { type: "conjunction" }).format(items),
    total: one.total,
    cost: euros.format(one.costEur),
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
