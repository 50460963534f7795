/** So long nothing is typed before it is looked what others wrote. */
const TYPING_PAUSE_MS = 900;
/** With less there is no title to compare. */
const LEAST_LETTERS = 8;

type Found = {
  readonly title: string;
  readonly lang: string;
  readonly href: string;
  /** In the reader's language: of a title in another, which one it is and what it says. */
  readonly language?: string;
};

/**
 * <brink-similar-texts href="…json" for="title"><div role="status"><div hidden>words<ul></ul></div></div></brink-similar-texts>:
 * after a pause, what others wrote that looks like the title. It says so politely, moves nothing that somebody is typing in,
 * and is silent when the server does not answer: at the check the same is shown to everybody.
 */
class SimilarTexts extends HTMLElement {
  #typing = 0;
  #asked = "";
  #asking: AbortController | undefined;

  connectedCallback(): void {
    this.closest("form")?.addEventListener("input", (event) => {
      if (event.target !== this.#field) return;
      clearTimeout(this.#typing);
      this.#typing = window.setTimeout(() => void this.#look(), TYPING_PAUSE_MS);
    });
    // Also when somebody comes back with the browser's button, or to a form that was kept.
    addEventListener("pageshow", () => void this.#look());
  }

  disconnectedCallback(): void {
    clearTimeout(this.#typing);
    this.#asking?.abort();
  }

  get #field(): HTMLInputElement | null {
    const field = document.getElementById(this.getAttribute("for") ?? "");
    return field instanceof HTMLInputElement ? field : null;
  }

  async #look(): Promise<void> {
    const title = this.#field?.value.trim() ?? "";
    if (title === this.#asked) return;
    this.#asked = title;
    this.#asking?.abort();
    this.#asking = new AbortController();
    const found = title.length < LEAST_LETTERS ? [] : await this.#ask(title, this.#asking.signal);
    if (title === this.#asked && found) this.#show(found);
  }

  async #ask(title: string, signal: AbortSignal): Promise<readonly Found[] | undefined> {
    try {
      const href = `${this.getAttribute("href") ?? ""}?${new URLSearchParams({ titel: title }).toString()}`;
      const answer = await fetch(href, { signal, cache: "no-store" });
      // @NOTE safe: our own address, which answers a list of these.
      return answer.ok ? ((await answer.json()) as readonly Found[]) : undefined;
    } catch {
      return undefined;
    }
  }

  #show(found: readonly Found[]): void {
    const [part, list] = [this.querySelector<HTMLElement>("[data-part]"), this.querySelector("ul")];
    if (part === null || list === null) return;
    const items = found.map(({ title, lang, href, language = "" }) => {
      const link = Object.assign(document.createElement("a"), { href, lang, dir: "auto", textContent: title });
      const item = document.createElement("li");
      item.append(link);
      if (language !== "") item.append(smallLine(language));
      return item;
    });
    // What is there already is not said again.
    if (items.map((one) => one.innerHTML).join() === [...list.children].map((one) => one.innerHTML).join()) return;
    list.replaceChildren(...items);
    part.hidden = items.length === 0;
  }
}

function smallLine(words: string): HTMLElement {
  return Object.assign(document.createElement("p"), { className: "small", textContent: words });
}

customElements.define("brink-similar-texts", SimilarTexts);
