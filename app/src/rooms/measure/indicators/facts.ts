import type { Activity, PublishedFact, Trajectory } from "../../trajectories/room.ts";
import { activitiesOf, publishedFactsOf } from "../../trajectories/room.ts";
import type { Work } from "../../../platform/define/work.ts";
import { answersOfTeam } from "../assessment-reader.ts";
import type { ContributionFact, FormSessionFact, MeasureBindings, QuestionTime } from "../ports.ts";
import { responsesOf } from "../response-reader.ts";
import type { Answers, Wave } from "../tables.ts";

/** `counted`: only choices or votes, no words. */
export type MeasuredContribution = ContributionFact & { readonly counted: boolean };

/** Everything about a trajectory from which its indicators are computed, as it is now. */
export type TrajectoryFacts = {
  readonly trajectory: Trajectory;
  /** The moment of measuring, ISO 8601. */
  readonly asOf: string;
  readonly activities: readonly Activity[];
  readonly published: readonly PublishedFact[];
  /** Without what was withdrawn or refused: nobody owes those an answer. */
  readonly contributions: readonly MeasuredContribution[];
  readonly formSessions: readonly FormSessionFact[];
  readonly responses: readonly { readonly wave: Wave; readonly answers: Answers }[];
  /** Of each professional the newest assessment, without a name. */
  readonly assessments: readonly Answers[];
  readonly questions: readonly QuestionTime[];
};

export async function trajectoryFacts(
  work: Work,
  { contributions, questions }: Pick<MeasureBindings, "contributions" | "questions">,
  trajectory: Trajectory,
  asOf: string,
): Promise<TrajectoryFacts> {
  const { id } = trajectory;
  const { contributions: all, formSessions } = await contributions.facts(work, id);
  const counted = ({ methodId }: ContributionFact) => contributions.countedMethods.includes(methodId);
  return {
    trajectory,
    asOf,
    activities: await activitiesOf(work, id),
    published: await publishedFactsOf(work, id),
    contributions: all
      .filter((one) => one.state === "active" && one.moderation !== "rejected")
      .map((one) => ({ ...one, counted: counted(one) })),
    formSessions,
    responses: await responsesOf(work, id),
    assessments: await answersOfTeam(work, id),
    questions: await questions.times(work, id),
  };
}
