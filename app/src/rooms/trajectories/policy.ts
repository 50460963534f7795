import { roleHolders } from "../../platform/define/policy.ts";

const preparing = ["adviser", "projectLead"] as const;
const looking = ["moderator", "evaluator", "councilMember", "clerk", "administrator"] as const;

/** Everybody who works in the workbench. */
export const staffRoles: readonly string[] = [...preparing, ...looking];

/** Everybody on the staff side reads everything here, also what is still being prepared. */
export const mayLook = roleHolders("look at trajectories", staffRoles);

/** Challenges, facts, texts, phases and plan. */
export const mayPrepare = roleHolders("prepare trajectories", preparing);

/** Opening, closing and the other moves: what residents see of it. */
export const mayMove = roleHolders("move trajectories", preparing);
