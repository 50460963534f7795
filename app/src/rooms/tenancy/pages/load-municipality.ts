import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Crumb, Frame } from "../../../platform/define/frame.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Municipality } from "../domain.ts";
import { municipalityOf } from "../reader.ts";
import { settingsHref } from "../settings-paths.ts";

/** What most pages of this room begin with. */
export async function loadMunicipality(work: Work): Promise<Result<Municipality, Refusal>> {
  const municipality = await municipalityOf(work);
  return municipality ? ok(municipality) : notFound();
}

/** The way from the workbench to a part of the settings. */
export function settingsCrumbs({ t }: Frame, label: string): readonly Crumb[] {
  return [
    { label: t("tenancy.staff.workbench"), href: "/beheer" },
    { label: t("tenancy.staff.title"), href: settingsHref.overview },
    { label },
  ];
}
