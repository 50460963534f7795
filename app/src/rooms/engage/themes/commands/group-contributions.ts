import type { Refusal } from "../../../../kernel/refusal.ts";
import { invalidField, notFound, refusedBy } from "../../../../kernel/refusal.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { activeOnes, nameOf } from "../../commands/moderate.ts";
import { staffPace } from "../../commands/paces.ts";
import { mayPropose } from "../../policy.ts";
import { groupInput, regroupInput } from "../inputs.ts";
import { themeById } from "../reader.ts";
import { insertTheme, putInTheme, takeOutOfTheme } from "../writer.ts";

/** Puts these into a theme, or into a new one; they stay in the other themes that they are in. */
export const groupContributions = command({
  name: "engage.group_contributions",
  policy: mayPropose,
  input: groupInput,
  rateLimit: staffPace,
  async run(work, { trajectoryId, ids, theme, newTheme }) {
    const found = await activeOnes(work, ids);
    if (!found.ok) return found;
    if (found.value.some((one) => one.trajectoryId !== trajectoryId)) return notFound();
    if (found.value.some(({ argument }) => argument)) return refusedBy("engage.theme.staff.refused.argumentHasNoTheme");
    const into = await themeFor(work, trajectoryId, theme, newTheme);
    if (!into.ok) return into;
    await putInTheme(work, into.value, ids);
    return ok({ themeId: into.value, count: ids.length });
  },
});

async function themeFor(
  work: Work,
  trajectoryId: string,
  theme: string | undefined,
  newTheme: string,
): Promise<Result<string, Refusal>> {
  if (theme !== undefined && newTheme !== "") return invalidField("newTheme", "engage.theme.staff.field.oneTheme");
  if (theme === undefined && newTheme === "") return invalidField("newTheme", "engage.theme.staff.field.someTheme");
  if (theme !== undefined)
    return (await themeById(work, theme))?.trajectoryId === trajectoryId ? ok(theme) : notFound();
  const words = { name: { nl: newTheme }, line: {} };
  const made = await insertTheme(work, { trajectoryId, ...words, madeByName: nameOf(work.actor) });
  return made === undefined ? invalidField("newTheme", "engage.theme.staff.field.themeName") : ok(made);
}

/** Takes these out of a theme, or moves them to another of the same trajectory. An answer that they have stays. */
export const regroupContributions = command({
  name: "engage.regroup_contributions",
  policy: mayPropose,
  input: regroupInput,
  rateLimit: staffPace,
  async run(work, { themeId, ids, to }) {
    const theme = await themeById(work, themeId);
    const target = to === undefined ? undefined : await themeById(work, to);
    if (!theme || (to !== undefined && target?.trajectoryId !== theme.trajectoryId)) return notFound();
    if (to === themeId) return invalidField("to", "engage.theme.staff.field.otherTheme");
    const out = await takeOutOfTheme(work, themeId, ids);
    if (out.length === 0) return refusedBy("engage.theme.staff.refused.notInTheme");
    if (to !== undefined) await putInTheme(work, to, out);
    return ok({ themeId, count: out.length });
  },
});
