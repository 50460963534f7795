import { z } from "zod";
import { tokenHash } from "../../../kernel/ids.ts";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import { areasOf } from "../../tenancy/room.ts";
import { isPublic, trajectoryTitle, trajectoryById, trajectoryBySlug } from "../../trajectories/room.ts";
import { answerInvitation, answerOpenly, waveNow } from "../commands/answer-questionnaire.ts";
import { tellTraits } from "../commands/tell-traits.ts";
import { paths } from "../paths.ts";
import { maySay } from "../policy.ts";
import { invitationByHash, isQuestionnaireOpen, trajectoryOfTicket } from "../response-reader.ts";
import { QuestionnaireView, ThanksView, TraitsView } from "../views/questionnaire.view.tsx";
import { answersIn } from "./form-answers.ts";

const spoken = z.string().optional();

/** By the link in a mail. */
export const invitedPage = page({
  path: paths.invited(":token"),
  layout: "resident",
  policy: maySay,
  params: z.object({ token: z.string(), gesproken: spoken }),
  async load(work, { token, gesproken }) {
    const invitation = await invitationByHash(work, tokenHash(token));
    const trajectory = invitation && (await trajectoryById(work, invitation.trajectoryId));
    if (!trajectory) return notFound();
    if (invitation.isUsed) return refusedBy("measure.refused.answeredAlready");
    return ok({ trajectory, wave: invitation.wave, isSpoken: gesproken !== undefined });
  },
  title: ({ trajectory }, { t, lang }) =>
    `${t("measure.questionnaire.title")}: ${trajectoryTitle({ lang }, trajectory)}`,
  view: (loaded, frame) => <QuestionnaireView {...loaded} frame={frame} />,
  actions: {
    answer: action({
      command: answerInvitation,
      input: ({ token }, form) => ({ token, lang: form["lang"], answers: answersIn(form) }),
      next: ({ ticket }) => ({ to: paths.traits(ticket) }),
    }),
  },
});

/** By the link on the trajectory's page, when the team put it there. */
export const openPage = page({
  path: paths.open(":slug"),
  layout: "resident",
  policy: maySay,
  params: z.object({ slug: z.string(), gesproken: spoken }),
  async load(work, { slug, gesproken }) {
    const trajectory = await trajectoryBySlug(work, slug);
    if (!trajectory || !isPublic(trajectory)) return notFound();
    if (!(await isQuestionnaireOpen(work, trajectory.id))) return refusedBy("measure.refused.questionnaireClosed");
    return ok({ trajectory, wave: waveNow(trajectory), isSpoken: gesproken !== undefined });
  },
  title: ({ trajectory }, { t, lang }) =>
    `${t("measure.questionnaire.title")}: ${trajectoryTitle({ lang }, trajectory)}`,
  view: (loaded, frame) => <QuestionnaireView {...loaded} frame={frame} />,
  actions: {
    answer: action({
      command: answerOpenly,
      input: ({ slug }, form) => ({ slug, lang: form["lang"], answers: answersIn(form) }),
      next: ({ ticket }) => ({ to: paths.traits(ticket) }),
    }),
  },
});

/** Who somebody is, after the answers. */
export const traitsPage = page({
  path: paths.traits(":ticket"),
  layout: "resident",
  policy: maySay,
  params: z.object({ ticket: z.string() }),
  async load(work, { ticket }) {
    const trajectoryId = await trajectoryOfTicket(work, tokenHash(ticket));
    const trajectory = trajectoryId === undefined ? undefined : await trajectoryById(work, trajectoryId);
    if (!trajectory) return refusedBy("measure.refused.traitsTold");
    return ok({ trajectory, areas: await areasOf(work) });
  },
  title: (_, frame) => frame.t("measure.traits.title"),
  view: (loaded, frame) => <TraitsView {...loaded} frame={frame} />,
  actions: {
    tell: action({ command: tellTraits, next: ({ slug }) => ({ to: paths.thanks(slug) }) }),
  },
});

export const thanksPage = page({
  path: paths.thanks(":slug"),
  layout: "resident",
  policy: maySay,
  params: z.object({ slug: z.string() }),
  async load(work, { slug }) {
    const trajectory = await trajectoryBySlug(work, slug);
    return trajectory && isPublic(trajectory) ? ok({ trajectory }) : notFound();
  },
  title: (_, frame) => frame.t("measure.thanks.title"),
  view: ({ trajectory }, frame) => <ThanksView frame={frame} trajectory={trajectory} />,
});
