import type { ReactElement } from "react";
import type { AnswerProblem, Judgement } from "@brink/decision-guide";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Challenge } from "../../trajectories/room.ts";
import { trajectoryPaths } from "../../trajectories/room.ts";
import type { Outdated } from "../domain/advice-state.ts";
import type { BylawSaying } from "../domain/bylaw-says.ts";
import type { Choice, Guide, StoredAdvice } from "../domain/guide.ts";
import { paths } from "../paths.ts";
import { mayGuide } from "../policy.ts";
import { Alternatives } from "./alternatives.view.tsx";
import { BylawWarnings } from "./bylaw-says.view.tsx";
import { Computed } from "./computed.view.tsx";
import { GuideHead } from "./guide-head.view.tsx";
import { NoAdviceView } from "./no-advice.view.tsx";
import { Winner } from "./winner.view.tsx";
import type { Reading } from "./words.ts";
import { questionLink } from "./question-link.ts";
import { namesOf, say } from "./words.ts";

export type AdviceViewProps = Reading & {
  readonly guide: Guide;
  readonly challenge: Challenge;
  readonly judgement: Judgement;
  readonly goesOn: boolean;
  /** What still has to be answered before anything can be said. */
  readonly missing: readonly AnswerProblem[];
  readonly advice: StoredAdvice | undefined;
  readonly outdated: Outdated | undefined;
  readonly choice: Choice | undefined;
  readonly bylaw: readonly BylawSaying[];
};

/** One plain sentence and one next step; the rest behind it. */
export function AdviceView(props: AdviceViewProps): ReactElement {
  const { frame, advice } = props;
  return (
    <>
      <GuideHead {...props} step="advice" title={frame.t("choose.steps.advice")} />
      <Chosen {...props} />
      <Ready {...props} />
      <BylawWarnings {...props} />
      {advice !== undefined && <Found {...props} advice={advice} />}
    </>
  );
}

function Found(props: AdviceViewProps & { readonly advice: StoredAdvice }): ReactElement {
  const { advice } = props.advice;
  const [best, ...others] = advice.best;
  return (
    <>
      {best === undefined ? <NoAdviceView {...props} /> : <Winner {...props} best={best} />}
      {best !== undefined && <Alternatives {...props} best={best} others={others} />}
      <Computed {...props} />
    </>
  );
}

function Chosen({ frame, content, guide, choice }: AdviceViewProps): ReactElement | null {
  const { t, format } = frame;
  if (choice === undefined) return null;
  const params = {
    by: choice.chosenBy,
    when: format.dateTime(choice.chosenAt),
    items: namesOf({ frame, content }, choice.items),
  };
  return (
    <Alert type="ok" signLabel={t("choose.sign.done")} title={t("choose.advice.chosenTitle")}>
      <p>{t("choose.advice.chosen", params)}</p>
      <p>
        <a href={paths.canvas(guide.id)}>{t("choose.canvas.link")}</a>
      </p>
      <p>
        <a href={trajectoryPaths.activities(choice.trajectoryId)}>{t("choose.advice.toPlan")}</a>
      </p>
      <p>
        <a href={paths.planning(guide.id)}>{t("choose.planning.link")}</a>
      </p>
    </Alert>
  );
}

/** Computing it, or what keeps it from being computed. */
function Ready(props: AdviceViewProps): ReactElement | null {
  const { frame, guide, judgement, goesOn, missing, advice, outdated } = props;
  const { t } = frame;
  if (!judgement.complete || !goesOn) {
    const code = judgement.complete ? judgement.scan.outcome : "incomplete";
    return (
      <EmptyState
        title={t(`choose.advice.first.${code}`)}
        pictogram="question"
        action={<ButtonLink href={paths.outcome(guide.id)}>{t("choose.advice.toScan")}</ButtonLink>}
      >
        {t("choose.advice.firstText")}
      </EmptyState>
    );
  }
  if (missing.length > 0) return <Missing {...props} />;
  if (advice === undefined) {
    return (
      <EmptyState title={t("choose.advice.none")} pictogram="scale" action={<Compute {...props} />}>
        {t("choose.advice.noneText")}
      </EmptyState>
    );
  }
  if (outdated === undefined) return null;
  return (
    <Alert type="warning" signLabel={t("choose.sign.note")} title={t("choose.advice.outdatedTitle")}>
      <p>{t(`choose.advice.outdated.${outdated}`)}</p>
      <Compute {...props} />
    </Alert>
  );
}

export function Compute({ frame }: Pick<AdviceViewProps, "frame">): ReactElement | null {
  if (!mayGuide.allows(frame.actor)) return null;
  return (
    <ActionForm frame={frame} action="compute">
      <Button pictogram="scale">{frame.t("choose.advice.compute")}</Button>
    </ActionForm>
  );
}

function Missing({ frame, content, guide, missing }: AdviceViewProps): ReactElement {
  const { t } = frame;
  const ids = new Set<string>(missing.flatMap((problem) => ("question" in problem ? [problem.question] : [])));
  const questions = content.situation.questions.filter(
    ({ id, alsoAsk }) => ids.has(id) || (alsoAsk !== undefined && ids.has(alsoAsk.key)),
  );
  return (
    <Alert
      type="info"
      signLabel={t("choose.sign.note")}
      title={t("choose.advice.missingTitle", { count: questions.length })}
    >
      <ul>
        {questions.map((question) => (
          <li key={question.id}>
            <a href={questionLink(guide.id, question)}>{say(frame, question.question)}</a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
