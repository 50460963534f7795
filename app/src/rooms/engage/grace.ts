import { tokenHash } from "../../kernel/ids.ts";
import type { Frame } from "../../platform/define/frame.ts";
import type { Work } from "../../platform/define/work.ts";
import { inputEnd } from "../trajectories/room.ts";
import { draftBegunAt } from "./draft-reader.ts";
import type { Place } from "./place.ts";
import { isReady } from "./place.ts";

/** How long after the end a form still comes in that was begun before it. */
export const graceMinutes = 30;

/** Until when a form that was begun at a moment still comes in after the end; undefined when it does not. */
export function graceUntil(place: Place, begunAt: Date | undefined, now: Date): Date | undefined {
  const end = begunAt && inputEnd(place.trajectory, place.activity, begunAt);
  if (!end || begunAt > end || now < end || !isReady(place)) return undefined;
  const until = new Date(end.getTime() + graceMinutes * 60_000);
  return now <= until ? until : undefined;
}

type BegunForm = { readonly draft?: string | undefined; readonly begunAt?: Date | undefined };

/** When a form was begun that still comes in after the end: by its stamp, or by the draft that it goes on with. */
export async function begunInTime(
  work: Work,
  place: Place,
  { draft, begunAt }: BegunForm,
): Promise<{ readonly at: Date } | undefined> {
  if (begunAt && graceUntil(place, begunAt, work.now)) return { at: begunAt };
  const at = draft === undefined ? undefined : await draftBegunAt(work, tokenHash(draft), place.activity.id);
  return at && graceUntil(place, at, work.now) ? { at } : undefined;
}

/** Whether its forms say when they were begun: after the end only the stamp that they came with counts. */
export function isStamped(place: Place, frame: Frame): boolean {
  return place.open || frame.begunAt !== undefined;
}
