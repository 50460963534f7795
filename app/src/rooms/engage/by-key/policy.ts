import type { ScopeDeclaration } from "../../../platform/define/room.ts";
import { keyHolders } from "../../../platform/define/policy.ts";

/** What a key can be given out for here. */
export const scopes: readonly ScopeDeclaration[] = (["send", "read", "moderate", "answer"] as const).map((scope) => ({
  ...{ scope, key: `engage.staff.scope.${scope}` },
}));

/** The form of an activity filled in elsewhere. */
export const maySend = keyHolders("send contributions by a key", ["send"]);

/** Everything that came in, also what is not published. */
export const mayReadAll = keyHolders("read contributions by a key", ["read"]);

/** One that came in: with the key that sent it, or one that reads everything. */
export const mayReadOne = keyHolders("read a contribution by a key", ["send", "read"]);

export const mayModerateByKey = keyHolders("moderate by a key", ["moderate"]);

/** Somebody of the municipality confirms it here: no system decides. */
export const mayProposeByKey = keyHolders("propose dispositions by a key", ["answer"]);
