/**
 * <brink-save-draft draft-key="…" saved-text="…"><form>…</form></brink-save-draft>: keeps what is typed in this tab until a
 * page with data-sent="<the same key>" says that it arrived. So nothing is lost without a connection, by a reload or a
 * wrong turn; closing the tab forgets it, which is what somebody on a shared computer needs.
 */
type Draft = Record<string, string[]>;
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const prefix = "brink-draft:";

class SaveDraft extends HTMLElement {
  #timer = 0;
  #line = document.createElement("p");

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (form === null) return;
    this.#line.className = "brink-saved";
    this.#line.setAttribute("role", "status");
    form.append(this.#line);
    if (restore(form, read(this.#key))) this.#say();
    form.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#keep(form), 400);
    });
    addEventListener("pagehide", () => this.#timer && this.#keep(form));
  }

  get #key(): string {
    return prefix + (this.getAttribute("draft-key") ?? "");
  }

  #keep(form: HTMLFormElement): void {
    this.#timer = 0;
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(typed(form)));
      this.#say();
    } catch {
      // No room or not allowed: then nothing is promised either.
    }
  }

  #say(): void {
    this.#line.textContent = this.getAttribute("saved-text");
  }
}

function controls(form: HTMLFormElement): Control[] {
  const all = [...form.querySelectorAll<Control>("input, textarea, select")];
  return all.filter((control) => control.name !== "" && !/^(hidden|password|file|submit|button)$/.test(control.type));
}

function isChoice(control: Control): control is HTMLInputElement {
  return control.type === "checkbox" || control.type === "radio";
}

function typed(form: HTMLFormElement): Draft {
  const draft: Draft = {};
  for (const control of controls(form)) {
    const values = (draft[control.name] ??= []);
    if (!isChoice(control) || control.checked) values.push(control.value);
  }
  return draft;
}

/** Fills in only when the page came empty: what the server gave back after a refusal is newer. */
function restore(form: HTMLFormElement, draft: Draft): boolean {
  const before = JSON.stringify(typed(form));
  if (Object.keys(draft).length === 0 || form.querySelector("[aria-invalid]")) return false;
  for (const control of controls(form)) {
    const values = draft[control.name];
    if (values === undefined) continue;
    if (isChoice(control)) control.checked = values.includes(control.value);
    else if (control.value === "") control.value = values[0] ?? "";
  }
  return JSON.stringify(typed(form)) !== before;
}

function read(key: string): Draft {
  try {
    // @NOTE safe: only this file writes under this prefix, in this tab; whatever else is there has no matching names.
    return (JSON.parse(sessionStorage.getItem(key) ?? "{}") ?? {}) as Draft;
  } catch {
    return {};
  }
}

for (const sent of document.querySelectorAll("[data-sent]")) {
  try {
    sessionStorage.removeItem(prefix + (sent.getAttribute("data-sent") ?? ""));
  } catch {
    // Without storage there is nothing to forget.
  }
}

customElements.define("brink-save-draft", SaveDraft);
