import type { NextStep, StepFinder } from "../trajectories/room.ts";
import { answersOverview } from "./answers-reader.ts";
import { registerHref } from "./paths.ts";
import { mayConfirm, mayModerate, mayPropose } from "./policy.ts";

/** What came in comes first: reading it, answering it, confirming the answers. */
export const answeringStep: StepFinder = {
  async nextStep(work, { id, status }) {
    if (status !== "open" && status !== "closed") return undefined;
    const { waiting, unanswered, unconfirmed } = await answersOverview(work, id);
    const step = (name: string, count: number, search: string, policy: NextStep["policy"]): NextStep => ({
      sentenceKey: `engage.next.${name}`,
      params: { count },
      linkKey: `engage.next.${name}Link`,
      href: registerHref(id) + search,
      policy,
    });
    if (waiting > 0) return step("moderate", waiting, "?beoordeling=waiting", mayModerate);
    if (unanswered > unconfirmed) return step("answer", unanswered - unconfirmed, "?antwoord=open", mayPropose);
    return unanswered > 0 ? step("confirm", unconfirmed, "?antwoord=proposed", mayConfirm) : undefined;
  },
};
