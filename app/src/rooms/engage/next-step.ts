import type { NextStep, StepFinder } from "../trajectories/room.ts";
import { answersOverview } from "./answers-reader.ts";
import { askingNothing } from "./asking-nothing.ts";
import { textsWaiting } from "./moderation/queue-reader.ts";
import { queueHref, registerHref, setupHref } from "./paths.ts";
import type { Place } from "./place.ts";
import { reportsWaiting } from "./reports/reader.ts";
import { mayConfirm, mayModerate, mayPropose, maySetUp } from "./policy.ts";

const weekMs = 7 * 86_400_000;

/** What asks nothing yet though it runs, or begins within a week, cannot wait. */
function questionsStep({ activity, method }: Place): NextStep {
  return {
    sentenceKey: "engage.next.questions",
    linkKey: "engage.next.questionsLink",
    href: method.staff?.href(activity.id) ?? setupHref(activity.id),
    policy: maySetUp,
  };
}

function step(name: string, count: number, href: string, policy: NextStep["policy"]): NextStep {
  return { sentenceKey: `engage.next.${name}`, params: { count }, linkKey: `engage.next.${name}Link`, href, policy };
}

/** What came in comes first: reading what was reported and what waits, answering it, confirming the answers. */
export const answeringStep: StepFinder = {
  async nextStep(work, { id, status }) {
    // What can be read can be reported, also long after the answers.
    const reported = await reportsWaiting(work, id);
    if (reported > 0) return step("reported", reported, queueHref(), mayModerate);
    if (status !== "open" && status !== "closed") return undefined;
    const unready = status === "open" && (await askingNothing(work, id, new Date(work.now.getTime() + weekMs)));
    if (unready) return questionsStep(unready);
    const waiting = await textsWaiting(work, id);
    const { unanswered, unconfirmed } = await answersOverview(work, id);
    if (waiting > 0) return step("moderate", waiting, queueHref(), mayModerate);
    if (unanswered > unconfirmed)
      return step("answer", unanswered - unconfirmed, `${registerHref(id)}?antwoord=open`, mayPropose);
    return unanswered > 0
      ? step("confirm", unconfirmed, `${registerHref(id)}?antwoord=proposed`, mayConfirm)
      : undefined;
  },
};
