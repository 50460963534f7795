import { amsterdamDate } from "@brink/indicators";
import { tokenHash } from "../../../kernel/ids.ts";
import { invalidField, notFound, refusedBy } from "../../../kernel/refusal.ts";
import type { Refusal } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Trajectory } from "../../trajectories/room.ts";
import { trajectoryById, trajectoryBySlug } from "../../trajectories/room.ts";
import { questionsOfWave } from "../content/questionnaires.ts";
import { enteredAnswersInput, invitedAnswersInput, openAnswersInput } from "../inputs.ts";
import { mayCompute, maySay } from "../policy.ts";
import { invitationByHash, isQuestionnaireOpen } from "../response-reader.ts";
import type { NewResponse } from "../response-writer.ts";
import { insertResponse, insertTicket, useInvitation } from "../response-writer.ts";
import type { Answers, Wave } from "../tables.ts";

/** Where to go on: who answered may say who they are, or not. */
type Answered = { readonly slug: string; readonly ticket: string };

const residentsPace = { max: 20, perSeconds: 600 };

/** By the link in a mail: once. */
export const answerInvitation = command({
  name: "measure.answer_invitation",
  policy: maySay,
  input: invitedAnswersInput,
  rateLimit: residentsPace,
  async run(work, { token, lang, answers }) {
    const hash = tokenHash(token);
    const invitation = await invitationByHash(work, hash);
    const trajectory = invitation && (await trajectoryById(work, invitation.trajectoryId));
    if (!trajectory) return notFound();
    if (!(await useInvitation(work, hash))) return refusedBy("measure.refused.answeredAlready");
    return keepAnswers(work, trajectory, { wave: invitation.wave, how: "invited", lang, answers });
  },
});

/** By the open link: what people expect while a trajectory is open, how it was when it is closed. */
export const answerOpenly = command({
  name: "measure.answer_openly",
  policy: maySay,
  input: openAnswersInput,
  rateLimit: residentsPace,
  async run(work, { slug, lang, answers }) {
    const trajectory = await trajectoryBySlug(work, slug);
    if (!trajectory) return notFound();
    if (!(await isQuestionnaireOpen(work, trajectory.id))) return refusedBy("measure.refused.questionnaireClosed");
    return keepAnswers(work, trajectory, { wave: waveNow(trajectory), how: "open", lang, answers });
  },
});

/** Paper, spoken and phoned answers, typed over by somebody whose name stays with them. */
export const enterAnswers = command({
  name: "measure.enter_answers",
  policy: mayCompute,
  input: enteredAnswersInput,
  rateLimit: { max: 300, perSeconds: 600 },
  async run(work, { trajectoryId, wave, how, answeredOn, answers }) {
    const trajectory = await trajectoryById(work, trajectoryId);
    if (!trajectory) return notFound();
    if (answeredOn > amsterdamDate(work.now.getTime())) return invalidField("answeredOn", "measure.field.notInFuture");
    const enteredByName = work.actor.kind === "person" ? work.actor.name : undefined;
    const kept = await keepAnswers(work, trajectory, { wave, how, lang: "nl", answers, answeredOn, enteredByName });
    return kept.ok ? ok({ trajectoryId }) : kept;
  },
});

/** While people can still take part they are asked what they expect. */
export function waveNow(trajectory: Pick<Trajectory, "status">): Wave {
  return trajectory.status === "open" ? "before" : "close";
}

type Given = Pick<NewResponse, "wave" | "how" | "lang" | "answers"> &
  Partial<Pick<NewResponse, "answeredOn" | "enteredByName">>;

async function keepAnswers(work: Work, trajectory: Trajectory, given: Given): Promise<Result<Answered, Refusal>> {
  const answers = ofWave(given.answers, given.wave);
  if (Object.keys(answers).length === 0) return refusedBy("measure.refused.nothingAnswered");
  await insertResponse(work, {
    trajectoryId: trajectory.id,
    answeredOn: amsterdamDate(work.now.getTime()),
    enteredByName: undefined,
    ...given,
    answers,
  });
  // Which trajectory was answered about is no secret; who answered is not in it.
  work.emit({ name: "measure.questionnaire_answered", payload: { trajectoryId: trajectory.id } });
  return ok({ slug: trajectory.slug, ticket: await insertTicket(work, trajectory.id) });
}

function ofWave(answers: Answers, wave: Wave): Answers {
  const asked = new Set(questionsOfWave(wave).map((question) => question.id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
}
