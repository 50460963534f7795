import { amsterdamMs } from "@brink/indicators";
import type { FieldRefusal } from "../../../kernel/refusal.ts";
import type { Move, TrajectoryStatus } from "../domain.ts";
import { statusAfter } from "../domain.ts";

/** What a trajectory can do by itself at a moment that the team chose. */
export const plannableMoves = ["open", "close"] as const satisfies readonly Move[];
export type PlannableMove = (typeof plannableMoves)[number];

export type PlannedMove = {
  readonly trajectoryId: string;
  readonly move: PlannableMove;
  readonly at: Date;
  /** Who planned it, as `actorReference` writes it. */
  readonly plannedBy: string;
  /** When it should have happened and could not; since then it waits for a person. */
  readonly failedAt: Date | undefined;
};

export function isPlannable(move: Move): move is PlannableMove {
  return plannableMoves.some((one) => one === move);
}

/** Whether the move lies ahead in this status: closing can be planned before the opening. */
export function liesAhead(status: TrajectoryStatus, move: PlannableMove): boolean {
  return statusAfter(status, move) !== undefined || (status === "preparing" && move === "close");
}

/** The moment of a day (`2026-11-22`) and a time (`09:30`) on the clock in the Netherlands. */
export function momentOf(day: string, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return new Date(amsterdamMs(day, hours + minutes / 60));
}

/** What is wrong with the moment: it has gone by, or the trajectory would close before it opens. */
export function momentProblem(
  { move, at }: Pick<PlannedMove, "move" | "at">,
  others: readonly PlannedMove[],
  now: Date,
): FieldRefusal | undefined {
  if (at <= now) return { field: "on", key: "trajectories.planned.gone" };
  const other = others.find((one) => one.move !== move && one.failedAt === undefined);
  if (!other) return undefined;
  const [opens, closes] = move === "open" ? [at, other.at] : [other.at, at];
  return closes <= opens ? { field: "on", key: "trajectories.planned.closesFirst" } : undefined;
}
