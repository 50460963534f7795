import type { Interview, Reason } from "./interview.ts";
import { isWaiting } from "./interview.ts";
import type { Tablet } from "./kept.ts";
import type { Outcome } from "./outcome.ts";
import { outcomeOf } from "./outcome.ts";

const patienceMs = 30_000;

/** Why sending stopped before everything was there. */
export type Stop = Exclude<Outcome["kind"], "kept" | "refused">;

/** Sends what waits in this pile, one after the other; what is refused stays with its reasons. One tab at a time. */
export async function sendWaiting(
  tablet: Tablet,
  pile: string,
  afterEach: () => Promise<unknown>,
): Promise<Stop | undefined> {
  const locks = "locks" in navigator ? navigator.locks : undefined;
  if (!locks) return sendAll(tablet, pile, afterEach);
  return locks.request("brink-street", () => sendAll(tablet, pile, afterEach));
}

async function sendAll(tablet: Tablet, pile: string, afterEach: () => Promise<unknown>): Promise<Stop | undefined> {
  const waiting = (await tablet.all()).filter((one) => one.pile === pile && isWaiting(one));
  for (const interview of waiting) {
    const outcome = await send(interview);
    if (outcome.kind === "kept") await tablet.sent(interview, new Date());
    else if (outcome.kind === "refused") await tablet.keep({ ...interview, reasons: outcome.reasons });
    else return outcome.kind;
    await afterEach();
  }
  return undefined;
}

/** As the form of the page sends it; what it leads to says whether the interview is there. */
async function send({ id, begunAt, values }: Interview): Promise<Outcome> {
  const body = new URLSearchParams(values.map(([name, value]) => [name, value]));
  body.set("_action", "take");
  body.set("_once", id);
  body.set("_begunAt", begunAt);
  const stop = new AbortController();
  const late = window.setTimeout(() => stop.abort(), patienceMs);
  try {
    const { signal } = stop;
    const answer = await fetch(location.pathname, { method: "POST", body, credentials: "same-origin", signal });
    return outcomeOf(id, { status: answer.status, body: await answer.text() }, reasonsIn);
  } catch {
    return { kind: "later" };
  } finally {
    window.clearTimeout(late);
  }
}

/** What stands in the error summary of a page that gives a form back. */
function reasonsIn(html: string): readonly Reason[] {
  const summary = new DOMParser().parseFromString(html, "text/html").getElementById("error-summary");
  const fields = [...(summary?.querySelectorAll("li a") ?? [])].map((link) => ({
    field: (link.getAttribute("href") ?? "").slice(1),
    words: link.textContent,
  }));
  const whole = [...(summary?.querySelectorAll("p") ?? [])].map(({ textContent }) => ({
    field: "",
    words: textContent,
  }));
  return [...whole, ...fields];
}
