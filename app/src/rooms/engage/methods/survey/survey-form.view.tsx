import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import { said } from "../../../../platform/i18n/said.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import type { Question, SurveySetup } from "./domain.ts";
import { isAsked } from "./domain.ts";
import { controlsOf } from "./inputs.ts";
import { QuestionView } from "./question.view.tsx";

type Props = { readonly setup: SurveySetup; readonly frame: Frame };
type ScreenProps = Props & { readonly controls: readonly string[] };

/** The questions of one screen that are asked of this person. */
export function SurveyScreenView({ setup, frame, controls }: ScreenProps): ReactElement {
  const asked = setup.questions.filter(
    (question) =>
      controls.includes(controlsOf(question)[0] ?? "") && isAsked(question, setup.questions, frame.form.values),
  );
  return (
    <>
      {asked.map((question) => (
        <QuestionView question={question} frame={frame} key={question.code} />
      ))}
    </>
  );
}

/** All questions, with a note where one is only for some people: as they stand on paper. */
export function SurveyPaperView({ setup, frame }: Props): ReactElement {
  return (
    <>
      {setup.questions.map((question) => (
        <QuestionView
          question={question}
          note={conditionNote(question, setup, frame)}
          frame={frame}
          key={question.code}
        />
      ))}
    </>
  );
}

/** For example: only if "Where do you park?" is "On the square". */
export function conditionNote(
  question: Question,
  setup: SurveySetup,
  { t, lang }: Pick<Frame, "t" | "lang">,
): string | undefined {
  const { condition } = question;
  const earlier = setup.questions.find((one) => one.code === condition?.code);
  if (!condition || !earlier) return undefined;
  const labels = earlier.options
    .filter((option) => condition.choices.includes(option.code))
    .map((option) => said({ lang }, pickText(option.label, lang)));
  return t("survey.onlyIf", { question: said({ lang }, pickText(earlier.words, lang)), answers: labels.join(" / ") });
}
