import { saveFile } from "./file.ts";
import { shortTime } from "./found.ts";
import type { Interview } from "./interview.ts";
import { isStuck, isWaiting } from "./interview.ts";
import type { Doings } from "./lists.ts";
import { sendWaiting } from "./send.ts";
import type { Street } from "./street.ts";
import { waitingIn } from "./street.ts";
import { mend } from "./take.ts";

/** Shows everything that is on this tablet, as it is now. @returns how many of this pile were refused */
export async function refresh(street: Street): Promise<number> {
  const { screen, tablet, pile } = street;
  const all = await tablet.all();
  const here = all.filter((one) => one.pile === pile);
  const refused = here.filter((one) => !isWaiting(one));
  screen.counts(here.length - refused.length, await tablet.sentOf(pile));
  const others = [...new Set(all.map((one) => one.pile))].filter((other) => other !== pile);
  screen.others(
    others.map((other) => all.filter((one) => one.pile === other)),
    save,
  );
  const stuck = here.filter(isStuck).map((one) => ({ ...one, reasons: [{ field: "", words: screen.words("stuck") }] }));
  screen.refused([...refused, ...stuck], doingsOf(street));
  return refused.length;
}

/** What can be done with an interview that was refused. */
function doingsOf(street: Street): Doings {
  const { screen, tablet } = street;
  return {
    mend: (one) => mend(street, one),
    file: (one) => save([one]),
    remove({ id }) {
      if (screen.asks("removing")) void tablet.remove(id).then(() => refresh(street));
    },
  };
}

/** As a person reads them, also where their own page is not on this tablet. They stay on it. */
function save(interviews: readonly Interview[]): void {
  const [first] = interviews;
  if (!first) return;
  const name = `interview-${first.begunAt.slice(0, 10)}-${first.id.slice(0, 4)}.txt`;
  saveFile(
    name,
    interviews.map(({ pileName, begunAt, text }) => `${pileName}\n${shortTime(begunAt)}\n\n${text}`).join("\n\n\n"),
  );
}

export async function sendNow(street: Street): Promise<void> {
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
