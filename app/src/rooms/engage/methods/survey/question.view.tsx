import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { CheckboxGroup } from "../../../../platform/web/components/checkbox-group/checkbox-group.view.tsx";
import { RadioGroup } from "../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { TextArea } from "../../../../platform/web/components/text-area/text-area.view.tsx";
import type { Question } from "./domain.ts";
import { lengths } from "./domain.ts";

type Props = { readonly question: Question; readonly note?: string | undefined; readonly frame: Frame };

/** One question with the answers that can be given. */
export function QuestionView({ question, note, frame }: Props): ReactElement {
  const { t, lang, format } = frame;
  const { code, kind, required } = question;
  const shared = {
    name: code,
    label: said(frame, pickText(question.words, lang)),
    error: fieldError(frame, code),
    required,
    description: note,
    optionalText: required ? undefined : t("engage.optional"),
  };
  const options = question.options.map((option) => ({
    value: option.code,
    label: said(frame, pickText(option.label, lang)),
  }));
  switch (kind) {
    case "open":
      return (
        <TextArea
          {...shared}
          value={formValue(frame, code)}
          limitText={t("survey.field.limit", { max: format.number(lengths.open) })}
          rows={5}
        />
      );
    case "multiple":
      return (
        <CheckboxGroup
          {...shared}
          description={note ?? t("survey.multiple")}
          options={options}
          values={frame.form.values[code] ?? []}
        />
      );
    case "scale":
    case "single":
      return <RadioGroup {...shared} options={options} value={formValue(frame, code)} />;
  }
}
