import { z } from "zod";
import { notFound, refusedBy } from "../../../../../kernel/refusal.ts";
import { ok } from "../../../../../kernel/result.ts";
import { command } from "../../../../../platform/define/command.ts";
import * as field from "../../../../../platform/define/fields.ts";
import { staffPace } from "../../../commands/paces.ts";
import { mayPropose } from "../../../policy.ts";
import { groupContributions } from "../../commands/group-contributions.ts";
import { groupInput } from "../../inputs.ts";
import { proposedName } from "../domain.ts";
import { suggestionById } from "../reader.ts";
import { deleteSuggestion, markHidden } from "../writer.ts";

const suggestionId = field.id();

/** A person says that these belong together: they go into a theme as if they were chosen in the register. */
export const acceptSuggestion = command({
  name: "engage.accept_suggestion",
  policy: mayPropose,
  input: groupInput.omit({ trajectoryId: true }).extend({ suggestionId }),
  rateLimit: staffPace,
  async run(work, { suggestionId: id, ...chosen }) {
    const suggestion = await suggestionById(work, id);
    if (!suggestion) return notFound();
    const { trajectoryId } = suggestion;
    // The name that stands there beforehand was chosen by nobody: the theme that somebody chose wins.
    const isProposed = chosen.theme !== undefined && chosen.newTheme === proposedName(suggestion.words);
    const newTheme = isProposed ? "" : chosen.newTheme;
    if (!(await deleteSuggestion(work, id))) return refusedBy("engage.suggested.staff.refused.decided");
    const grouped = await groupContributions.run(work, { trajectoryId, ...chosen, newTheme });
    return grouped.ok ? ok({ trajectoryId, ...grouped.value }) : grouped;
  },
});

/** Not now: it is not shown any more until at least half of it is new. */
export const hideSuggestion = command({
  name: "engage.hide_suggestion",
  policy: mayPropose,
  input: z.object({ suggestionId }),
  rateLimit: staffPace,
  async run(work, { suggestionId: id }) {
    const suggestion = await suggestionById(work, id);
    if (!suggestion) return notFound();
    if (!(await markHidden(work, id))) return refusedBy("engage.suggested.staff.refused.decided");
    return ok({ trajectoryId: suggestion.trajectoryId });
  },
});
