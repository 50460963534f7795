import { asText, fillIn, missing, valuesOf } from "./form.ts";
import type { Interview, Reason } from "./interview.ts";
import type { Street } from "./street.ts";
import { waitingIn } from "./street.ts";

// Less than this is left: a form that was typed could not be kept.
const roomBytes = 5 * 1024 * 1024;

export async function beginInterview(street: Street): Promise<void> {
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

/** On the tablet first. What cannot be kept stays on the screen. @returns whether it is kept */
export async function keepInterview(street: Street): Promise<boolean> {
  const { screen, tablet, pile, now } = street;
  if (!now) return false;
  const { form } = screen;
  const lacks = missing(form);
  screen.problems(lacks);
  if (lacks.length > 0) return false;
  try {
    await tablet.keep({ ...now, pile, pileName: screen.pileName, values: valuesOf(form), text: asText(form) });
  } catch {
    screen.problems([{ field: "", words: screen.words("notKept") }]);
    return false;
  }
  street.now = undefined;
  form.reset();
  screen.show("thanks");
  return true;
}

/** Opens one that was refused, with what is wrong. */
export function mend(street: Street, { id, begunAt, values, reasons = [] }: Interview): void {
  const { screen } = street;
  street.now = { id, begunAt };
  fillIn(screen.form, values);
  screen.show("interview");
  // The page that this tablet keeps may be of before the question.
  const isHere = ({ field }: Reason) => field === "" || document.getElementById(field) !== null;
  const said = ({ words }: Reason) => ({ field: "", words: `${words} ${screen.words("questionElsewhere")}` });
  screen.problems(reasons.map((one) => (isHere(one) ? one : said(one))));
}
