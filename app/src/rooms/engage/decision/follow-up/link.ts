import { isId, tokenHash } from "../../../../kernel/ids.ts";
import type { FollowingBindings } from "../../following/bindings.ts";

export const stopStepsPath = "/berichten/:contribution/:token";

export function stopStepsHref(contributionId: string, token: string): string {
  return `/berichten/${contributionId}/${token}`;
}

/** How the keys begin of the letters about steps to the address with a contribution. */
export function stepsTo(contributionId: string): string {
  return `engage.steps ${contributionId} `;
}

type Signing = Pick<FollowingBindings, "tokenOf">;

/** Kept nowhere: it is made anew for each letter and each visit, and only who has the secret can. */
export function stopToken({ tokenOf }: Signing, tenantId: string, contributionId: string): string {
  return tokenOf(`engage.stop_steps ${tenantId} ${contributionId}`);
}

/** Compared by their hashes, so that the time it takes says nothing. */
export function isStopToken(
  bindings: Signing,
  tenantId: string,
  { contribution, token }: { readonly contribution: string; readonly token: string },
): boolean {
  return isId(contribution) && tokenHash(token) === tokenHash(stopToken(bindings, tenantId, contribution));
}
