import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import type { Method } from "../../../../platform/define/method.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { setupHref } from "../../paths.ts";
import { maySetUp } from "../../policy.ts";
import type { askImport } from "../commands/ask-import.ts";
import { discardImport } from "../commands/ask-import.ts";
import type { ImportLoaded } from "../load-import.ts";
import { loadImport } from "../load-import.ts";
import { toldPerPage } from "../page-sizes.ts";
import { importHref, importPath, importsHref } from "../paths.ts";
import type { ReportRow } from "../reader.ts";
import { toldRows } from "../reader.ts";
import { trajectoryCrumbs } from "../../../trajectories/room.ts";
import { ImportView } from "../views/import.view.tsx";

type Params = { readonly import: string; readonly pagina: number };
const params = z.object({
  import: z.string().max(40),
  pagina: z.coerce.number().int().min(1).max(1_000).catch(1).default(1),
});

export type ImportShown = ImportLoaded & {
  readonly told: { readonly items: readonly ReportRow[]; readonly total: number };
  readonly page: number;
};

/** What a file says and what would become of it, before anything is taken over; after that, how far it is. */
export function importPage(methods: readonly Method[], ask: ReturnType<typeof askImport>) {
  return page({
    path: importPath,
    layout: "staff",
    policy: maySetUp,
    params,
    async load(work, { import: id, pagina }) {
      const loaded = await loadImport(work, methods, id);
      if (!loaded.ok) return loaded;
      const shown: ImportShown = {
        ...loaded.value,
        told: await toldRows(work, id, { page: pagina, perPage: toldPerPage }),
        page: pagina,
      };
      return ok(shown);
    },
    title: ({ found }, { t }) => t("engage.import.staff.titleOf", { file: found.fileName }),
    crumbs: ({ place, found }, { t, lang }) =>
      trajectoryCrumbs(
        { t, lang },
        place.trajectory,
        { label: t("engage.setup.title"), href: setupHref(place.activity.id) },
        { label: t("engage.import.staff.title"), href: importsHref(place.activity.id) },
        { label: found.fileName },
      ),
    view: (shown, frame) => <ImportView shown={shown} frame={frame} />,
    actions: {
      ask: action({
        command: ask,
        input: ({ import: importId }: Params, form) => ({ ...form, importId }),
        next: ({ importId }: { readonly importId: string }) => ({
          to: importHref(importId),
          notice: "engage.import.staff.asked",
        }),
      }),
      discard: action({
        command: discardImport,
        input: ({ import: importId }: Params) => ({ importId }),
        next: ({ activityId }: { readonly activityId: string }) => ({
          to: importsHref(activityId),
          notice: "engage.import.staff.discarded",
        }),
      }),
    },
  });
}
