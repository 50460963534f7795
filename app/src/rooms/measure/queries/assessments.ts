import type { AttitudeAnswers } from "@brink/indicators";
import { attitudeScore, mean } from "@brink/indicators";
import { z } from "zod";
import { forbidden, notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { query } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import { listTrajectories, trajectoryById } from "../../trajectories/room.ts";
import { answersOfTeam, assessmentsOf } from "../assessment-reader.ts";
import { selfAssessment } from "../content/self-assessment.ts";
import { scaleOf } from "../indicators/answer-codes.ts";
import { mayAssess } from "../policy.ts";
import type { Answers } from "../tables.ts";

/** A team of fewer people would show the person. */
export const smallestTeam = 5;

export type SectionMean = { readonly section: "attitude" | "competence" | "backing"; readonly mean: number };

/** The trajectories with one's own assessments of them, and of each team of five or more the means. */
export const assessments = query({
  name: "measure.assessments",
  policy: mayAssess,
  input: z.object({}),
  async read(work) {
    const { actor } = work;
    if (actor.kind !== "person") return forbidden();
    const { items } = await listTrajectories(work, {
      page: 1,
      perPage: 50,
      statuses: ["open", "closed", "answered", "evaluated"],
    });
    const rows = [];
    for (const trajectory of items) {
      const own = await assessmentsOf(work, trajectory.id, actor.personId);
      rows.push({
        trajectory,
        own: own.map(({ moment, answers, savedAt }) => ({ moment, savedAt, means: meansOf([answers]) })),
        team: await teamOf(work, trajectory.id),
      });
    }
    return ok(rows);
  },
});

/** Means over a team; undefined when it is too small to show. */
async function teamOf(work: Work, trajectoryId: string): Promise<readonly SectionMean[] | undefined> {
  const team = await answersOfTeam(work, trajectoryId);
  return team.length < smallestTeam ? undefined : meansOf(team, smallestTeam);
}

/** Per section the mean of people's own means; a section that fewer than `least` people answered is left out. */
export function meansOf(people: readonly Answers[], least = 1): readonly SectionMean[] {
  return selfAssessment().sections.flatMap(({ code, items }) => {
    const own = people.flatMap((answers) => {
      const score =
        code === "attitude"
          ? attitudeScore(attitudeOf(answers))
          : meanOf(
              answers,
              items.map((item) => item.id),
            );
      return score === undefined ? [] : [score];
    });
    const whole = own.length < least ? undefined : mean(own);
    return whole === undefined ? [] : [{ section: code, mean: whole }];
  });
}

function attitudeOf(answers: Answers): AttitudeAnswers {
  const of = (item: string) => scaleOf(answers, item);
  return { a1: of("a1"), a2: of("a2"), a3: of("a3"), a4: of("a4"), a5: of("a5"), a6: of("a6"), a7: of("a7") };
}

function meanOf(answers: Answers, items: readonly string[]): number | undefined {
  const given = items.flatMap((item) => {
    const code = answers[item];
    return code !== undefined && /^\d$/.test(code) ? [Number(code)] : [];
  });
  return mean(given);
}

/** One's own answers at one moment, to fill in or to change. */
export const ownAssessment = query({
  name: "measure.own_assessment",
  policy: mayAssess,
  input: z.object({ id: z.string(), moment: z.enum(["before", "after"]) }),
  async read(work, { id, moment }) {
    if (work.actor.kind !== "person") return forbidden();
    const trajectory = await trajectoryById(work, id);
    if (!trajectory) return notFound();
    const own = await assessmentsOf(work, id, work.actor.personId);
    return ok({ trajectory, moment, answers: own.find((one) => one.moment === moment)?.answers ?? {} });
  },
});
