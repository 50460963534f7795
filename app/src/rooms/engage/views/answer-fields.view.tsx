import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { languageName } from "../../tenancy/room.ts";
import type { Answer } from "../contribution.ts";
import { outcomes } from "../domain.ts";

type Props = {
  readonly frame: Frame;
  /** Languages of the people who asked, beside those of the municipality. */
  readonly asked: readonly string[];
  /** What stands in the fields before anything was typed. */
  readonly before?: Pick<Answer, "outcome" | "reason" | "forwardedTo"> | undefined;
};

/** What is done with it and why, in each language that somebody may have asked in. */
export function AnswerFields({ frame, asked, before }: Props): ReactElement {
  const { t, lang, tenant } = frame;
  const langs = [...new Set(["nl", ...tenant.languages, ...asked])];
  return (
    <>
      <SelectField
        name="outcome"
        label={t("engage.dispose.outcome")}
        emptyLabel={t("engage.choose")}
        options={outcomes.map((outcome) => ({ value: outcome, label: t(`engage.outcome.${outcome}`) }))}
        value={formValue(frame, "outcome", before?.outcome)}
        error={fieldError(frame, "outcome")}
      />
      <TextField
        name="forwardedTo"
        label={t("engage.dispose.forwardedTo")}
        optionalText={t("engage.dispose.onlyForwarded")}
        value={formValue(frame, "forwardedTo", before?.forwardedTo)}
        error={fieldError(frame, "forwardedTo")}
        width="medium"
      />
      {langs.map((code) => (
        <TextArea
          name={`reason_${code}`}
          label={t("engage.dispose.reason", { language: languageName(code, lang) })}
          description={code === "nl" ? t("engage.dispose.reasonHelp") : undefined}
          optionalText={code === "nl" ? undefined : t("engage.dispose.reasonOnlyIf")}
          rows={code === "nl" ? 4 : 2}
          lang={code}
          value={formValue(frame, `reason_${code}`, before?.reason[code])}
          error={fieldError(frame, `reason_${code}`)}
          key={code}
        />
      ))}
    </>
  );
}

/** As whom somebody decides. */
export function FunctionField({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <TextField
      name="deciderFunction"
      label={t("engage.dispose.function")}
      description={t("engage.dispose.functionHelp")}
      value={formValue(frame, "deciderFunction")}
      error={fieldError(frame, "deciderFunction")}
      autoComplete="organization-title"
      width="medium"
    />
  );
}
