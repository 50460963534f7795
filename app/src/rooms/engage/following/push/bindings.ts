import type { GuardedFetch } from "../../../../platform/outbound/guarded-fetch.ts";
import type { FollowingBindings } from "../bindings.ts";

/** What messages on devices need beside what following needs. */
export type PushBindings = FollowingBindings & {
  readonly push: {
    readonly fetch: GuardedFetch;
    /** Origins of push services of the operator's own. */
    readonly inside: readonly string[];
  };
};
