/** What can be decided when people are not asked. */
export const notInvolving = ["inform", "stop"] as const;
export type NotInvolving = (typeof notInvolving)[number];
