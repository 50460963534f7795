import type { Localized } from "../../../kernel/localized.ts";

/** How a lesson becomes everyday practice (embedding, borging). */
export const lessonRoutes = [
  "routine",
  "rule",
  "protocol",
  "method",
  "skill",
  "contract",
  "budget_line",
  "job_task",
] as const;
export type LessonRoute = (typeof lessonRoutes)[number];

export const lessonStatuses = ["open", "embedded", "dropped"] as const;
/** `embedded`: it has become practice. `dropped`: it will not, and the note says why. */
export type LessonStatus = (typeof lessonStatuses)[number];

/** What was learnt, also from what failed. Without an owner, a route and a day it is a wish, and it is refused. */
export type Lesson = {
  readonly id: string;
  readonly trajectoryId: string;
  readonly text: Localized;
  /** What happened that taught it. */
  readonly context: string;
  readonly owner: string;
  readonly route: LessonRoute;
  /** A calendar date, 2026-11-22. */
  readonly dueOn: string;
  readonly status: LessonStatus;
  readonly statusNote: string;
  readonly version: number;
};
