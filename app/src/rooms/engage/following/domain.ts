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
