import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import { changeLegalTexts } from "../commands/change-legal-texts.ts";
import { languageTag } from "../inputs.ts";
import { legalKindOf } from "../legal-paths.ts";
import { mayManageMunicipality } from "../policy.ts";
import { municipalityOf } from "../reader.ts";
import { settingsHref } from "../settings-paths.ts";
import { LegalTextForm } from "../views/legal-text-form.view.tsx";
import { settingsCrumbs } from "./load-municipality.ts";

const params = z.object({ text: z.string().max(40), textLang: languageTag() });
type Params = z.output<typeof params>;

export const legalTextPage = page({
  path: `${settingsHref.texts}/:text/:textLang`,
  layout: "staff",
  policy: mayManageMunicipality,
  params,
  async load(work, { text, textLang }: Params) {
    const kind = legalKindOf(text);
    const municipality = await municipalityOf(work);
    return kind && municipality?.languages.includes(textLang) ? ok({ municipality, kind, textLang }) : notFound();
  },
  title: ({ kind }, { t }) => t(`tenancy.legal.${kind}`),
  crumbs: ({ kind }, frame) => settingsCrumbs(frame, frame.t(`tenancy.legal.${kind}`)),
  view: (loaded, frame) => <LegalTextForm {...loaded} frame={frame} />,
  actions: {
    save: action({
      command: changeLegalTexts,
      input: ({ text, textLang }: Params, form) => ({ ...form, kind: legalKindOf(text), textLang }),
      next: () => ({ to: settingsHref.overview, notice: "tenancy.staff.saved" }),
    }),
  },
});
