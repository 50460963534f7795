import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { languageName } from "../../tenancy/room.ts";
import type { Contribution } from "../contribution.ts";

type Props = { readonly contribution: Contribution; readonly frame: Frame };

/** A translation of ours beside the original, and the language that somebody really wrote in. */
export function TranslateForms({ contribution, frame }: Props): ReactElement {
  return (
    <>
      <TranslationForm contribution={contribution} frame={frame} />
      <LanguageForm contribution={contribution} frame={frame} />
    </>
  );
}

function TranslationForm({ contribution, frame }: Props): ReactElement {
  const { t, lang, tenant } = frame;
  const others = tenant.languages.filter((code) => code !== contribution.lang);
  const into = formValue(frame, "into", others[0]);
  const saved = contribution.translations[into];
  return (
    <Details summary={t("engage.translate.title")} open={frame.form.action === "translate"}>
      <p>{t("engage.translate.text")}</p>
      <ActionForm frame={frame} action="translate">
        <SelectField
          name="into"
          label={t("engage.translate.into")}
          options={others.map((code) => ({ value: code, label: languageName(code, lang) }))}
          value={into}
          error={fieldError(frame, "into")}
        />
        {contribution.title !== "" && (
          <TextField
            name="translatedTitle"
            label={t("engage.sent.title")}
            value={formValue(frame, "translatedTitle", saved?.title)}
            error={fieldError(frame, "translatedTitle")}
          />
        )}
        <TextArea
          name="translatedBody"
          label={t("engage.sent.body")}
          value={formValue(frame, "translatedBody", saved?.body)}
          error={fieldError(frame, "translatedBody")}
        />
        <ActionGroup>
          <Button>{t("engage.translate.save")}</Button>
        </ActionGroup>
      </ActionForm>
    </Details>
  );
}

function LanguageForm({ contribution, frame }: Props): ReactElement {
  const { t, lang, tenant } = frame;
  return (
    <Details summary={t("engage.translate.language")} open={frame.form.action === "nameLanguage"}>
      <ActionForm frame={frame} action="nameLanguage">
        <SelectField
          name="lang"
          label={t("engage.translate.wroteIn")}
          options={[...new Set([...tenant.languages, contribution.lang])].map((code) => ({
            value: code,
            label: languageName(code, lang),
          }))}
          value={contribution.lang}
          error={fieldError(frame, "lang")}
        />
        <ActionGroup>
          <Button>{t("engage.translate.saveLanguage")}</Button>
        </ActionGroup>
      </ActionForm>
    </Details>
  );
}
