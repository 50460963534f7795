import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { page } from "../../../platform/define/page.ts";
import { mayManageMunicipality } from "../policy.ts";
import { areasOf, municipalityOf } from "../reader.ts";
import { settingsHref } from "../settings-paths.ts";
import { MunicipalityView } from "../views/municipality.view.tsx";

export const municipalityPage = page({
  path: settingsHref.overview,
  layout: "staff",
  policy: mayManageMunicipality,
  params: z.object({}),
  async load(work) {
    const municipality = await municipalityOf(work);
    return municipality ? ok({ municipality, areas: await areasOf(work) }) : notFound();
  },
  title: (_loaded, { t }) => t("tenancy.staff.title"),
  crumbs: (_loaded, { t }) => [
    { label: t("tenancy.staff.workbench"), href: "/beheer" },
    { label: t("tenancy.staff.title") },
  ],
  view: (loaded, frame) => <MunicipalityView {...loaded} frame={frame} />,
});
