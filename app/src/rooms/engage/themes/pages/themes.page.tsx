import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { trajectoryById, trajectoryCrumbs } from "../../../trajectories/room.ts";
import type { EngageBindings } from "../../bindings.ts";
import { typedFields } from "../../form-fields.ts";
import { mayReadContributions } from "../../policy.ts";
import { makeTheme } from "../commands/change-themes.ts";
import { themeHref, themesHref, themesPath } from "../paths.ts";
import { themesOf } from "../reader.ts";
import type { suggestThemes } from "../suggested/commands/suggest-themes.ts";
import { lookedAt, suggestionsOf } from "../suggested/reader.ts";
import type { ThemesShown } from "../views/themes.view.tsx";
import { ThemesView } from "../views/themes.view.tsx";

/** All themes of a trajectory, a new one, and what may be one. */
export function themesPage(
  { links = () => [] }: Pick<EngageBindings, "links">,
  suggest: ReturnType<typeof suggestThemes>,
) {
  return page({
    path: themesPath,
    layout: "staff",
    policy: mayReadContributions,
    params: z.object({ id: z.string().max(40) }),
    async load(work, { id }) {
      const trajectory = await trajectoryById(work, id);
      if (!trajectory) return notFound();
      const shown: ThemesShown = {
        ...{ trajectory, themes: await themesOf(work, trajectory.id), links: links() },
        suggestions: await suggestionsOf(work, trajectory.id),
        lookedAt: await lookedAt(work, trajectory.id),
      };
      return ok(shown);
    },
    title: (_shown, { t }) => t("engage.theme.staff.title"),
    crumbs: ({ trajectory }, frame) =>
      trajectoryCrumbs(frame, trajectory, { label: frame.t("engage.theme.staff.title") }),
    view: (shown, frame) => <ThemesView shown={shown} frame={frame} />,
    actions: {
      make: action({
        command: makeTheme,
        input: ({ id }, form) => ({ trajectoryId: id, fields: typedFields(form) }),
        next: ({ trajectoryId, themeId }) => ({
          to: themeHref(trajectoryId, themeId),
          notice: "engage.theme.staff.notice.made",
        }),
      }),
      suggest: action({
        command: suggest,
        input: ({ id }) => ({ trajectoryId: id }),
        next: ({ trajectoryId, count }) => ({
          to: themesHref(trajectoryId),
          notice: `engage.suggested.staff.notice.${count > 0 ? "found" : "nothing"}`,
        }),
      }),
    },
  });
}
