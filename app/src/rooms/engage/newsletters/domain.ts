import type { Localized } from "../../../kernel/localized.ts";

/** planned: goes in the morning of a day. sending: to some already, or nearly. What was sent changes no more. stopped: on its way. */
export const newsletterStates = ["draft", "planned", "sending", "sent", "stopped"] as const;
export type NewsletterState = (typeof newsletterStates)[number];

export type NewsletterWords = {
  readonly subject: Localized;
  readonly body: Localized;
  /** Who writes, as readers see it below: a name and a function. */
  readonly sender: string;
};

export type Newsletter = NewsletterWords & {
  readonly id: string;
  /** Undefined: for who follows everything. */
  readonly trajectoryId: string | undefined;
  readonly state: NewsletterState;
  readonly version: number;
  readonly madeAt: Date;
  /** The day that it was planned for, as `2026-11-22`. */
  readonly sendOn: string | undefined;
  readonly sentAt: Date | undefined;
  /** Taken off the site, and why: everybody reads that instead. */
  readonly off: { readonly at: Date; readonly reason: string } | undefined;
  readonly mails: number;
  readonly refused: number;
};

/** What somebody did with it. `people`: to how many it would go, or of what was taken off how many have it. */
export type NewsletterStep = {
  readonly what: "made" | "sent" | "planned" | "withdrawn" | "off";
  readonly by: string;
  readonly at: Date;
  readonly people: number | undefined;
};

export const lengths = { subject: 120, body: 8_000, sender: 120, reason: 300 } as const;

/** Mail waits eight days at most, and comes back within fourteen. After that nobody needs to know who got it. */
export const recipientsKeptDays = 30;

/** Further ahead nobody plans a newsletter. */
export const planDaysAtMost = 365;

/** What was planned goes at this time of the municipality. */
export const planTime = "09:00";

/** How the keys of all newsletters to a follower begin. */
export function newslettersTo(followerId: string): string {
  return `engage.newsletter ${followerId} `;
}

/** The key of the mail to a follower: there is one at most. */
export function newsletterKey(newsletterId: string, followerId: string): string {
  return `${newslettersTo(followerId)}${newsletterId}`;
}

const uuid = "[0-9a-f-]{36}";

/** What the key of a mail says; undefined for other mail. */
export function ofNewsletterKey(
  key: string,
): { readonly newsletterId: string; readonly followerId: string } | undefined {
  const [, followerId, newsletterId] = new RegExp(`^engage\\.newsletter (${uuid}) (${uuid})$`).exec(key) ?? [];
  return newsletterId !== undefined && followerId !== undefined ? { newsletterId, followerId } : undefined;
}
