import type { ReactElement } from "react";
import { CodeField } from "../codes/views/code-field.view.tsx";
import type { CodeRule } from "../codes/domain.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { CheckboxField } from "../../../platform/web/components/checkbox-field/checkbox-field.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import type { Contact } from "../contact-reader.ts";
import { EmailField } from "./email-field.view.tsx";

type Props = { readonly frame: Frame; readonly codes: CodeRule; readonly asPupil?: boolean };

/** Who you are, as little as that can be: a person or an organisation, and where to hear back if you want to. */
export function WhoView({ frame, codes, asPupil = false }: Props): ReactElement {
  const { t } = frame;
  if (asPupil)
    return (
      <>
        <input type="hidden" name="lang" value={frame.lang} />
        {codes !== "none" && <CodeField frame={frame} rule={codes} />}
        <p>{t("engage.school.asPupil")}</p>
      </>
    );
  return (
    <>
      <input type="hidden" name="lang" value={frame.lang} />
      {codes !== "none" && <CodeField frame={frame} rule={codes} />}
      <RadioGroup
        name="as"
        label={t("engage.who.as")}
        options={[
          { value: "person", label: t("engage.who.person") },
          { value: "organisation", label: t("engage.who.organisation") },
        ]}
        value={formValue(frame, "as", "person")}
        error={fieldError(frame, "as")}
      />
      <TextField
        name="organisation"
        label={t("engage.who.organisationName")}
        description={t("engage.who.organisationHelp")}
        value={formValue(frame, "organisation")}
        error={fieldError(frame, "organisation")}
        autoComplete="organization"
      />
      <ContactFields frame={frame} />
    </>
  );
}

/** An address to hear back, which is a choice, and a questionnaire, which is another. */
export function ContactFields({
  frame,
  required = false,
  before,
}: {
  readonly frame: Frame;
  readonly required?: boolean;
  /** What was left before: who types another address has not changed their mind about the questionnaire. */
  readonly before?: Pick<Contact, "wantsQuestionnaire"> | undefined;
}): ReactElement {
  const { t, form } = frame;
  const isTicked = form.action === undefined && before?.wantsQuestionnaire === true;
  return (
    <>
      <EmailField label={t("engage.who.email")} help={t("engage.who.emailHelp")} frame={frame} required={required} />
      <CheckboxField
        name="questionnaire"
        label={t("engage.who.questionnaire")}
        description={t("engage.who.questionnaireHelp")}
        checked={isTicked || formValue(frame, "questionnaire") !== ""}
      />
    </>
  );
}
