import { z } from "zod";
import { pickText } from "../../../kernel/localized.ts";
import { ok } from "../../../kernel/result.ts";
import type { Translate } from "../../../platform/define/frame.ts";
import { job } from "../../../platform/define/job.ts";
import type { Trajectory } from "../../trajectories/room.ts";
import { textOf, trajectoryById } from "../../trajectories/room.ts";
import type { EngageBindings } from "../bindings.ts";
import type { Contact } from "../contact-reader.ts";
import { contactOf } from "../contact-reader.ts";
import type { Answer, AnsweredContribution } from "../contribution.ts";
import { contributionById } from "../contribution-reader.ts";
import { markTold } from "../disposition-writer.ts";
import type { Letter } from "../letters.ts";
import { sendLetter } from "../letters.ts";
import { answersHref } from "../paths.ts";
import { untoldAnswers } from "../untold-reader.ts";

const input = z.object({ contributionId: z.string() });

/**
 * Who asked and left an address reads what was done with it, in their own language. One letter for everything of theirs that
 * was answered meanwhile: of a theme or a selection the first job tells all of it, and the others find nothing left.
 */
export function mailAnswerJob(bindings: Pick<EngageBindings, "words" | "baseUrl">) {
  return job({
    name: "engage.mail_answer",
    input,
    retryLimit: 5,
    async run(context, { contributionId }) {
      await context.inTenant(async (work) => {
        const contribution = await contributionById(work, contributionId);
        const contact = await contactOf(work, contributionId);
        const trajectory = contribution && (await trajectoryById(work, contribution.trajectoryId));
        // Who leaves an address later is told of what is answered after that.
        if (!contact) await markTold(work, [contributionId]);
        const untold = contact && trajectory && (await untoldAnswers(work, contact.email, trajectory.id));
        if (!untold) return ok(undefined);
        const { first, answered } = untold;
        await sendLetter(work, bindings, letterOf(trajectory, contact, answered, `engage.answered ${first}`));
        await markTold(
          work,
          answered.map((one) => one.contribution.id),
        );
        return ok(undefined);
      });
    },
  });
}

function letterOf(trajectory: Trajectory, to: Contact, answered: readonly AnsweredContribution[], key: string): Letter {
  const title = textOf(trajectory, "title", to.lang).text;
  const [one] = answered;
  const rest = { to, key, path: answersHref(trajectory.slug) };
  if (answered.length === 1 && one?.answer) {
    const { answer, contribution } = one;
    const params = (t: Translate) => ({
      trajectory: title,
      receipt: contribution.receipt,
      ...said(t, answer, to.lang),
    });
    return { ...rest, stem: "mail.answered", params };
  }
  const params = (t: Translate) => ({ trajectory: title, many: answered.length, answers: parts(t, answered, to.lang) });
  return { ...rest, stem: "mail.answeredSeveral", params };
}

/** Each answer once, under everything that it answers. */
function parts(t: Translate, answered: readonly AnsweredContribution[], lang: string): string {
  const same = Map.groupBy(answered, ({ answer }) => (answer ? JSON.stringify(said(t, answer, lang)) : ""));
  return [...same.values()]
    .flatMap((group) => {
      const answer = group[0]?.answer;
      const contributions = group.map((one) => named(t, one)).join("\n");
      return answer ? [t("engage.mail.answerPart", { contributions, ...said(t, answer, lang) })] : [];
    })
    .join("\n\n");
}

function named(t: Translate, { contribution: { title, receipt } }: AnsweredContribution): string {
  return title === ""
    ? t("engage.mail.answerAboutNumber", { receipt })
    : t("engage.mail.answerAbout", { title, receipt });
}

function said(t: Translate, answer: Answer, lang: string) {
  return {
    outcome:
      answer.forwardedTo === undefined
        ? t(`engage.outcome.${answer.outcome}`)
        : t("engage.answer.forwardedTo", { place: answer.forwardedTo }),
    reason: pickText(answer.reason, lang).text,
    decider: `${answer.deciderName}, ${answer.deciderFunction}`,
  };
}
