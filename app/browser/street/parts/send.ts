import type { Interview, Reason } from "./interview.ts";
import { failuresShown, isWaiting } from "./interview.ts";
import type { Tablet } from "./kept.ts";
import type { Outcome } from "./outcome.ts";
import { outcomeOf } from "./outcome.ts";

const patienceMs = 30_000;

// What is wrong with this many one after the other is wrong with all of them.
const failuresInARow = 3;

/** Why not everything is there. */
export type Stop = Exclude<Outcome["kind"], "kept" | "refused" | "away">;

/**
 * Sends what waits in this pile, one after the other; what is refused stays with its reasons, and what gets no further holds up no
 * other. One tab at a time.
 */
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
  let first: Stop | undefined;
  let inARow = 0;
  for (const interview of await waitingIn(tablet, pile)) {
    const outcome = await send(interview);
    if (outcome.kind === "away") return first ?? "later";
    await put(tablet, interview, outcome);
    await afterEach();
    if (outcome.kind === "signedOut") return outcome.kind;
    if (outcome.kind === "kept" || outcome.kind === "refused") inARow = 0;
    else {
      first ??= outcome.kind;
      inARow += 1;
    }
    if (inARow === failuresInARow) return first;
  }
  return first;
}

/** What failed before comes last: it may fail for ever. */
async function waitingIn(tablet: Tablet, pile: string): Promise<readonly Interview[]> {
  return (await tablet.all())
    .filter((one) => one.pile === pile && isWaiting(one))
    .sort((one, other) => (one.failures ?? 0) - (other.failures ?? 0));
}

async function put(tablet: Tablet, interview: Interview, outcome: Outcome): Promise<void> {
  const { failures = 0 } = interview;
  if (outcome.kind === "kept") await tablet.sent(interview, new Date());
  else if (outcome.kind === "refused") await tablet.told(interview, { reasons: outcome.reasons });
  // Its pile may never come back.
  else if (outcome.kind === "gone") await tablet.told(interview, { failures: failures + failuresShown });
  else if (outcome.kind !== "signedOut") await tablet.told(interview, { failures: failures + 1 });
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
    return { kind: "away" };
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
