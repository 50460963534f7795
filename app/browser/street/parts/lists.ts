import { found, shortTime } from "./found.ts";
import type { Interview, Reason } from "./interview.ts";

/** What somebody can do with an interview that was refused. */
export type Doings = Readonly<Record<"mend" | "file" | "remove", (interview: Interview) => void>>;

/** What this tablet has of another pile: the way to its page, and a file for when that is gone. */
export function otherPile(
  made: DocumentFragment,
  pile: readonly Interview[],
  save: (pile: readonly Interview[]) => void,
): DocumentFragment {
  const [first] = pile;
  if (!first) return made;
  const link = document.createElement("a");
  link.href = location.pathname.replace(/[^/]+$/, first.pile);
  link.textContent = first.pileName;
  found(made, "[data-link]").append(link);
  found(made, "[data-many]").textContent = String(pile.length);
  const button = found(made, "button");
  button.setAttribute("aria-label", `${button.textContent}: ${first.pileName}`);
  button.addEventListener("click", () => save(pile));
  return made;
}

export function refusedItem(made: DocumentFragment, interview: Interview, doings: Doings): DocumentFragment {
  found(made, "[data-when]").textContent = shortTime(interview.begunAt);
  found(made, "[data-reasons]").append(...(interview.reasons ?? []).map(({ words }) => item(words)));
  for (const [name, fn] of Object.entries(doings))
    found(made, `button[name=${name}]`).addEventListener("click", () => fn(interview));
  return made;
}

/** Above the form, each with a way to its question; the focus goes there. */
export function showProblems(place: HTMLElement, said: DocumentFragment, reasons: readonly Reason[]): void {
  place.hidden = reasons.length === 0;
  if (reasons.length === 0) return place.replaceChildren();
  found(said, "ul").append(...reasons.map((reason) => item(reason.field === "" ? reason.words : jump(reason))));
  place.replaceChildren(said);
  place.scrollIntoView();
  place.querySelector("a")?.focus();
}

function jump({ field, words }: Reason): HTMLElement {
  const link = document.createElement("a");
  link.href = `#${field}`;
  link.textContent = words;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const place = document.getElementById(field);
    place?.scrollIntoView();
    (place?.querySelector<HTMLElement>("input, select, textarea") ?? place)?.focus();
  });
  return link;
}

function item(inside: string | HTMLElement): HTMLElement {
  const made = document.createElement("li");
  made.append(inside);
  return made;
}
