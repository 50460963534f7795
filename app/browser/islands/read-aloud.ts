/**
 * <brink-read-aloud for="id" stop-text="…"><button hidden>…</button></brink-read-aloud>: reads the text of an element with
 * the voice of the device, each part in its own language. The button stays hidden where no voice speaks the language.
 */
const parts = "h1,h2,h3,h4,p,li,dt,dd,blockquote";

class ReadAloud extends HTMLElement {
  #button: HTMLButtonElement | null = null;
  #startText = "";

  connectedCallback(): void {
    this.#button = this.querySelector("button");
    if (this.#button === null || !("speechSynthesis" in window)) return;
    this.#startText = this.#label?.textContent ?? "";
    this.#button.addEventListener("click", () => (this.#isReading ? this.#stop() : this.#start()));
    speechSynthesis.addEventListener("voiceschanged", () => this.#showWhenVoiced());
    addEventListener("pagehide", () => this.#stop());
    this.#showWhenVoiced();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  get #target(): HTMLElement | null {
    return document.getElementById(this.getAttribute("for") ?? "");
  }

  get #label(): Element | null {
    return this.#button?.querySelector("span") ?? this.#button;
  }

  get #isReading(): boolean {
    return this.hasAttribute("reading");
  }

  #showWhenVoiced(): void {
    if (this.#button && this.#target) this.#button.hidden = voiceFor(languageOf(this.#target)) === undefined;
  }

  #start(): void {
    const texts = this.#target ? textsOf(this.#target) : [];
    speechSynthesis.cancel();
    // One utterance a part: browsers fall silent in the middle of a long one.
    for (const { text, lang } of texts) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = lang;
      utterance.voice = voiceFor(lang) ?? null;
      speechSynthesis.speak(utterance);
      if (text === texts.at(-1)?.text) utterance.onend = () => this.#show(false);
    }
    this.#show(texts.length > 0);
  }

  #stop(): void {
    if (!this.#isReading) return;
    speechSynthesis.cancel();
    this.#show(false);
  }

  #show(reading: boolean): void {
    this.toggleAttribute("reading", reading);
    if (this.#label) this.#label.textContent = reading ? this.getAttribute("stop-text") : this.#startText;
  }
}

function textsOf(target: HTMLElement): { text: string; lang: string }[] {
  const blocks = [...target.querySelectorAll<HTMLElement>(parts)].filter((block) => !block.querySelector(parts));
  return (blocks.length > 0 ? blocks : [target])
    .map((block) => ({ text: block.innerText.trim(), lang: languageOf(block) }))
    .filter(({ text }) => text !== "");
}

function languageOf(element: Element): string {
  return element.closest("[lang]")?.getAttribute("lang") ?? "";
}

function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  const language = lang.split("-")[0];
  return speechSynthesis.getVoices().find((voice) => voice.lang.split(/[-_]/)[0] === language);
}

customElements.define("brink-read-aloud", ReadAloud);
