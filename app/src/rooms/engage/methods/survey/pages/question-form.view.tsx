import type { ReactElement } from "react";
import { pickText } from "../../../../../kernel/localized.ts";
import type { Frame } from "../../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../../platform/web/components/button/button.view.tsx";
import { CheckboxField } from "../../../../../platform/web/components/checkbox-field/checkbox-field.view.tsx";
import { RadioGroup } from "../../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { SelectField } from "../../../../../platform/web/components/select-field/select-field.view.tsx";
import { TextArea } from "../../../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../../../platform/web/form.view.tsx";
import { languageName } from "../../../../tenancy/room.ts";
import type { Question } from "../domain.ts";
import { kinds, optionsAtMost } from "../domain.ts";

type Props = { readonly questions: readonly Question[]; readonly editing: Question | undefined; readonly frame: Frame };

/** One question in every language of the residents' side. */
export function QuestionFormView({ questions, editing, frame }: Props): ReactElement {
  const { t } = frame;
  const required = frame.form.action === undefined ? editing?.required === true : formValue(frame, "required") !== "";
  const earlier = editing ? questions.slice(0, questions.indexOf(editing)) : questions;
  return (
    <ActionForm frame={frame} action="save">
      {editing && <input type="hidden" name="code" value={editing.code} />}
      <RadioGroup
        name="kind"
        label={t("survey.staff.kind")}
        options={kinds.map((kind) => ({ value: kind, label: t(`survey.kind.${kind}`) }))}
        value={formValue(frame, "kind", editing?.kind)}
        error={fieldError(frame, "kind")}
        required
      />
      <WordsAndOptions editing={editing} frame={frame} />
      <CheckboxField name="required" label={t("survey.staff.isRequired")} checked={required} />
      <SelectField
        name="condition"
        label={t("survey.staff.condition")}
        emptyLabel={t("survey.staff.always")}
        options={conditionOptions(earlier, frame)}
        value={formValue(
          frame,
          "condition",
          editing?.condition && `${editing.condition.code}:${editing.condition.choices.join(",")}`,
        )}
        error={fieldError(frame, "condition")}
        width="full"
      />
      <ActionGroup>
        <Button>{t("survey.staff.save")}</Button>
      </ActionGroup>
    </ActionForm>
  );
}

/** The question and its answers to choose from, in each language. */
function WordsAndOptions({ editing, frame }: Omit<Props, "questions">): ReactElement {
  const { t, lang, tenant } = frame;
  return (
    <>
      {tenant.languages.map((code) => (
        <TextField
          name={`words_${code}`}
          label={t("survey.staff.words", { language: languageName(code, lang) })}
          optionalText={code === "nl" ? undefined : t("engage.optional")}
          lang={code}
          value={formValue(frame, `words_${code}`, editing?.words[code])}
          error={fieldError(frame, `words_${code}`)}
          key={code}
        />
      ))}
      {tenant.languages.map((code) => (
        <TextArea
          name={`options_${code}`}
          label={t("survey.staff.options", { language: languageName(code, lang) })}
          description={code === "nl" ? t("survey.staff.optionsHelp", { max: optionsAtMost }) : undefined}
          optionalText={code === "nl" ? undefined : t("engage.optional")}
          rows={4}
          lang={code}
          value={formValue(frame, `options_${code}`, optionLines(editing, code))}
          error={fieldError(frame, `options_${code}`)}
          key={code}
        />
      ))}
    </>
  );
}

/** A scale keeps its ends as "1 (…)" and "5 (…)": only what stands between the brackets is typed. */
function optionLines(question: Question | undefined, lang: string): string {
  const labels = question?.options.flatMap((option) => option.label[lang] ?? []) ?? [];
  if (question?.kind !== "scale") return labels.join("\n");
  return labels.flatMap((label) => /^[15] \((.*)\)$/.exec(label)?.[1] ?? []).join("\n");
}

function conditionOptions(earlier: readonly Question[], { t, lang }: Frame) {
  return earlier.flatMap((question) =>
    question.options.map((option) => ({
      value: `${question.code}:${option.code}`,
      label: t("survey.onlyIf", {
        question: pickText(question.words, lang).text,
        answers: pickText(option.label, lang).text,
      }),
    })),
  );
}
