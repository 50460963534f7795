/**
 * <brink-paper-entry><p data-keys hidden>…</p><form>…</form></brink-paper-entry>: types a pile of paper over without a mouse.
 * A digit chooses that answer and goes on, Enter goes on, Ctrl+Enter sends. A digit is typed where digits are typed, and
 * Enter makes a new line where there are lines.
 */
type Choice = HTMLInputElement & { type: "radio" | "checkbox" };

class PaperEntry extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    if (form === null) return;
    this.querySelector<HTMLElement>("[data-keys]")?.removeAttribute("hidden");
    for (const group of choicesIn(form)) if (group.length > 1) group.forEach(numbered);
    form.addEventListener("keydown", (event) => {
      if (onKey(form, event)) event.preventDefault();
    });
    // Not past what is wrong: then the page itself has put the focus there.
    if (document.querySelector("[aria-invalid]") === null) stopsIn(form)[0]?.focus({ preventScroll: true });
  }
}

/** Whether the key was understood. */
function onKey(form: HTMLFormElement, event: KeyboardEvent): boolean {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || event.isComposing || event.altKey) return false;
  if (key === "Enter" && (event.ctrlKey || event.metaKey)) {
    form.requestSubmit(form.querySelector<HTMLButtonElement>("button:not([type=button])"));
    return true;
  }
  if (event.ctrlKey || event.metaKey) return false;
  if (key === "Enter") return isTyped(target) && goOn(form, target);
  return /^\d$/.test(key) && choose(form, target, key === "0" ? 10 : Number(key));
}

/** Enter on a button, a link or a fold does what it always does. */
function isTyped(target: HTMLElement): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}

function choose(form: HTMLFormElement, target: HTMLElement, place: number): boolean {
  if (target instanceof HTMLSelectElement) {
    const at = [...target.options].findIndex((option) => option.value === String(place));
    if (at < 0) return false;
    target.selectedIndex = at;
    tell(target);
    return goOn(form, target);
  }
  if (!isChoice(target)) return false;
  const option = choicesIn(form).find((group) => group.includes(target))?.[place - 1];
  if (option === undefined) return false;
  option.checked = option.type === "radio" || !option.checked;
  option.focus();
  tell(option);
  return option.type === "checkbox" || goOn(form, option);
}

function tell(control: HTMLElement): void {
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
}

function goOn(form: HTMLFormElement, from: HTMLElement): boolean {
  const next = stopsIn(form).find(
    (stop) => !isSameGroup(stop, from) && (from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  next?.focus();
  return next !== undefined;
}

/** Where the focus stops: each field, each group of choices once (at what is chosen in it), and the button. */
function stopsIn(form: HTMLFormElement): HTMLElement[] {
  const groups = choicesIn(form);
  const all = form.querySelectorAll<HTMLElement>(
    "input:not([type=hidden]), select, textarea, button:not([type=button])",
  );
  return [...all].filter((control) => {
    if (!control.checkVisibility()) return false;
    if (!isChoice(control)) return true;
    const group = groups.find((one) => one.includes(control)) ?? [];
    return control === (group.find((one) => one.type === "radio" && one.checked) ?? group[0]);
  });
}

function choicesIn(form: HTMLFormElement): Choice[][] {
  const byName = new Map<string, Choice[]>();
  for (const control of form.querySelectorAll("input")) {
    if (isChoice(control)) byName.set(control.name, [...(byName.get(control.name) ?? []), control]);
  }
  return [...byName.values()];
}

function isSameGroup(one: HTMLElement, other: HTMLElement): boolean {
  return one === other || (isChoice(one) && isChoice(other) && one.name === other.name);
}

function isChoice(control: EventTarget): control is Choice {
  return control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox");
}

/** The key that chooses it stands before it, for who looks; who listens hears which of how many it is. */
function numbered(choice: Choice, at: number): void {
  const label = choice.labels?.[0];
  const digit = String((at + 1) % 10);
  // A scale has its numbers already.
  if (label === undefined || at > 9 || label.textContent.startsWith(digit)) return;
  const key = document.createElement("span");
  key.ariaHidden = "true";
  key.className = "muted";
  key.textContent = `${digit} `;
  label.prepend(key);
}

customElements.define("brink-paper-entry", PaperEntry);
