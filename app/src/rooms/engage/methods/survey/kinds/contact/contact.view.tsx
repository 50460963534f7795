import type { ReactElement } from "react";
import { pickText } from "../../../../../../kernel/localized.ts";
import type { Frame } from "../../../../../../platform/define/frame.ts";
import { fieldError, formValue, formValues } from "../../../../../../platform/define/frame.ts";
import { said } from "../../../../../../platform/i18n/said.ts";
import { CheckboxField } from "../../../../../../platform/web/components/checkbox-field/checkbox-field.view.tsx";
import { CheckboxGroup } from "../../../../../../platform/web/components/checkbox-group/checkbox-group.view.tsx";
import { Fieldset } from "../../../../../../platform/web/components/fieldset/fieldset.view.tsx";
import { TextField } from "../../../../../../platform/web/components/text-field/text-field.view.tsx";
import { InEveryLanguage } from "../../../../../../platform/web/in-every-language.view.tsx";
import { languageName } from "../../../../../tenancy/room.ts";
import type { Question } from "../../domain.ts";
import type { AskedQuestion } from "../kind.ts";
import { questionLabel } from "../question-label.ts";
import { partName } from "./details.ts";
import { contactParts, settingsOf } from "./settings.ts";

const fills = {
  name: { type: "text", autoComplete: "name" },
  email: { type: "email", autoComplete: "email" },
  phone: { type: "tel", autoComplete: "tel" },
} as const;

/** What the details are for stands above them; nobody has to leave any. */
export function ContactQuestionView(asked: AskedQuestion): ReactElement {
  const { question, frame } = asked;
  const { code } = question;
  const { t } = frame;
  const { asks, purpose } = settingsOf(question);
  const why = t("survey.contact.purpose", { purpose: said(frame, pickText(purpose, frame.lang)) });
  const { label, description, optionalText } = questionLabel(asked, `${why} ${t("survey.contact.rules")}`);
  const adult = partName(code, "adult");
  return (
    <Fieldset id={code} legend={label} look="question" description={description} optionalText={optionalText}>
      {asks.map((part) => {
        const name = partName(code, part);
        return (
          <TextField
            {...fills[part]}
            name={name}
            label={t(`survey.contact.${part}`)}
            value={formValue(frame, name)}
            error={fieldError(frame, name)}
            key={part}
          />
        );
      })}
      <CheckboxField
        name={adult}
        label={t("survey.contact.adult")}
        checked={formValue(frame, adult) !== ""}
        error={fieldError(frame, adult)}
      />
    </Fieldset>
  );
}

type SettingsProps = { readonly editing: Question | undefined; readonly frame: Frame };

/** Which details, and what for. */
export function ContactSettingsView({ editing, frame }: SettingsProps): ReactElement {
  const { t, lang } = frame;
  const before = editing?.kind === "contact" ? settingsOf(editing) : undefined;
  return (
    <>
      <p>{t("survey.staff.contact.never")}</p>
      <CheckboxGroup
        name="asks"
        label={t("survey.staff.contact.asks")}
        options={contactParts.map((value) => ({ value, label: t(`survey.contact.${value}`) }))}
        values={formValues(frame, "asks", before?.asks ?? [])}
        error={fieldError(frame, "asks")}
      />
      <InEveryLanguage
        frame={frame}
        stem="purpose"
        before={(code) => before?.purpose[code]}
        field={(given) => (
          <TextField
            {...given}
            label={t("survey.staff.contact.purpose", { language: languageName(given.lang, lang) })}
            description={given.lang === "nl" ? t("survey.staff.contact.purposeHelp") : undefined}
            optionalText={given.lang === "nl" ? undefined : t("engage.optional")}
          />
        )}
      />
    </>
  );
}
