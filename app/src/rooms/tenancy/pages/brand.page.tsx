import { z } from "zod";
import { action, page } from "../../../platform/define/page.ts";
import { changeBrand } from "../commands/change-brand.ts";
import { changeLogo, removeLogo } from "../commands/change-logo.ts";
import { mayManageMunicipality } from "../policy.ts";
import { settingsHref } from "../settings-paths.ts";
import { BrandView } from "../views/brand.view.tsx";
import { loadMunicipality, settingsCrumbs } from "./load-municipality.ts";

const saved = () => ({ to: settingsHref.brand, notice: "tenancy.staff.saved" });

export const brandPage = page({
  path: settingsHref.brand,
  layout: "staff",
  policy: mayManageMunicipality,
  params: z.object({}),
  load: loadMunicipality,
  title: (_municipality, { t }) => t("tenancy.staff.brand"),
  crumbs: (_municipality, frame) => settingsCrumbs(frame, frame.t("tenancy.staff.brand")),
  view: (municipality, frame) => <BrandView municipality={municipality} frame={frame} />,
  actions: {
    brand: action({ command: changeBrand, next: saved }),
    logo: action({ command: changeLogo, next: saved }),
    removeLogo: action({ command: removeLogo, next: saved }),
  },
});
