import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { askedOf } from "./asked.ts";
import { conditionNote } from "./condition-note.ts";
import type { SurveySetup } from "./domain.ts";
import { controlsOf } from "./inputs.ts";
import { QuestionView } from "./question.view.tsx";

type Props = { readonly setup: SurveySetup; readonly frame: Frame };
type ScreenProps = Props & { readonly controls: readonly string[] };

/** The questions of one screen that are asked of this person. */
export function SurveyScreenView({ setup, frame, controls }: ScreenProps): ReactElement {
  const asked = askedOf(setup.questions, frame.form.values).filter((question) =>
    controls.includes(controlsOf(question)[0] ?? ""),
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
