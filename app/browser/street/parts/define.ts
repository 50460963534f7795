import { offersNothing } from "./form.ts";
import { openTablet } from "./kept.ts";
import { refresh, sendNow } from "./overview.ts";
import { forgetPage, makeReady } from "./ready.ts";
import { screenOf } from "./screen.ts";
import type { Street } from "./street.ts";
import { ownIn } from "./street.ts";
import { beginInterview, keepInterview } from "./take.ts";

const againMs = 60_000;

/**
 * <brink-street pile pile-name worker most closed>…</brink-street>: takes interviews on a tablet. Each is kept on the tablet first
 * and sent when there is a network; what the server does not say that it has, stays.
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

async function begin(element: HTMLElement): Promise<void> {
  const screen = screenOf(element);
  const [pile = "", worker = ""] = ["pile", "worker"].map((name) => element.getAttribute(name) ?? "");
  const most = Number(element.getAttribute("most"));
  const street: Street = { screen, tablet: openTablet(), pile, most, now: undefined, isSending: false };
  // Rejects, and leaves the words without scripts, in a browser that keeps nothing.
  await ownIn(street);
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
  screen.on("overview", () => screen.show("start"));
  screen.on("send", () => void sendNow(street));
  screen.on("stop", () => {
    if (!screen.asks("leaving")) return;
    street.now = undefined;
    screen.show("start");
  });
  screen.form.addEventListener("submit", (event) => {
    event.preventDefault();
    void keepAndSend(street);
  });
  addEventListener("online", () => void sendNow(street));
  addEventListener("offline", () => screen.say("offline"));
  addEventListener("beforeunload", (event) => {
    if (street.now !== undefined || (screen.waits() && !leads)) event.preventDefault();
  });
  window.setInterval(() => void (screen.waits() && sendNow(street)), againMs);
}

async function keepAndSend(street: Street): Promise<void> {
  if (!(await keepInterview(street))) return;
  await refresh(street);
  await sendNow(street);
}
