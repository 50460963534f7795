/**
 * <brink-file-limit most="8388608" words="…">a file field<p role="alert" hidden></p></brink-file-limit>: says of a chosen file
 * that it is too large, and does not send it, so that nobody waits minutes for a refusal. The server judges by itself.
 */
class FileLimit extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("change", () => this.#say());
    this.closest("form")?.addEventListener("submit", (event) => {
      if (!this.#say()) return;
      event.preventDefault();
      this.#field?.focus();
    });
    // Back with the browser's button, with the file still chosen.
    addEventListener("pageshow", () => this.#say());
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>("input[type=file]");
  }

  /** Whether something is too large. */
  #say(): boolean {
    const words = this.querySelector<HTMLElement>("[role=alert]");
    const field = this.#field;
    const most = Number(this.getAttribute("most"));
    const isTooLarge = [...(field?.files ?? [])].some((file) => file.size > most);
    if (words === null || field === null || words.hidden !== isTooLarge) return isTooLarge;
    words.hidden = !isTooLarge;
    words.textContent = isTooLarge ? this.getAttribute("words") : "";
    if (isTooLarge) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
    return isTooLarge;
  }
}

customElements.define("brink-file-limit", FileLimit);
