import type { ReactElement } from "react";
import { DONT_KNOW, TARGET_GROUPS, weightField } from "@brink/decision-guide";
import type { Json } from "../../../platform/define/work.ts";
import { fieldError, formValue, formValues } from "../../../platform/define/frame.ts";
import { CheckboxField } from "../../../platform/web/components/checkbox-field/checkbox-field.view.tsx";
import { CheckboxGroup } from "../../../platform/web/components/checkbox-group/checkbox-group.view.tsx";
import { DateField } from "../../../platform/web/components/date-field/date-field.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Fieldset } from "../../../platform/web/components/fieldset/fieldset.view.tsx";
import { NumberField } from "../../../platform/web/components/number-field/number-field.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { dayOf } from "../../trajectories/room.ts";
import type { Question } from "../content/question.ts";
import type { GivenAnswers } from "../domain/guide.ts";
import type { Reading } from "./words.ts";
import { groupName, say } from "./words.ts";

export type QuestionProps = Reading & { readonly question: Question; readonly answers: GivenAnswers };

/** One situation question, with why it is asked. */
export function QuestionField(props: QuestionProps): ReactElement {
  const { frame, question } = props;
  return (
    <div className="stack stack--tight">
      <Control {...props} />
      {question.alsoAsk && <Beside {...props} beside={question.alsoAsk} />}
      <Details summary={frame.t("choose.form.why")}>{say(frame, question.why)}</Details>
    </div>
  );
}

function Control(props: QuestionProps): ReactElement {
  const { frame, question, answers } = props;
  const saved = savedOf(answers, question.id);
  const base = {
    name: question.id,
    label: say(frame, question.question),
    description: say(frame, question.help),
    error: fieldError(frame, question.id),
  };
  switch (question.kind) {
    case "single":
      return <RadioGroup {...base} value={formValue(frame, question.id, textOf(saved))} options={optionsOf(props)} />;
    case "multi":
      return (
        <CheckboxGroup {...base} values={formValues(frame, question.id, textsOf(saved))} options={optionsOf(props)} />
      );
    case "number":
      return (
        <NumberField
          {...base}
          description={
            question.dontKnow ? `${base.description} ${frame.t("choose.form.emptyIsUnknown")}` : base.description
          }
          value={formValue(frame, question.id, textOf(saved))}
          unit={question.unit && say(frame, question.unit)}
        />
      );
    case "groups":
      return <Weights {...props} />;
  }
}

function optionsOf({ frame, content, question }: QuestionProps) {
  const { situation } = content;
  const own = (question.options ?? []).map((option) => ({ value: option.code, label: say(frame, option) }));
  const unknown = question.dontKnow ? [{ value: DONT_KNOW, label: say(frame, situation.dontKnow) }] : [];
  return [...own, ...listOf({ frame, content }, question.optionsFrom), ...unknown];
}

function listOf({ frame, content }: Reading, from: Question["optionsFrom"]) {
  if (from === "targetGroups")
    return content.groups.map(({ code, name }) => ({ value: code, label: say(frame, name) }));
  if (from === "competences") {
    return content.competences.map(({ code, name, meaning }) => ({
      value: code,
      label: say(frame, name),
      ...(meaning === undefined ? {} : { description: say(frame, meaning) }),
    }));
  }
  if (from === undefined) return [];
  return content.records
    .filter(({ kind }) => kind === "technology")
    .map(({ id, name }) => ({ value: id, label: say(frame, name) }));
}

/** A weight for each group; the first bears the question's id, so that a link from the advice leads here. */
function Weights({ frame, content, question, answers }: QuestionProps): ReactElement {
  const saved = answers.Q9;
  const weights = typeof saved === "object" && saved !== null && !Array.isArray(saved) ? saved : {};
  const weightOf = new Map(Object.entries(weights));
  return (
    <Fieldset
      id={question.id}
      legend={say(frame, question.question)}
      look="question"
      description={say(frame, question.help)}
      error={fieldError(frame, question.id)}
    >
      <div className="stack stack--close">
        {TARGET_GROUPS.map((group, index) => (
          <SelectField
            key={group}
            id={index === 0 ? question.id : weightField(group)}
            name={weightField(group)}
            label={groupName({ frame, content }, group)}
            value={formValue(frame, weightField(group), textOf(weightOf.get(group)))}
            emptyLabel={frame.t("choose.weight.none")}
            options={["1", "2", "3"].map((value) => ({ value, label: frame.t(`choose.weight.${value}`) }))}
          />
        ))}
      </div>
    </Fieldset>
  );
}

function Beside({ frame, answers, beside }: QuestionProps & { readonly beside: NonNullable<Question["alsoAsk"]> }) {
  const saved = savedOf(answers, beside.key);
  const base = { name: beside.key, label: say(frame, beside.question), error: fieldError(frame, beside.key) };
  if (beside.kind === "date") {
    const isPast = textOf(saved) !== "" && textOf(saved) < dayOf(frame.now);
    const description = isPast ? frame.t("choose.note.decisionDatePassed") : undefined;
    return <DateField {...base} description={description} value={formValue(frame, beside.key, textOf(saved))} />;
  }
  return <CheckboxField {...base} checked={formValues(frame, beside.key, saved === true ? ["on"] : []).length > 0} />;
}

function savedOf(answers: GivenAnswers, key: string): Json | undefined {
  return new Map(Object.entries(answers)).get(key);
}

function textOf(saved: Json | undefined): string {
  return typeof saved === "string" || typeof saved === "number" ? String(saved) : "";
}

function textsOf(saved: Json | undefined): readonly string[] {
  if (typeof saved === "string") return [saved];
  return Array.isArray(saved) ? saved.filter((one): one is string => typeof one === "string") : [];
}
