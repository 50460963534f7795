import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { Pictogram } from "../../../platform/web/components/pictogram/pictogram.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import type { Question } from "../content/questionnaires.ts";
import { controlOf } from "../pages/form-answers.ts";
import { inLang } from "./value-words.ts";

export type QuestionFieldsProps = {
  readonly frame: Frame;
  readonly questions: readonly Question[];
  /** The short questions with pictures, as they are read aloud. */
  readonly isSpoken: boolean;
};

/** The questions of one wave; every one may be skipped. */
export function QuestionFields({ frame, questions, isSpoken }: QuestionFieldsProps): ReactElement {
  return (
    <>
      {questions.map((question) => (
        <div className={isSpoken ? "cluster cluster--top" : undefined} key={question.id}>
          {isSpoken && <Pictogram name={question.pictogram} size="large" tile />}
          <QuestionField frame={frame} question={question} isSpoken={isSpoken} />
        </div>
      ))}
    </>
  );
}

function QuestionField(props: {
  readonly frame: Frame;
  readonly question: Question;
  readonly isSpoken: boolean;
}): ReactElement {
  const { frame, question, isSpoken } = props;
  const name = controlOf(question.id);
  const field = {
    name,
    label: inLang(frame, isSpoken ? question.spoken : question.text),
    value: formValue(frame, name),
    error: fieldError(frame, name),
  };
  if (question.choices.length === 0)
    return <TextArea {...field} rows={4} limitText={frame.t("measure.field.limit", { max: question.maxLength })} />;
  const options = question.choices.map((choice) => ({ value: choice.code, label: inLang(frame, choice) }));
  return <RadioGroup {...field} options={options} layout={question.isRow ? "row" : "stacked"} />;
}
