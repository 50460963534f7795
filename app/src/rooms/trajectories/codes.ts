import { LEVELS, OPTIONS, TARGET_GROUPS } from "@brink/decision-guide";

/** The closed lists of this room. The words stand in the messages, by `trajectories.<list>.<code>`. */

/** Subjects of question Q1 of the decision guide. */
export const subjects = OPTIONS.Q1;
export type Subject = (typeof subjects)[number];

/** The ten target groups of the decision guide. */
export const targetGroups = TARGET_GROUPS;
export type { TargetGroup } from "@brink/decision-guide";

export const pillars = ["social_media", "open_data", "high_tech"] as const;
export type Pillar = (typeof pillars)[number];

/** Why the law asks for it, if it does: Gemeentewet 150, Omgevingswet with its decree (Ob), Awb 3.4. */
export const legalGrounds = [
  "bylaw",
  "environment_plan",
  "environment_vision",
  "environment_programme",
  "project_decision",
  "statutory_consultation",
  "right_to_challenge",
  "none",
] as const;
export type LegalGround = (typeof legalGrounds)[number];

export const phaseKinds = ["inform", "take_part", "work_out", "decide", "hear_back", "carry_out", "evaluate"] as const;
export type PhaseKind = (typeof phaseKinds)[number];

/** Rungs of the participation ladder: inform, consult, advise, coproduce, co-decide, self-organise. */
export const levels = LEVELS;
export type { Level } from "@brink/decision-guide";

/** What is still open, on the same ladder; 0 is nothing. */
export const rooms = [0, 1, 2, 3, 4, 5, 6] as const;
export type DecisionRoom = (typeof rooms)[number];

/** Whether people are involved: yes, only informed, or nothing goes on at all. */
export const involvements = ["involve", "inform", "stop"] as const;
export type Involvement = (typeof involvements)[number];

export const activityStatuses = ["planned", "running", "done", "cancelled"] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

/** How much it matters that a group takes part: 1 it would be good, 2 it matters, 3 without them it fails. */
export const priorities = [1, 2, 3] as const;
export type GroupPriorityNumber = (typeof priorities)[number];
