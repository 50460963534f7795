import type { Work } from "../../platform/define/work.ts";
import type { MoveGuard } from "../trajectories/room.ts";
import { answersOverview } from "./answers-reader.ts";
import { askingNothing, firstFlaw } from "./asking-nothing.ts";

/** How many contributions wait for an answer that somebody decided. */
export async function answersOwed(work: Work, trajectoryId: string): Promise<number> {
  return (await answersOverview(work, trajectoryId)).unanswered;
}

/** Nothing is "answered" while contributions wait for an answer that somebody decided. */
export const answeredGuard: MoveGuard = {
  move: "mark_answered",
  async refuses(work, trajectory) {
    const count = await answersOwed(work, trajectory.id);
    if (count === 0) return undefined;
    return { kind: "refused", key: "engage.refused.unanswered", params: { count } };
  },
};

/** Nobody is invited to what has a question that no answer leads to: it would only come out when all is counted. */
const flawGuards: readonly MoveGuard[] = (["open", "reopen"] as const).map((move) => ({
  move,
  async refuses(work, trajectory) {
    const flaw = await firstFlaw(work, trajectory.id);
    return flaw && { kind: "refused", ...flaw };
  },
}));

/** Nobody is invited to a survey without a question: what would begin at once has to ask something first. */
const emptyGuards: readonly MoveGuard[] = (["open", "reopen"] as const).map((move) => ({
  move,
  async refuses(work, trajectory) {
    const unready = await askingNothing(work, trajectory.id, work.now);
    return unready && { kind: "refused", key: "engage.refused.noQuestions" };
  },
}));

export const questionsGuards: readonly MoveGuard[] = [...emptyGuards, ...flawGuards];
