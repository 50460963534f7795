import type { ReactElement } from "react";
import type { Localized } from "../../../../../kernel/localized.ts";
import type { Frame } from "../../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../../platform/web/components/button/button.view.tsx";
import { CheckboxField } from "../../../../../platform/web/components/checkbox-field/checkbox-field.view.tsx";
import { SelectField } from "../../../../../platform/web/components/select-field/select-field.view.tsx";
import { TextField } from "../../../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../../../platform/web/form.view.tsx";
import { InEveryLanguage } from "../../../../../platform/web/in-every-language.view.tsx";
import { languageName } from "../../../../tenancy/room.ts";
import { ConditionForm } from "../conditions/condition-form.view.tsx";
import type { Question } from "../domain.ts";
import { plainWords } from "../domain.ts";
import { kindOf } from "../kinds/kind-of.ts";
import { counted, numbered } from "../parts.ts";
import type { ProposedQuestion } from "../proposed-question.ts";
import { gap } from "../recall.ts";

type Props = {
  readonly questions: readonly Question[];
  readonly editing: Question | undefined;
  readonly kind: string;
  /** What lies ready for a new one. */
  readonly proposed: ProposedQuestion | undefined;
  readonly frame: Frame;
};

/** One question in every language of the residents' side. */
export function QuestionFormView({ questions, editing, kind, proposed, frame }: Props): ReactElement {
  const { t } = frame;
  const required = frame.form.action === undefined ? editing?.required === true : formValue(frame, "required") !== "";
  const asks = kindOf({ kind }).isPart !== true;
  const earlier = editing ? questions.slice(0, questions.indexOf(editing)) : questions;
  return (
    <ActionForm frame={frame} action="save">
      {editing && <input type="hidden" name="code" value={editing.code} />}
      <input type="hidden" name="kind" value={kind} />
      <Texts
        stem="words"
        labelKey={asks ? "survey.staff.words" : "survey.staff.section.title"}
        texts={editing?.words ?? proposed?.words}
        frame={frame}
      />
      {asks && (
        <Recalls
          earlier={numbered(questions).filter(([, one]) => earlier.includes(one))}
          editing={editing}
          frame={frame}
        />
      )}
      {kindOf({ kind }).staff.view(editing, frame)}
      {asks && (
        <>
          {kindOf({ kind }).isVoluntary !== true && (
            <CheckboxField name="required" label={t("survey.staff.isRequired")} checked={required} />
          )}
          {kindOf({ kind }).isApart !== true && (
            <Texts stem="why" labelKey="survey.staff.why" texts={editing?.why ?? proposed?.why} frame={frame} />
          )}
        </>
      )}
      <ConditionForm
        before={numbered(questions).filter(([, one]) => earlier.includes(one) && counted([one]).length > 0)}
        condition={editing?.condition}
        frame={frame}
      />
      <ActionGroup>
        <Button>{t("survey.staff.save")}</Button>
      </ActionGroup>
    </ActionForm>
  );
}

type RecallsProps = {
  readonly earlier: ReturnType<typeof numbered>;
  readonly editing: Question | undefined;
  readonly frame: Frame;
};

/** Which earlier answer comes in the words of this question. */
function Recalls({ earlier, editing, frame }: RecallsProps): ReactElement | null {
  const { t, lang } = frame;
  const known = earlier.filter(([, one]) => kindOf(one).isRecallable === true);
  if (known.length === 0) return null;
  return (
    <SelectField
      name="recalls"
      label={t("survey.staff.recalls")}
      description={t("survey.staff.recallsHelp", { gap })}
      emptyLabel={t("survey.staff.recallsNothing")}
      options={known.map(([number, one]) => ({
        value: one.code,
        label: t("survey.staff.numbered", { number, question: plainWords(one, lang) }),
      }))}
      value={formValue(frame, "recalls", editing?.recalls)}
      error={fieldError(frame, "recalls")}
      width="full"
    />
  );
}

type TextsProps = {
  readonly stem: "words" | "why";
  readonly labelKey: string;
  readonly texts: Localized | undefined;
  readonly frame: Frame;
};

/** The question, or the reason for it, in each language. */
function Texts({ stem, labelKey, texts, frame }: TextsProps): ReactElement {
  const { t, lang } = frame;
  return (
    <InEveryLanguage
      frame={frame}
      stem={stem}
      before={(code) => texts?.[code]}
      field={(given) => (
        <TextField
          {...given}
          label={t(labelKey, { language: languageName(given.lang, lang) })}
          description={stem === "why" && given.lang === "nl" ? t("survey.staff.whyHelp") : undefined}
          optionalText={given.lang === "nl" && stem === "words" ? undefined : t("engage.optional")}
        />
      )}
    />
  );
}
