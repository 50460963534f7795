import type { z } from "zod";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Result } from "../../kernel/result.ts";
import type { Command, Look, RateLimit } from "./command.ts";
import type { Next } from "./page.ts";
import type { Policy } from "./policy.ts";

/** A GET that leads elsewhere, and one by which somebody comes back from there and is let in (docs/decisions/0019). */
export type Door<Params = unknown> = {
  readonly kind: "door";
  /** A Hono path, for example `/inloggen/sso`. */
  readonly path: string;
  readonly policy: Policy;
  readonly rateLimit: RateLimit;
  /** Path and query-string parameters together. */
  readonly params: z.ZodType<Params>;
  enter(visit: DoorVisit, params: NoInfer<Params>): Promise<Result<Onward, Refusal>>;
};

/** What a door may do: outside a transaction it may ask other services, as long as it takes them. */
export type DoorVisit = {
  readonly look: Look;
  /** Through policy, rate limit and input, as a form does it. */
  readonly run: <Input, Output>(command: Command<Input, Output>, raw: unknown) => Promise<Result<Output, Refusal>>;
  /** The site's own address, and this address with its query. */
  readonly base: string;
  readonly address: string;
  /** What the door before this one left in this browser, as it came: anybody can write a cookie. */
  readonly flow: string | undefined;
};

export type Onward = Pick<Next, "session"> & {
  /** A path of our own, or an address elsewhere. */
  readonly to: string | URL;
  /** Kept in this browser for ten minutes; what was kept goes at every door. */
  readonly flow?: string;
};

/** How long `Onward.flow` stays. */
export const flowSeconds = 600;

export function door<Params>(spec: Omit<Door<Params>, "kind">): Door<Params> {
  return { kind: "door", ...spec };
}
