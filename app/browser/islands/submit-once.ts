/**
 * <brink-submit-once busy-text="…"><form>…</form></brink-submit-once>: a second press while the form is on its way does
 * nothing, and the button says so. The button is not disabled: it keeps the focus and its name and value are sent. The
 * server refuses repeats by itself; this only spares somebody the doubt.
 */
class SubmitOnce extends HTMLElement {
  #button: HTMLElement | null = null;
  #words = "";

  connectedCallback(): void {
    this.addEventListener("submit", (event) => {
      if (this.#button !== null) event.preventDefault();
      else if (!event.defaultPrevented && event.submitter !== null) this.#start(event.submitter);
    });
    // Back with the browser's button, or a connection that failed: it can be sent again.
    addEventListener("pageshow", () => this.#stop());
    addEventListener("offline", () => this.#stop());
  }

  #start(button: HTMLElement): void {
    this.#button = button;
    const label = button.querySelector("span") ?? button;
    this.#words = label.textContent;
    label.textContent = this.getAttribute("busy-text");
    button.setAttribute("aria-disabled", "true");
    window.setTimeout(() => this.#stop(), 15_000);
  }

  #stop(): void {
    if (this.#button === null) return;
    (this.#button.querySelector("span") ?? this.#button).textContent = this.#words;
    this.#button.removeAttribute("aria-disabled");
    this.#button = null;
  }
}

customElements.define("brink-submit-once", SubmitOnce);
