import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { conditionNote } from "./condition-note.ts";
import type { SurveySetup } from "./domain.ts";
import { DurationView } from "./duration.view.tsx";
import { PartHead } from "./kinds/section/section.view.tsx";
import { QuestionView } from "./question.view.tsx";
import { dotsOnPaper, filledIn } from "./recall.ts";
import type { ShownScreen } from "./screens.ts";
import { shownScreens } from "./screens.ts";

type Props = { readonly setup: SurveySetup; readonly frame: Frame };
type ScreenProps = Props & { readonly name: string };

/** The questions of one screen that are asked of this person; the first says how long it all takes. */
export function SurveyScreenView({ setup, frame, name }: ScreenProps): ReactElement {
  const screens = shownScreens(setup, frame.form.values);
  const at = screens.findIndex((screen) => screen.name === name);
  return (
    <>
      {at === 0 && <DurationView setup={setup} frame={frame} />}
      <PartOfScreen screens={screens} at={at} frame={frame} />
      {screens[at]?.asked.map((question) => (
        <QuestionView
          question={filledIn(question, setup, frame.form.values, frame)}
          isOnScreen
          frame={frame}
          key={question.code}
        />
      ))}
    </>
  );
}

type PartProps = { readonly screens: readonly ShownScreen[]; readonly at: number; readonly frame: Frame };

/** Where somebody is; the explanation stands only where the part begins. */
function PartOfScreen({ screens, at, frame }: PartProps): ReactElement | null {
  const part = screens[at]?.part;
  if (!part) return null;
  const parts = [...new Set(screens.flatMap((screen) => screen.part ?? []))];
  const place = { number: parts.indexOf(part) + 1, total: parts.length };
  const kicker = parts.length > 1 ? frame.t("survey.part", place) : undefined;
  const begins = screens[at - 1]?.part !== part;
  return <PartHead part={begins ? part : { ...part, settings: {} }} kicker={kicker} frame={frame} />;
}

/** All questions, with a note where one is only for some people: as they stand on paper, with dots where an answer comes. */
export function SurveyPaperView({ setup, frame }: Props): ReactElement {
  return (
    <>
      {setup.questions.map((question) => (
        <QuestionView
          question={filledIn(question, setup, frame.form.values, frame, dotsOnPaper)}
          note={conditionNote(question, setup, frame)}
          frame={frame}
          key={question.code}
        />
      ))}
    </>
  );
}
