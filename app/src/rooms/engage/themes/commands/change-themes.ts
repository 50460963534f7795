import { invalidField, notFound, refusedBy } from "../../../../kernel/refusal.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import { trajectoryById } from "../../../trajectories/room.ts";
import { nameOf } from "../../commands/moderate.ts";
import { staffPace } from "../../commands/paces.ts";
import { mayPropose } from "../../policy.ts";
import { changeInput, makeInput, themeInput, themeWords } from "../inputs.ts";
import { isPublicTheme } from "../public-reader.ts";
import { lockedSources, themeById } from "../reader.ts";
import { deleteTheme, endProposals, insertTheme, updateTheme } from "../writer.ts";

/** A theme with nothing in it yet. */
export const makeTheme = command({
  name: "engage.make_theme",
  policy: mayPropose,
  input: makeInput,
  rateLimit: staffPace,
  async run(work, { trajectoryId, fields }) {
    if (!(await trajectoryById(work, trajectoryId))) return notFound();
    const words = themeWords(fields);
    if (!words.ok) return refused({ kind: "invalid", fields: words.refusal });
    const themeId = await insertTheme(work, { trajectoryId, ...words.value, madeByName: nameOf(work.actor) });
    return themeId === undefined
      ? invalidField("name_nl", "engage.theme.staff.field.themeName")
      : ok({ trajectoryId, themeId });
  },
});

/** Another name or line. */
export const changeTheme = command({
  name: "engage.change_theme",
  policy: mayPropose,
  input: changeInput,
  rateLimit: staffPace,
  async run(work, { themeId, fields }) {
    const theme = await themeById(work, themeId);
    if (!theme) return notFound();
    const words = themeWords(fields);
    if (!words.ok) return refused({ kind: "invalid", fields: words.refusal });
    if (!(await updateTheme(work, { ...theme, ...words.value })))
      return invalidField("name_nl", "engage.theme.staff.field.themeName");
    return ok({ themeId });
  },
});

/** Takes a theme away that nobody outside has read; what was in it stays as it is. */
export const removeTheme = command({
  name: "engage.remove_theme",
  policy: mayPropose,
  input: themeInput,
  rateLimit: staffPace,
  async run(work, { themeId }) {
    const theme = await themeById(work, themeId);
    if (!theme) return notFound();
    const sources = await lockedSources(work, themeId);
    if (await isPublicTheme(work, themeId)) return refusedBy("engage.theme.staff.refused.publicTheme");
    await endProposals(
      work,
      themeId,
      sources.map(({ contribution }) => contribution.id),
    );
    await deleteTheme(work, themeId);
    return ok({ themeId });
  },
});
