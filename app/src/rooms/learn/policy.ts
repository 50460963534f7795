import { roleHolders } from "../../platform/define/policy.ts";

/** Writes lessons and makes reports: who did the work, and who evaluates it. */
export const mayLearn = roleHolders("may record lessons and make reports", ["adviser", "projectLead", "evaluator"]);

/** Reads lessons and drafts of reports: everybody of the municipality, the council and its clerk included. */
export const mayReadLessons = roleHolders("may read lessons and draft reports", [
  "adviser",
  "projectLead",
  "evaluator",
  "moderator",
  "councilMember",
  "clerk",
  "administrator",
]);
