import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import type { SurveySetup } from "./domain.ts";
import { asking } from "./parts.ts";

/** Of a survey the questions stand on a page of their own; here is only how many there are. */
export function SurveySettingsView({
  setup,
  frame,
}: {
  readonly setup: SurveySetup;
  readonly frame: Frame;
}): ReactElement {
  return <p>{frame.t("survey.staff.count", { count: asking(setup.questions).length })}</p>;
}
