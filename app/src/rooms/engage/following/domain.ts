/** How often somebody gets a mail, at most: each day, or on Mondays. */
export const paces = ["daily", "weekly"] as const;
export type Pace = (typeof paces)[number];

/** What is followed: a trajectory by its id, or everything that the municipality does. */
export const everything = "all";

/** An address that was not confirmed by then goes. */
export const confirmDays = 3;

/** Somebody who types the address of another cannot have more mail sent to it than this in a day. */
export const mailsADay = 3;

export type Follower = {
  readonly id: string;
  readonly email: string;
  readonly lang: string;
  readonly pace: Pace;
};

/** From when on a request that was made now would be too old. */
export function oldestRequest(now: Date): Date {
  return new Date(now.getTime() - confirmDays * 86_400_000);
}

/** Names the follower's private link to whoever has the secret (`keyedToken`). */
export function linkOf(tenantId: string, followerId: string): string {
  return `engage.follower ${tenantId} ${followerId}`;
}

/** News as it stands under what was sent: which trajectory, and what happened there. */
export type ToldNews = { readonly trajectoryId: string; readonly kind: string };

/** Older news is not mailed any more: it would be none. What was told is kept longer, so that it stays told. */
export const newsDays = 45;
export const toldDays = 90;

/** So many mails in a row to which a server said that nobody is there end the following. */
export const refusedAtMost = 2;

/** The next counts only when it is so much later: within a day or two a server may still be set right. */
export const refusedApartDays = 3;

/** So many of one sending, and more than this share of it, say more of us or a server than of those addresses. */
export const refusedSoMany = 10;
export const refusedShareAtMost = 0.1;

/** How the keys of all digests to a follower begin. */
export function digestsTo(followerId: string): string {
  return `engage.digest ${followerId} `;
}

/** The key of the mail to a follower on a day: there is one at most. */
export function digestKey(followerId: string, day: string): string {
  return `${digestsTo(followerId)}${day}`;
}

/** The day in the key of a digest; undefined for other mail. */
export function dayOfDigest(key: string): string | undefined {
  return /^engage\.digest [0-9a-f-]{36} (\d{4}-\d{2}-\d{2})$/.exec(key)?.[1];
}

/** The follower in the key of a digest or a newsletter; undefined for other mail. */
export function followerOfKey(key: string): string | undefined {
  return /^engage\.(?:digest|newsletter) ([0-9a-f-]{36}) /.exec(key)?.[1];
}

/** The Monday of the week of a day, both as `2026-11-22`. */
export function mondayOf(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  const back = (noon.getUTCDay() + 6) % 7;
  return new Date(noon.getTime() - back * 86_400_000).toISOString().slice(0, 10);
}
