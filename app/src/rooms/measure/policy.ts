import { anyone, roleHolders, systemOnly } from "../../platform/define/policy.ts";

export const measuringRoles: readonly string[] = ["evaluator", "adviser", "projectLead"];

/** Everybody on the staff side reads what was measured. */
export const readingRoles: readonly string[] = [
  ...measuringRoles,
  "moderator",
  "councilMember",
  "clerk",
  "administrator",
];

/** Everybody who works with residents. */
export const teamRoles: readonly string[] = [...measuringRoles, "moderator"];

export const mayRead = roleHolders("read measurements", readingRoles);

/** Computing, sending questionnaires, typing answers over from paper. */
export const mayCompute = roleHolders("compute indicators", measuringRoles);

/** Their own self-assessment. */
export const mayAssess = roleHolders("assess oneself", teamRoles);

/** Residents need no account. */
export const maySay = anyone();

/** The operator's command line and the seeds. */
export const mayImport = systemOnly();
