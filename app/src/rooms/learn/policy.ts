import { roleHolders } from "../../platform/define/policy.ts";

/** Writes lessons and makes reports: who did the work, and who evaluates it. */
export const mayLearn = roleHolders("may record lessons and make reports", ["adviser", "projectLead", "evaluator"]);

/** Everybody of the municipality, the council and its clerk included. */
export const staffRoles: readonly string[] = [
  "adviser",
  "projectLead",
  "evaluator",
  "moderator",
  "councilMember",
  "clerk",
  "administrator",
];

/** Reads lessons, drafts of reports, and cases of elsewhere among the work of staff. */
export const mayReadLessons = roleHolders("may read lessons and draft reports", staffRoles);
