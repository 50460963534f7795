import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import type { SurveySetup } from "./domain.ts";
import { durationOf, wordsPerMinute } from "./duration.ts";
import { kindOf } from "./kinds/kind-of.ts";
import { asking } from "./parts.ts";

/** How long it takes, with what that is estimated from behind it. */
export function DurationView({ setup, frame }: { readonly setup: SurveySetup; readonly frame: Frame }): ReactElement {
  const { t, lang } = frame;
  const { least, most, questions, words } = durationOf(setup.questions, lang);
  const seconds = asking(setup.questions).map((one) => kindOf(one).seconds);
  const summary = least === most ? t("survey.duration", { most }) : t("survey.durationRange", { least, most });
  const answers = { fastest: Math.min(...seconds), slowest: Math.max(...seconds) };
  return (
    <Details summary={summary}>{t("survey.durationHow", { questions, words, wordsPerMinute, ...answers })}</Details>
  );
}
