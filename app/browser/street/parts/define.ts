import { saveFile } from "./file.ts";
import { asText, fillIn, missing, offersNothing, valuesOf } from "./form.ts";
import type { Interview, Reason } from "./interview.ts";
import { isStuck, isWaiting } from "./interview.ts";
import type { Tablet } from "./kept.ts";
import { openTablet } from "./kept.ts";
import type { Doings } from "./lists.ts";
import { forgetPage, makeReady } from "./ready.ts";
import type { Screen } from "./screen.ts";
import { screenOf } from "./screen.ts";
import { sendWaiting } from "./send.ts";

const againMs = 60_000;
// Less than this is left: a form that was typed could not be kept.
const roomBytes = 5 * 1024 * 1024;

/**
 * <brink-street pile worker most closed>…</brink-street>: takes interviews on a tablet. Each is kept on the tablet first and sent
 * when there is a network; what the server does not say that it has, stays.
 */
export function defineStreet(): void {
  customElements.define(
    "brink-street",
    class extends HTMLElement {
      connectedCallback(): void {
        void begin(this);
      }
    },
  );
}

type Street = {
  readonly screen: Screen;
  readonly tablet: Tablet;
  readonly pile: string;
  readonly most: number;
  /** The interview that is on the screen. */
  now: Pick<Interview, "id" | "begunAt"> | undefined;
  isSending: boolean;
};

async function begin(element: HTMLElement): Promise<void> {
  const screen = screenOf(element);
  const [pile = "", worker = ""] = ["pile", "worker"].map((name) => element.getAttribute(name) ?? "");
  const tablet = await openTablet();
  const most = Number(element.getAttribute("most"));
  const street: Street = { screen, tablet, pile, most, now: undefined, isSending: false };
  offersNothing(screen.form);
  screen.show("start");
  listen(street);
  await refresh(street);
  await sendNow(street);
  await getReady(street, { worker, isClosed: element.hasAttribute("closed") });
  await askToStay();
}

/** Done is a pile that is closed and of which this tablet has nothing, also nothing that was refused. */
async function getReady(street: Street, how: { readonly worker: string; readonly isClosed: boolean }): Promise<void> {
  const { screen } = street;
  const isDone = how.isClosed && (await ownIn(street)).length === 0;
  if (isDone) await forgetPage();
  const readiness = isDone ? undefined : await makeReady(how.worker);
  if (readiness !== "forbidden" && readiness !== "gone") return screen.ready(readiness);
  screen.ready(undefined);
  screen.beginsNothing();
  screen.say(readiness);
}

/** Else a tablet with little room may throw away what was kept. Some browsers never let themselves be asked. */
async function askToStay(): Promise<void> {
  if ("storage" in navigator && "persist" in navigator.storage) await navigator.storage.persist();
}

function listen(street: Street): void {
  const { screen } = street;
  // Whoever follows a link of this page to sign in again is not told that something would be lost.
  let leads = false;
  addEventListener("click", ({ target }) => (leads = target instanceof Element && target.closest("a") !== null));
  screen.on("begin", () => void beginInterview(street));
  screen.on("next", () => void beginInterview(street));
  screen.on("overview", () => toStart(street));
  screen.on("send", () => void sendNow(street));
  screen.on("stop", () => {
    if (!screen.asks("leaving")) return;
    street.now = undefined;
    toStart(street);
  });
  screen.form.addEventListener("submit", (event) => {
    event.preventDefault();
    void keepInterview(street);
  });
  addEventListener("online", () => void sendNow(street));
  addEventListener("offline", () => screen.say("offline"));
  addEventListener("beforeunload", (event) => {
    if (street.now !== undefined || (screen.waits() && !leads)) event.preventDefault();
  });
  window.setInterval(() => void (screen.waits() && sendNow(street)), againMs);
}

function toStart({ screen }: Street): void {
  screen.show("start");
}

async function beginInterview(street: Street): Promise<void> {
  const { screen, most } = street;
  const isFull = (await waitingIn(street)).length >= most;
  if (isFull || !(await hasRoom())) {
    screen.show("start");
    return screen.say(isFull ? "full" : "storageFull");
  }
  street.now = { id: crypto.randomUUID(), begunAt: new Date().toISOString() };
  screen.form.reset();
  screen.problems([]);
  screen.show("interview");
}

async function hasRoom(): Promise<boolean> {
  if (!("storage" in navigator) || !("estimate" in navigator.storage)) return true;
  const { quota, usage = 0 } = await navigator.storage.estimate();
  return quota === undefined || quota - usage > roomBytes;
}

/** On the tablet first. What cannot be kept stays on the screen. */
async function keepInterview(street: Street): Promise<void> {
  const { screen, tablet, pile, now } = street;
  if (!now) return;
  const lacks = missing(screen.form);
  screen.problems(lacks);
  if (lacks.length > 0) return;
  try {
    await tablet.keep({ ...now, pile, values: valuesOf(screen.form) });
  } catch {
    return screen.problems([{ field: "", words: screen.words("notKept") }]);
  }
  street.now = undefined;
  screen.form.reset();
  screen.show("thanks");
  await refresh(street);
  await sendNow(street);
}

async function sendNow(street: Street): Promise<void> {
  const { screen, tablet, pile } = street;
  if (street.isSending || (await waitingIn(street)).length === 0) return;
  if (isOffline()) return screen.say("offline");
  street.isSending = true;
  const stopped = await sendWaiting(tablet, pile, () => refresh(street)).finally(() => (street.isSending = false));
  const refused = await refresh(street);
  if (stopped) return screen.say(stopped === "later" && isOffline() ? "offline" : stopped);
  screen.say(refused > 0 ? "someRefused" : "allSent");
  // What was kept while the others were on their way.
  await sendNow(street);
}

function isOffline(): boolean {
  return !navigator.onLine;
}

async function ownIn({ tablet, pile }: Street): Promise<readonly Interview[]> {
  return (await tablet.all()).filter((one) => one.pile === pile);
}

async function waitingIn(street: Street): Promise<readonly Interview[]> {
  return (await ownIn(street)).filter(isWaiting);
}

/** Shows everything that is on this tablet, as it is now. @returns how many of this pile were refused */
async function refresh(street: Street): Promise<number> {
  const { screen, tablet, pile } = street;
  const all = await tablet.all();
  const here = all.filter((one) => one.pile === pile);
  const refused = here.filter((one) => !isWaiting(one));
  screen.counts(here.length - refused.length, await tablet.sentOf(pile));
  screen.others([...new Set(all.filter((one) => one.pile !== pile).map((one) => one.pile))]);
  const stuck = here.filter(isStuck).map((one) => ({ ...one, reasons: [{ field: "", words: screen.words("stuck") }] }));
  screen.refused([...refused, ...stuck], doingsOf(street));
  return refused.length;
}

/** What can be done with an interview that was refused. */
function doingsOf(street: Street): Doings {
  const { screen, tablet } = street;
  return {
    mend: (one) => mend(street, one),
    file({ id, begunAt, values }) {
      fillIn(screen.form, values);
      saveFile(`interview-${begunAt.slice(0, 10)}-${id.slice(0, 4)}.txt`, asText(screen.form));
      screen.form.reset();
    },
    remove({ id }) {
      if (screen.asks("removing")) void tablet.remove(id).then(() => refresh(street));
    },
  };
}

function mend(street: Street, { id, begunAt, values, reasons = [] }: Interview): void {
  const { screen } = street;
  street.now = { id, begunAt };
  fillIn(screen.form, values);
  screen.show("interview");
  // The page that this tablet keeps may be of before the question.
  const isHere = ({ field }: Reason) => field === "" || document.getElementById(field) !== null;
  const said = ({ words }: Reason) => ({ field: "", words: `${words} ${screen.words("questionElsewhere")}` });
  screen.problems(reasons.map((one) => (isHere(one) ? one : said(one))));
}
