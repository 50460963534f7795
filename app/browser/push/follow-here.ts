import type { Given } from "./parts/subscription.ts";
import { askFor, givenBefore, givenBy, tokenOf } from "./parts/subscription.ts";

const parts = ["scriptless", "unable", "homeScreen", "denied", "failed", "ask", "follows", "known"] as const;
type Part = (typeof parts)[number];

/**
 * <brink-push over worker pages sender-key>…</brink-push>: shows what this browser can do, asks it for an address when somebody
 * presses, and puts that into the form, which is sent as any other. Nothing is asked of the browser before that press.
 */
class Push extends HTMLElement {
  connectedCallback(): void {
    const form = this.#part("ask")?.querySelector("form");
    form?.addEventListener("submit", (event) => {
      if (this.#field(form, "endpoint")?.value !== "") return;
      event.preventDefault();
      if (form.reportValidity()) void this.#fillIn(form);
    });
    void this.#look();
  }

  /** The worker rules over the pages of devices alone. */
  get #scope(): string {
    return `${this.#given("pages")}/`;
  }

  async #look(): Promise<void> {
    if (!("serviceWorker" in navigator) || !("PushManager" in window) || !("Notification" in window))
      return this.#show(isPhoneOfApple() ? "homeScreen" : "unable");
    const isDenied = Notification.permission === "denied";
    const before = await givenBefore(this.#scope).catch(() => undefined);
    const followed = before && (await this.#followed(givenBy(before)));
    if (followed === "unknown") await before?.unsubscribe();
    if (followed === undefined || followed === "unknown") return this.#show(isDenied ? "denied" : "ask");
    // Who blocked messages afterwards can still stop what we keep.
    if (isDenied) return this.#show("denied", "known");
    this.#show(followed.includes(this.#given("over")) ? "follows" : "ask", "known");
  }

  /** What the municipality knows that this device follows; undefined when it does not answer. */
  async #followed(given: Given): Promise<readonly string[] | "unknown" | undefined> {
    const token = await tokenOf(given);
    const page = `${this.#given("pages")}/${token}`;
    try {
      const answer = await fetch(`${page}/volgt.json`, { cache: "no-store" });
      if (answer.status === 404) return "unknown";
      if (!answer.ok) return undefined;
      this.#part("known")?.querySelector("a")?.setAttribute("href", page);
      const field = this.#field(this.#part("follows")?.querySelector("form"), "token");
      if (field) field.value = token;
      // @NOTE safe: our own address, which answers this.
      return ((await answer.json()) as { readonly subjects: readonly string[] }).subjects;
    } catch {
      return undefined;
    }
  }

  async #fillIn(form: HTMLFormElement): Promise<void> {
    const [worker, senderKey] = [this.#given("worker"), this.#given("sender-key")];
    const given = await askFor({ worker, scope: this.#scope, senderKey });
    if (given === "denied") return this.#tell("denied");
    if (given === "failed") return this.#tell("failed", "ask");
    for (const [name, value] of Object.entries(given)) {
      const field = this.#field(form, name);
      if (field) field.value = value;
    }
    form.requestSubmit();
  }

  #show(...shown: readonly Part[]): void {
    for (const name of parts) {
      const part = this.#part(name);
      if (part) part.hidden = !shown.includes(name);
    }
  }

  /** After a press: the button that had the focus may be gone, and what came of it is where somebody goes on. */
  #tell(first: Part, ...others: readonly Part[]): void {
    this.#show(first, ...others);
    const part = this.#part(first);
    part?.setAttribute("tabindex", "-1");
    part?.focus();
  }

  #part(name: Part): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`);
  }

  #field(form: HTMLFormElement | null | undefined, name: string): HTMLInputElement | undefined {
    const field = form?.elements.namedItem(name);
    return field instanceof HTMLInputElement ? field : undefined;
  }

  #given(name: string): string {
    return this.getAttribute(name) ?? "";
  }
}

/** There a site has messages once it is on the home screen; Safari alone has this word. */
function isPhoneOfApple(): boolean {
  return "standalone" in navigator && navigator.standalone !== true;
}

customElements.define("brink-push", Push);
