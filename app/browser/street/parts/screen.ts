import { found, foundAs, shortTime } from "./found.ts";
import type { Interview, Reason, Sent } from "./interview.ts";
import type { Doings } from "./lists.ts";
import { otherPile, refusedItem, showProblems } from "./lists.ts";

const parts = ["scriptless", "start", "interview", "thanks"] as const;
export type Screen = ReturnType<typeof screenOf>;

/** What the server rendered, as the script shows it. Every word comes from a template of the page. */
export function screenOf(element: HTMLElement) {
  const pileName = element.getAttribute("pile-name") ?? "";
  const part = (name: string) => found(element, `[data-part=${name}]`);
  const clone = (name: string) => fragmentOf(element, name);
  const words = (name: string) => clone(name).textContent;
  let waits = false;

  return {
    form: foundAs(part("interview"), "form", HTMLFormElement),
    words,
    pileName,
    /** Whether anything on this tablet was not sent yet. */
    waits: () => waits,
    show: (shown: Exclude<(typeof parts)[number], "scriptless">) => show(element, part, shown),
    /** Whether this page works without a network; undefined where that does not matter any more. */
    ready(name: "ready" | "unready" | undefined): void {
      part("ready").replaceChildren(...(name === undefined ? [] : [clone(name)]));
    },
    /** For whoever may not add to this pile. */
    beginsNothing: () =>
      element.querySelectorAll<HTMLElement>("button[name=begin]").forEach((button) => (button.hidden = true)),
    say: (name: string) => part("said").replaceChildren(clone(name)),
    asks: (name: string) => window.confirm(words(name)),
    on: (name: string, fn: () => void) =>
      element.querySelectorAll(`button[name=${name}]`).forEach((button) => button.addEventListener("click", fn)),
    counts(waiting: number, sent: Sent | undefined): void {
      waits = waiting > 0;
      count(element, "waiting", String(waiting));
      count(element, "sent", String(sent?.many ?? 0));
      count(element, "sentAt", sent ? `(${shortTime(sent.lastAt)})` : "");
    },
    others(piles: readonly (readonly Interview[])[], save: (pile: readonly Interview[]) => void): void {
      part("others").hidden = piles.length === 0;
      part("otherPiles").replaceChildren(...piles.map((pile) => otherPile(clone("otherPile"), pile, save)));
    },
    refused(interviews: readonly Interview[], doings: Doings): void {
      part("refused").hidden = interviews.length === 0;
      part("refusedList").replaceChildren(...interviews.map((one) => refusedItem(clone("refusedItem"), one, doings)));
    },
    problems: (reasons: readonly Reason[]) => showProblems(part("problems"), clone("problems"), reasons),
  };
}

function show(element: HTMLElement, part: (name: string) => HTMLElement, shown: string): void {
  for (const name of parts) part(name).hidden = name !== shown;
  // The style sheet takes the rest of the page away while a resident has the tablet.
  element.dataset["screen"] = shown;
  scrollTo(0, 0);
  part(shown).querySelector<HTMLElement>("h2[tabindex]")?.focus();
}

function count(element: HTMLElement, name: string, words: string): void {
  found(element, `[data-count=${name}]`).textContent = words;
}

function fragmentOf(element: HTMLElement, name: string): DocumentFragment {
  const { content } = foundAs(element, `template[data-words=${name}]`, HTMLTemplateElement);
  return document.importNode(content, true);
}
