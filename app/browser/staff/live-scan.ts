import type { ScanAnswers } from "@brink/decision-guide";
import { bestScanLeft, CHECK_IDS, SCAN_ANSWERS } from "@brink/decision-guide";

/** So long the outcome stays the same before it is said aloud: once, however many answers were given. */
const SAY_PAUSE_MS = 1_000;

/**
 * <brink-live-scan saved><form>…</form>…[data-live=panel]…</brink-live-scan>: judges what stands in the form with the rules of the
 * server, at each answer. It is 36 answers: too little work for a worker. The words are the server's, shown or hidden; the focus is
 * left where it is, and another outcome is said, politely.
 */
class LiveScan extends HTMLElement {
  #saying = 0;

  connectedCallback(): void {
    this.querySelector("form")?.addEventListener("input", () => {
      this.#judge();
    });
    // Also when somebody comes back with the browser's button: the form may hold what was chosen before.
    addEventListener("pageshow", () => {
      this.#judge();
    });
  }

  disconnectedCallback(): void {
    clearTimeout(this.#saying);
  }

  #judge(): void {
    // @NOTE safe: the server wrote the answers that it keeps into this attribute.
    const saved = JSON.parse(this.getAttribute("saved") ?? "{}") as ScanAnswers;
    const { open, scan } = bestScanLeft({ ...saved, ...chosenIn(this.querySelector("form")) });
    const { outcome, findings } = scan;
    const before = this.#said();
    this.#fill("open", String(open));
    this.#show("open", (name) => (name === "some") === open > 0);
    this.#show("outcome", (name) => name === outcome);
    const found = outcome === "findOut" ? [] : findings.map((one) => ("theme" in one ? one.theme : one.code));
    this.#show("finding", (name) => found.some((one) => one === name));
    const after = this.#said();
    this.#write("gist", after);
    if (after === before) return;
    clearTimeout(this.#saying);
    this.#saying = window.setTimeout(() => {
      this.#write("status", this.#said());
    }, SAY_PAUSE_MS);
  }

  /** The outcome that is shown. */
  #said(): string {
    return this.querySelector("[data-outcome]:not([hidden]) strong")?.textContent ?? "";
  }

  #show(kind: "open" | "outcome" | "finding", isShown: (name: string) => boolean): void {
    for (const part of this.querySelectorAll<HTMLElement>(`[data-${kind}]`))
      part.hidden = !isShown(part.dataset[kind] ?? "");
  }

  #fill(place: string, count: string): void {
    const slot = this.querySelector<HTMLElement>(`[data-live='${place}']`);
    if (slot !== null) slot.textContent = (slot.dataset["words"] ?? "").replace("{count}", count);
  }

  #write(place: "status" | "gist", words: string): void {
    const element = this.querySelector(`[data-live='${place}']`);
    if (element !== null && element.textContent !== words) element.textContent = words;
  }
}

customElements.define("brink-live-scan", LiveScan);

function chosenIn(form: HTMLFormElement | null): ScanAnswers {
  const chosen = new Map(form === null ? [] : new FormData(form));
  return Object.fromEntries(
    CHECK_IDS.flatMap((check) => {
      const answer = SCAN_ANSWERS.find((one) => one === chosen.get(check));
      return answer === undefined ? [] : [[check, answer]];
    }),
  );
}
