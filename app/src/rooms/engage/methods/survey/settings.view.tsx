import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import type { SurveySetup } from "./domain.ts";
import { questionsHref } from "./pages/questions-href.ts";
import { asking } from "./parts.ts";

/** Of a survey the questions stand on a page of their own; here is how many there are, and the way to it. */
export function SurveySettingsView({
  setup,
  activityId,
  frame,
}: {
  readonly setup: SurveySetup;
  readonly activityId: string;
  readonly frame: Frame;
}): ReactElement {
  const count = asking(setup.questions).length;
  return (
    <p>
      {frame.t("survey.staff.count", { count })}{" "}
      <a href={questionsHref(activityId)}>
        {frame.t(count === 0 ? "survey.staff.writeFirst" : "survey.staff.toQuestions")}
      </a>
    </p>
  );
}
