import type { Work } from "../../../../platform/define/work.ts";
import type { ResidentRequest } from "../../../identity/room.ts";
import { withoutResidents } from "../../../identity/room.ts";
import { askedBy, sentBy, supportedBy } from "../reader.ts";

/** The device on which the button is pressed. */
export type Here = {
  /** Here the link was asked for: what is here comes along. */
  readonly isAsker: boolean;
  /** How many things would come along from here, which may be of somebody else. */
  readonly others: number;
};

/** How it stands with the device on which a link is opened. What is of another account stays there in any case. */
export async function hereOf(work: Work, { guestId }: Pick<ResidentRequest, "guestId">): Promise<Here> {
  const here = deviceOf(work);
  if (here === guestId) return { isAsker: true, others: 0 };
  const [device] = here === undefined ? [] : await withoutResidents(work, [here]);
  return { isAsker: false, others: device === undefined ? 0 : await thingsOf(work, device) };
}

/** Undefined on a device that sent nothing yet, and while somebody who works here is signed in on it. */
export function deviceOf({ actor }: Work): string | undefined {
  return actor.kind === "visitor" ? actor.guestId : undefined;
}

async function thingsOf(work: Work, device: string): Promise<number> {
  const { total } = await sentBy(work, device, { page: 1, perPage: 1 });
  const [asked, supported] = [await askedBy(work, device, atMost), await supportedBy(work, device, atMost)];
  return total + asked.length + supported.length;
}

// More than these are not on the page of a device either.
const atMost = 100;
