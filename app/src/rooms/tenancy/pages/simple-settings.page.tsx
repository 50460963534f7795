import type { ReactElement } from "react";
import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import type { Action } from "../../../platform/define/page.ts";
import { action, page } from "../../../platform/define/page.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { changeContact } from "../commands/change-contact.ts";
import { changeMunicipality } from "../commands/change-municipality.ts";
import { changeRetention } from "../commands/change-retention.ts";
import { replaceAreas } from "../commands/replace-areas.ts";
import type { Municipality } from "../domain.ts";
import { mayManageMunicipality } from "../policy.ts";
import { areasOf } from "../reader.ts";
import { settingsHref } from "../settings-paths.ts";
import { AreasView, ContactView, NameView, RetentionView } from "../views/simple-settings.view.tsx";
import { loadMunicipality, settingsCrumbs } from "./load-municipality.ts";

const params = z.object({});
const saved = () => ({ to: settingsHref.overview, notice: "tenancy.staff.saved" });

type Part = {
  readonly path: string;
  readonly titleKey: string;
  readonly save: Action<z.output<typeof params>>;
  readonly view: (municipality: Municipality, frame: Frame) => ReactElement;
};

/** A page with one form about the municipality itself. */
function settingsPage({ path, titleKey, save, view }: Part) {
  return page({
    path,
    layout: "staff",
    policy: mayManageMunicipality,
    params,
    load: loadMunicipality,
    title: (_municipality, { t }) => t(titleKey),
    crumbs: (_municipality, frame) => settingsCrumbs(frame, frame.t(titleKey)),
    view,
    actions: { save },
  });
}

export const namePage = settingsPage({
  path: settingsHref.name,
  titleKey: "tenancy.staff.part.general",
  save: action({ command: changeMunicipality, next: saved }),
  view: (municipality, frame) => <NameView municipality={municipality} frame={frame} />,
});

export const contactPage = settingsPage({
  path: settingsHref.contact,
  titleKey: "tenancy.staff.part.contact",
  save: action({ command: changeContact, next: saved }),
  view: (municipality, frame) => <ContactView municipality={municipality} frame={frame} />,
});

export const retentionPage = settingsPage({
  path: settingsHref.retention,
  titleKey: "tenancy.staff.part.retention",
  save: action({ command: changeRetention, next: saved }),
  view: (municipality, frame) => <RetentionView municipality={municipality} frame={frame} />,
});

export const areasPage = page({
  path: settingsHref.areas,
  layout: "staff",
  policy: mayManageMunicipality,
  params,
  load: async (work) => ok(await areasOf(work)),
  title: (_areas, { t }) => t("tenancy.staff.areas"),
  crumbs: (_areas, frame) => settingsCrumbs(frame, frame.t("tenancy.staff.areas")),
  view: (areas, frame) => <AreasView areas={areas} frame={frame} />,
  actions: { save: action({ command: replaceAreas, next: saved }) },
});
