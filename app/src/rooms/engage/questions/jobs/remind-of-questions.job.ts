import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import { job } from "../../../../platform/define/job.ts";
import type { Work } from "../../../../platform/define/work.ts";
import type { Trajectory } from "../../../trajectories/room.ts";
import { dayOf, trajectoryById } from "../../../trajectories/room.ts";
import type { Answerer } from "../answerers.ts";
import { answerers, isTeam } from "../answerers.ts";
import type { QuestionBindings } from "../bindings.ts";
import { dueAt, isDueBy, nextWeekday } from "../domain.ts";
import { openQuestions } from "../reader.ts";
import type { DueQuestion } from "../staff-letters.ts";
import { sendDue } from "../staff-letters.ts";

/** On working days: who has to answer hears once what is due today or tomorrow, and what is late; of that the team hears too. */
export function remindOfQuestionsJob(bindings: QuestionBindings) {
  return job({
    name: "engage.remind_of_questions",
    input: z.object({}),
    retryLimit: 3,
    async run(context) {
      await context.inTenant(async (work) => {
        const due = await dueQuestions(work);
        const people = due.length === 0 ? [] : await answerers(work);
        for (const person of people) {
          const own = due.filter((one) => isFor(person, one, { people, now: work.now }));
          if (own.length > 0) await sendDue(work, bindings, person, own);
        }
        return ok(undefined);
      });
    },
  });
}

async function dueQuestions(work: Work): Promise<readonly DueQuestion[]> {
  const until = nextWeekday(dayOf(work.now));
  const open = (await openQuestions(work)).filter((one) => isDueBy(one, until));
  const trajectories = new Map<string, Trajectory | undefined>();
  for (const id of new Set(open.map(({ trajectoryId }) => trajectoryId)))
    trajectories.set(id, await trajectoryById(work, id));
  return open.flatMap((one) => {
    const trajectory = trajectories.get(one.trajectoryId);
    return trajectory ? [{ ...one, trajectory }] : [];
  });
}

type Today = { readonly people: readonly Answerer[]; readonly now: Date };

/** Of who was asked to answer it; of the team when nobody was, when who was may answer no more, and once it is late. */
function isFor(person: Answerer, question: DueQuestion, { people, now }: Today): boolean {
  const { assigneeId } = question;
  if (person.id === assigneeId) return true;
  const isCovered = people.some(({ id }) => id === assigneeId) && dueAt(question) >= now;
  return !isCovered && isTeam(person);
}
