import type { Interview } from "./interview.ts";
import { isWaiting } from "./interview.ts";
import type { Tablet } from "./kept.ts";
import type { Screen } from "./screen.ts";

/** A pile of interviews on this tablet. */
export type Street = {
  readonly screen: Screen;
  readonly tablet: Tablet;
  readonly pile: string;
  /** So many wait at most. */
  readonly most: number;
  /** The interview that is on the screen. */
  now: Pick<Interview, "id" | "begunAt"> | undefined;
  isSending: boolean;
};

export async function ownIn({ tablet, pile }: Street): Promise<readonly Interview[]> {
  return (await tablet.all()).filter((one) => one.pile === pile);
}

export async function waitingIn(street: Street): Promise<readonly Interview[]> {
  return (await ownIn(street)).filter(isWaiting);
}
