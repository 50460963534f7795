/** How long the maker of a key can see it: long enough to copy it, also when the page did not come at first. */
export const shownMinutes = 10;

/** A key that another system of the municipality has; what lets it in is kept as a hash only. */
export type Key = {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly scopes: readonly string[];
  /** The only activities that it is for; none: all. */
  readonly activityIds: readonly string[];
  readonly madeBy: string | undefined;
  readonly madeByName: string;
  readonly madeAt: Date;
  /** Calendar days, as 2026-11-22. */
  readonly endsOn: string;
  readonly lastUsedOn: string | undefined;
  readonly revoked: { readonly at: Date; readonly byName: string } | undefined;
};

/** Whether it lets anybody in on this day. */
export function keyState({ revoked, endsOn }: Pick<Key, "revoked" | "endsOn">, today: string): KeyState {
  if (revoked) return "revoked";
  return endsOn < today ? "ended" : "usable";
}

export type KeyState = "usable" | "ended" | "revoked";

/** Whether this person may still copy it: only who made it, for a while, and not once something used it. */
export function isShownTo(key: Key, personId: string | undefined, now: Date): boolean {
  const isFresh = now.getTime() - key.madeAt.getTime() < shownMinutes * 60_000;
  return isFresh && !key.revoked && key.lastUsedOn === undefined && personId !== undefined && key.madeBy === personId;
}

/** The same day a year later; of 29 February the last of that month. */
export function yearLater(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year + 1, month, 0)).getUTCDate();
  return new Date(Date.UTC(year + 1, month - 1, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Said by who finds one where it should not be: what begins so is a key of Brink. */
const mark = "brink_";

type Secrets = { readonly tokenOf: (words: string) => string };

/** What lets in by this key: made again from its id as long as its maker may copy it, and kept nowhere. */
export function keyToken({ tokenOf }: Secrets, tenantId: string, keyId: string): string {
  return mark + tokenOf(`api key ${tenantId} ${keyId}`);
}
