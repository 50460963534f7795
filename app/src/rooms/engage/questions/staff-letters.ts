import type { Work } from "../../../platform/define/work.ts";
import { formatFor } from "../../../platform/i18n/format.ts";
import type { Trajectory } from "../../trajectories/room.ts";
import { dayOf, textOf, trajectoryById } from "../../trajectories/room.ts";
import { sendLetter } from "../letters.ts";
import type { Answerer } from "./answerers.ts";
import type { QuestionBindings } from "./bindings.ts";
import type { OpenQuestion, Question } from "./domain.ts";
import { dueAt, openTurnOf } from "./domain.ts";
import { staffQuestionHref } from "./paths.ts";

const momentIn = (lang: string, at: Date) => formatFor(lang, "Europe/Amsterdam").dateTime(at);

/** A colleague was asked to answer; without the words, which may be about somebody. */
export async function sendAssigned(
  work: Work,
  bindings: QuestionBindings,
  { question, person }: { readonly question: Question; readonly person: Answerer },
): Promise<void> {
  const trajectory = await trajectoryById(work, question.trajectoryId);
  const open = openTurnOf(question);
  if (!trajectory || !open) return;
  await sendLetter(work, bindings, {
    to: person,
    stem: "mail.staff.questionAssigned",
    params: () => ({
      ...{ name: person.name, trajectory: textOf(trajectory, "title", person.lang).text },
      moment: momentIn(person.lang, dueAt(open)),
    }),
    path: staffQuestionHref(trajectory.id, question.id),
    key: `engage.questionAssigned ${question.id} ${open.id} ${person.id}`,
  });
}

/** A question that is due, with the trajectory that it is about. */
export type DueQuestion = OpenQuestion & { readonly trajectory: Trajectory };

/** One letter about all that somebody has to look at; never two on a day. */
export async function sendDue(
  work: Work,
  bindings: QuestionBindings,
  person: Answerer,
  due: readonly DueQuestion[],
): Promise<void> {
  await sendLetter(work, bindings, {
    to: person,
    stem: "mail.staff.questionsDue",
    params: (t, site) => ({
      ...{ name: person.name, count: due.length },
      questions: due
        .map(({ trajectory, questionId, askedAt, assigneeId }) => {
          const at = dueAt({ askedAt });
          const key = `engage.mail.staff.questionDue.${at < work.now ? "late" : "soon"}`;
          const of = assigneeId === person.id ? t("engage.mail.staff.questionDue.yours") : "";
          const said = { title: textOf(trajectory, "title", person.lang).text, moment: momentIn(person.lang, at) };
          return `${t(key, said)} ${of}`.trim() + `\n  ${site}${staffQuestionHref(trajectory.id, questionId)}`;
        })
        .join("\n"),
    }),
    path: "/beheer",
    key: `engage.questionsDue ${dayOf(work.now)} ${person.id}`,
  });
}
