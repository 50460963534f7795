import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import type { Method } from "../../../../platform/define/method.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { setupHref } from "../../paths.ts";
import type { Place } from "../../place.ts";
import { maySetUp } from "../../policy.ts";
import type { readImport } from "../commands/read-import.ts";
import { importHref, importsPath } from "../paths.ts";
import type { Import } from "../reader.ts";
import { importsOf } from "../reader.ts";
import { importPlace, importRefused } from "../takes-import.ts";
import { trajectoryCrumbs } from "../../../trajectories/room.ts";
import { ImportsView } from "../views/imports.view.tsx";

type Params = { readonly activity: string };
const params: z.ZodType<Params> = z.object({ activity: z.string().max(40) });

export type ImportsShown = {
  readonly place: Place;
  readonly imports: readonly Import[];
  /** Why nothing can be taken over here now: a message key; undefined when it can. */
  readonly closed: string | undefined;
};

/** Where the team brings the export of another platform; below it what was brought before. */
export function importsPage(methods: readonly Method[], read: ReturnType<typeof readImport>) {
  return page({
    path: importsPath,
    layout: "staff",
    policy: maySetUp,
    params,
    async load(work, { activity }) {
      const place = await importPlace(work, methods, activity);
      if (!place) return notFound();
      const no = (await importRefused(work, place))?.refusal;
      const closed = no?.kind === "refused" ? no.key : undefined;
      const shown: ImportsShown = { place, imports: await importsOf(work, activity), closed };
      return ok(shown);
    },
    title: (_shown, { t }) => t("engage.import.staff.title"),
    crumbs: ({ place }, { t, lang }) =>
      trajectoryCrumbs(
        { t, lang },
        place.trajectory,
        { label: t("engage.setup.title"), href: setupHref(place.activity.id) },
        { label: t("engage.import.staff.title") },
      ),
    view: (shown, frame) => <ImportsView shown={shown} frame={frame} />,
    actions: {
      read: action({
        command: read,
        input: ({ activity }: Params, form) => ({ activityId: activity, file: form["file"], site: form["site"] }),
        next: ({ importId }: { readonly importId: string }) => ({ to: importHref(importId) }),
      }),
    },
  });
}
