import { z } from "zod";
import { tokenHash } from "../../../../kernel/ids.ts";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { trajectoryById } from "../../../trajectories/room.ts";
import { mayTakePart } from "../../policy.ts";
import { closeQuestion, continueQuestion } from "../commands/continue-question.ts";
import { withdrawQuestion } from "../commands/withdraw-question.ts";
import { ownQuestionHref, ownQuestionPath } from "../paths.ts";
import { questionByToken } from "../reader.ts";
import { trapName } from "../../suspicion/inputs.ts";
import { OwnQuestionView } from "../views/own.view.tsx";

/** Behind the private link of who asked. A forged link and one of another municipality are simply not there. */
export const ownQuestionPage = page({
  path: ownQuestionPath,
  layout: "resident",
  policy: mayTakePart,
  params: z.object({ token: z.string().max(100) }),
  async load(work, { token }) {
    const question = await questionByToken(work, tokenHash(token));
    const trajectory = question && (await trajectoryById(work, question.trajectoryId));
    return question && trajectory ? ok({ token, question, trajectory }) : notFound();
  },
  title: (_shown, { t }) => t("engage.question.own"),
  view: (shown, frame) => <OwnQuestionView shown={shown} frame={frame} />,
  actions: {
    further: action({
      command: continueQuestion,
      input: ({ token }, { words, email, [trapName]: trap }, { begunAt }) => ({ token, words, email, begunAt, trap }),
      next: (_output, { token }) => ({ to: ownQuestionHref(token), notice: "engage.question.notice.asked" }),
    }),
    close: action({
      command: closeQuestion,
      input: ({ token }) => ({ token }),
      next: (_output, { token }) => ({ to: ownQuestionHref(token), notice: "engage.question.notice.closed" }),
    }),
    withdraw: action({
      command: withdrawQuestion,
      input: ({ token }) => ({ token }),
      next: (_output, { token }) => ({ to: ownQuestionHref(token), notice: "engage.question.withdrawn" }),
    }),
  },
});
