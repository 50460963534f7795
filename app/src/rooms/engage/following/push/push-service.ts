import type { Subscription } from "./domain.ts";

/** What goes to a device: the words in the payload, sealed for it alone. */
export type Push = {
  readonly to: Subscription;
  readonly payload: string;
  /** How long the service keeps it for a device that is off. */
  readonly waitsSeconds: number;
};

/**
 * - gone: there is no such browser any more, or its owner took the permission back.
 * - refused: it will never take this.
 * - later: not now; `waitSeconds` when it says how long. Of the service: it is away, for every device. Of the device: this one gets too
 *   much at once, which says nothing of others.
 */
export type PushOutcome =
  | { readonly kind: "arrived" }
  | { readonly kind: "gone" }
  | { readonly kind: "refused"; readonly why: string }
  | {
      readonly kind: "later";
      readonly of: "device" | "service";
      readonly why: string;
      readonly waitSeconds?: number;
    };

/** Carries messages to browsers (RFC 8030). */
export interface PushService {
  send(push: Push): Promise<PushOutcome>;
}
