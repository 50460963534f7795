import type { GuardedFetch } from "../../../platform/outbound/guarded-fetch.ts";
import type { EngageBindings } from "../bindings.ts";

/** What telling other systems needs. */
export type WebhookBindings = Pick<EngageBindings, "words" | "baseUrl"> & {
  /** Sends to an address that somebody typed; refuses what is not on the internet (`platform/outbound`). */
  readonly webhookFetch: GuardedFetch;
  /** What only this installation can make of these words (`keyedToken`). */
  readonly tokenOf: (words: string) => string;
};
