import type { MoveGuard } from "../trajectories/room.ts";
import { answersOverview } from "./answers-reader.ts";

/** Nothing is "answered" while contributions wait for an answer that somebody decided. */
export const answeredGuard: MoveGuard = {
  move: "mark_answered",
  async refuses(work, trajectory) {
    const { unanswered } = await answersOverview(work, trajectory.id);
    if (unanswered === 0) return undefined;
    return { kind: "refused", key: "engage.refused.unanswered", params: { count: unanswered } };
  },
};
