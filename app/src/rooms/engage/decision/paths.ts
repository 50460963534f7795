import type { StageKind } from "./domain.ts";

export const decisionPath = "/beheer/trajecten/:id/besluitvorming";
export const stagePath = "/beheer/trajecten/:id/besluitvorming/stap/:kind";
export const milestonePath = "/beheer/trajecten/:id/besluitvorming/mijlpaal/:milestone";
export const newMilestonePath = "/beheer/trajecten/:id/besluitvorming/nieuw";

/** Where the decision stands on the public page of a trajectory. */
export const decisionPlace = "besluit";

export function decisionHref(trajectoryId: string): string {
  return `/beheer/trajecten/${trajectoryId}/besluitvorming`;
}

export function stageHref(trajectoryId: string, kind: StageKind): string {
  return `${decisionHref(trajectoryId)}/stap/${kind}`;
}

export function milestoneHref(trajectoryId: string, milestoneId: string): string {
  return `${decisionHref(trajectoryId)}/mijlpaal/${milestoneId}`;
}

export function newMilestoneHref(trajectoryId: string): string {
  return `${decisionHref(trajectoryId)}/nieuw`;
}
