import type { KeptAnswers } from "@brink/decision-guide";
import type { GuideNumbers, LiveAnswer, Question } from "./answer-questions.ts";
import { isShown, promise, show } from "./show.ts";

/** So long nothing is typed before the ranking begins. */
const TYPING_PAUSE_MS = 300;
/** So long the advice stays the same before it is said aloud: once, however many keys were pressed. */
const SAY_PAUSE_MS = 1_000;

type Live = {
  readonly host: HTMLElement;
  readonly script: string;
  worker: Worker | undefined;
  /** The worker is at a question. */
  isBusy: boolean;
  numbers: Promise<GuideNumbers> | undefined;
  /** What stood in the form when it was last asked about. */
  asked: string;
  typing: number;
  saying: number;
};

/**
 * <brink-live-advice page numbers saved names questions today><form>…</form>…[data-live=panel]…</brink-live-advice>: ranks what stands
 * in the form in a worker while somebody types. Until a new answer is there the old one stays, marked; a worker whose
 * question is out of date is ended. The focus is left where it is, and only what changed is said, politely.
 */
export function defineLiveAdvice(script: string): void {
  class LiveAdvice extends HTMLElement {
    #live: Live | undefined;

    connectedCallback(): void {
      const fresh = { isBusy: false, asked: "", typing: 0, saying: 0, worker: undefined, numbers: undefined };
      this.#live = { host: this, script, ...fresh };
      follow(this.#live);
    }

    disconnectedCallback(): void {
      if (this.#live) end(this.#live);
    }
  }
  customElements.define("brink-live-advice", LiveAdvice);
}

function follow(live: Live): void {
  live.host.querySelector("form")?.addEventListener("input", () => {
    clearTimeout(live.typing);
    live.typing = window.setTimeout(() => void ask(live), TYPING_PAUSE_MS);
  });
  // Also when somebody comes back with the browser's button: the form may hold what was typed before.
  addEventListener("pageshow", () => void ask(live));
}

async function ask(live: Live): Promise<void> {
  const typed = typedIn(live.host.querySelector("form"));
  const asked = JSON.stringify(typed);
  if (asked === live.asked) return;
  live.asked = asked;
  if (live.isBusy) end(live);
  promise(live.host, true);
  mark(live, true);
  try {
    live.numbers ??= numbersAt(told(live, "numbers"));
    const numbers = await live.numbers;
    if (asked !== live.asked) return;
    // @NOTE safe: the server wrote the answers it keeps into this attribute; the library reads each of them again.
    const saved = JSON.parse(told(live, "saved")) as KeptAnswers;
    post(live, { numbers, saved, typed, page: Number(told(live, "page")), today: told(live, "today") });
  } catch {
    // Without the numbers there is no live advice: the button does the same on the server.
    live.numbers = undefined;
    mark(live, false);
    promise(live.host, false);
  }
}

function post(live: Live, question: Question): void {
  live.isBusy = true;
  live.worker ??= started(live);
  live.worker.postMessage(question);
}

function started(live: Live): Worker {
  const worker = new Worker(live.script, { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<LiveAnswer>) => {
    answered(live, data);
  });
  worker.addEventListener("error", () => {
    end(live);
    promise(live.host, false);
  });
  return worker;
}

function end(live: Live): void {
  live.worker?.terminate();
  live.worker = undefined;
  live.isBusy = false;
  mark(live, false);
}

function answered(live: Live, found: LiveAnswer): void {
  live.isBusy = false;
  mark(live, false);
  const panel = live.host.querySelector("[data-live='panel']");
  if (panel === null) return;
  const [names, questions] = [wordsIn(live, "names"), wordsIn(live, "questions")];
  const isFirst = isShown(panel, "waiting");
  const hasChanged = show(panel, found, { lang: document.documentElement.lang, names, questions });
  write(live, "gist", gistOf(panel, found.state));
  if (!hasChanged || isFirst) return;
  clearTimeout(live.saying);
  live.saying = window.setTimeout(() => {
    write(live, "status", gistOf(panel, found.state));
  }, SAY_PAUSE_MS);
}

/** The first sentence of what is shown. */
function gistOf(panel: Element, state: string): string {
  return panel.querySelector(`[data-state='${state}'] [data-slot]`)?.textContent ?? "";
}

function write({ host }: Live, place: "status" | "gist", words: string): void {
  const element = host.querySelector(`[data-live='${place}']`);
  if (element !== null && element.textContent !== words) element.textContent = words;
}

/** What is shown is about to be replaced: said to eyes only, what comes is said aloud. */
function mark({ host }: Live, isBusy: boolean): void {
  host.querySelector("[data-live='panel']")?.setAttribute("aria-busy", String(isBusy));
  host.querySelector("[data-live='busy']")?.classList.toggle("brink-live__busy--on", isBusy);
}

function told({ host }: Live, name: string): string {
  return host.getAttribute(name) ?? "";
}

function wordsIn(live: Live, name: "names" | "questions"): Readonly<Record<string, string>> {
  // @NOTE safe: the server wrote these words by id.
  return JSON.parse(told(live, name)) as Readonly<Record<string, string>>;
}

async function numbersAt(href: string): Promise<GuideNumbers> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(String(answer.status));
  // @NOTE safe: our own address, whose name is a hash of what the server put into it.
  return (await answer.json()) as GuideNumbers;
}

function typedIn(form: HTMLFormElement | null): Question["typed"] {
  const typed: Record<string, string[]> = {};
  for (const [name, value] of form === null ? [] : new FormData(form)) {
    if (typeof value === "string" && !name.startsWith("_")) (typed[name] ??= []).push(value);
  }
  return typed;
}
