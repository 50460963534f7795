import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import type { LegalKind, Municipality } from "../domain.ts";
import { languageName } from "../language-name.ts";
import { settingsHref } from "../settings-paths.ts";
import { LongText } from "./long-text.view.tsx";
import { fieldOf, SettingsForm } from "./settings-form.view.tsx";

export type LegalTextFormProps = {
  readonly municipality: Municipality;
  readonly kind: LegalKind;
  readonly textLang: string;
  readonly frame: Frame;
};

/** One legal text in one language, beside the Dutch when it is another. */
export function LegalTextForm({ municipality, kind, textLang, frame }: LegalTextFormProps): ReactElement {
  const { t, lang } = frame;
  const texts = municipality.legalTexts[kind] ?? {};
  const title = t("tenancy.staff.legalTitle", {
    text: t(`tenancy.legal.${kind}`),
    language: languageName(textLang, lang),
  });
  return (
    <SettingsForm frame={frame} title={title} action="save" back={settingsHref.overview}>
      {textLang !== "nl" && texts["nl"] !== undefined && (
        <Details summary={t("tenancy.staff.legalDutch")}>
          <LongText text={texts["nl"]} lang="nl" />
        </Details>
      )}
      <TextArea {...fieldOf(frame, "body", texts[textLang] ?? "", true)} rows={24} lang={textLang} required />
    </SettingsForm>
  );
}
