import type { Work } from "../../../platform/define/work.ts";
import type { Contribution } from "../contribution.ts";

/** Says of a contribution what was done with it: `engage.contribution_masked` and the like. */
export function emitOfContribution(work: Work, one: Contribution, what: string): void {
  const payload = { contributionId: one.id, activityId: one.activityId, trajectoryId: one.trajectoryId };
  work.emit({ name: `engage.contribution_${what}`, payload });
}
