import { notFound, refusedBy } from "../../../../kernel/refusal.ts";
import { command } from "../../../../platform/define/command.ts";
import { confirmFor, proposeTo } from "../../commands/dispose.ts";
import { staffPace } from "../../commands/paces.ts";
import { mayConfirm, mayPropose } from "../../policy.ts";
import { isSameAnswer, toAnswer, toConfirm } from "../domain.ts";
import { confirmThemeInput, proposeThemeInput } from "../inputs.ts";
import { lockedSources, themeById } from "../reader.ts";

/** The team proposes one answer for everything in a theme that has none yet. */
export const proposeThemeAnswer = command({
  name: "engage.propose_theme_answer",
  policy: mayPropose,
  input: proposeThemeInput,
  rateLimit: staffPace,
  async run(work, { themeId, ...given }) {
    if (!(await themeById(work, themeId))) return notFound();
    const open = toAnswer(await lockedSources(work, themeId), themeId);
    if (open.length === 0) return refusedBy("engage.theme.staff.refused.themeAnswered");
    const contributions = open.map(({ contribution }) => contribution);
    return proposeTo(work, contributions, given, themeId);
  },
});

/** A decider confirms what somebody else proposed for a theme: that what stood before them, and nothing newer. */
export const confirmThemeAnswer = command({
  name: "engage.confirm_theme_answer",
  policy: mayConfirm,
  input: confirmThemeInput,
  rateLimit: staffPace,
  async run(work, { themeId, deciderFunction, proposal }) {
    if (!(await themeById(work, themeId))) return notFound();
    const waiting = toConfirm(await lockedSources(work, themeId), themeId);
    if (waiting.length === 0) return refusedBy("engage.refused.noProposal");
    const shown = waiting.find((one) => one.proposal?.id === proposal)?.proposal;
    if (!shown) return refusedBy("engage.theme.staff.refused.otherProposal");
    // What was proposed in other words before is confirmed by who reads those.
    const same = waiting.filter((one) => isSameAnswer(one.proposal, shown));
    return confirmFor(work, same, deciderFunction);
  },
});
