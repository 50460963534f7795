import type { ReactElement } from "react";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Spotlight } from "../../../platform/web/components/spotlight/spotlight.view.tsx";
import type { Outdated } from "../domain/advice-state.ts";
import type { ExplainedCombination } from "../domain/compute-advice.ts";
import type { Choice, Guide, StoredAdvice } from "../domain/guide.ts";
import { ChooseForm } from "./choose-form.view.tsx";
import { Coverage, Reasons, SubScores, warningsOf } from "./combination-details.view.tsx";
import { Calendar, CombinationFigures, ItemCards } from "./combination.view.tsx";
import { existingOf } from "../domain/guide.ts";
import { paths } from "../paths.ts";
import { questionLink } from "./question-link.ts";
import { noteWords } from "./reason-words.ts";
import { SurenessView } from "./sureness.view.tsx";
import type { Reading } from "./words.ts";
import { euros, namesOf, say } from "./words.ts";

export type WinnerProps = Reading & {
  readonly guide: Guide;
  readonly advice: StoredAdvice;
  readonly best: ExplainedCombination;
  readonly outdated: Outdated | undefined;
  readonly choice: Choice | undefined;
};

/** The best combination: a sentence and a next step, then what to know before choosing; what it is, and the figures, behind that. */
export function Winner(props: WinnerProps): ReactElement {
  const { frame, guide, best, advice } = props;
  const { t } = frame;
  const warnings = warningsOf({ ...props, combination: best, situation: advice.advice.situation });
  const notes = advice.advice.notes.map((note) => noteWords(props, note));
  return (
    <>
      <Spotlight tone="brand" title={t("choose.advice.title")}>
        <p className="lead">{sentenceOf(props)}</p>
        <NextStep {...props} />
      </Spotlight>
      <ChooseAnyway {...props} />
      <p className="muted measure">{t("choose.advice.direction")}</p>
      <CombinationFigures {...props} combination={best} />
      <EquallyGood {...props} />
      {advice.advice.sureness && <SurenessView {...props} sureness={advice.advice.sureness} />}
      {advice.advice.deciding.first === undefined && advice.advice.open.length > 0 && (
        <Details summary={t("choose.open.title", { count: advice.advice.open.length })}>
          <OpenAnswers {...props} />
        </Details>
      )}
      <Warnings {...props} title={t("choose.advice.warnings")} lines={warnings} />
      <Warnings {...props} title={t("choose.advice.notes")} lines={notes} />
      <p>
        <a href={paths.planningOf(guide.id, best.items)}>{t("choose.planning.link")}</a>
      </p>
      <Behind {...props} />
    </>
  );
}

/** What it is, and the figures it follows from, for who wants to know. */
function Behind(props: WinnerProps): ReactElement {
  const { frame, best, advice } = props;
  const { t } = frame;
  return (
    <>
      <Details summary={t("choose.advice.whatIsIt")}>
        <ItemCards {...props} combination={best} existing={existingOf(advice.answers)} />
      </Details>
      <Details summary={t("choose.calendar.caption")}>
        <Calendar {...props} combination={best} existing={existingOf(advice.answers)} />
      </Details>
      <Details summary={t("choose.advice.whyThis")}>
        <Reasons {...props} combination={best} />
      </Details>
      <Details summary={t("choose.advice.eleven")}>
        <SubScores {...props} combination={best} />
      </Details>
      <Details summary={t("choose.advice.coverage")}>
        <Coverage {...props} combination={best} />
      </Details>
    </>
  );
}

/** What it is and what it takes, and at once when that is more than there is. */
function sentenceOf(props: WinnerProps): string {
  const { frame, best, advice } = props;
  const overEur = Math.round(best.costEur) - Math.round(advice.advice.situation.budgetEur);
  const sentence = frame.t("choose.advice.sentence", {
    items: namesOf(props, best.items),
    cost: euros(frame, best.costEur),
    hours: frame.format.number(best.staffHours),
    weeks: Math.ceil(best.weeks),
  });
  return overEur > 0 ? `${sentence} ${frame.t("choose.advice.overBudget", { over: euros(frame, overEur) })}` : sentence;
}

/** One thing to do: the open answer that can change the advice first, else choosing. */
function NextStep(props: WinnerProps): ReactElement | null {
  const { frame, guide, advice, best, outdated, choice } = props;
  const { t } = frame;
  if (outdated !== undefined) return <p>{t("choose.advice.stepCompute")}</p>;
  if (choice?.adviceId === advice.id) return <p>{t("choose.advice.stepPlan")}</p>;
  const question = firstToAnswer(props);
  if (question === undefined) {
    return (
      <>
        <p>{t("choose.advice.stepChoose")}</p>
        <ChooseForm {...props} guideId={guide.id} adviceId={advice.id} items={best.items} main />
      </>
    );
  }
  return (
    <>
      <p>{t("choose.advice.stepAnswer", { question: say(frame, question.question) })}</p>
      <ButtonLink href={questionLink(guide.id, question)}>{t("choose.advice.answerFirst")}</ButtonLink>
    </>
  );
}

/** The open answer that can change the advice most. */
function firstToAnswer({ content, advice }: WinnerProps) {
  return content.situation.questions.find(({ id }) => id === advice.advice.deciding.first);
}

/** Choosing while an open answer can still change the advice: possible, below what is asked first. */
function ChooseAnyway(props: WinnerProps): ReactElement | null {
  const { frame, guide, advice, best, outdated, choice } = props;
  if (outdated !== undefined || choice?.adviceId === advice.id || firstToAnswer(props) === undefined) return null;
  return (
    <Details summary={frame.t("choose.advice.chooseAnyway")}>
      <OpenAnswers {...props} />
      <ChooseForm {...props} guideId={guide.id} adviceId={advice.id} items={best.items} />
    </Details>
  );
}

/** Every question answered with "weet ik niet", and whether its answer can change the advice. */
function OpenAnswers({ frame, content, guide, advice }: WinnerProps): ReactElement {
  const { t } = frame;
  return (
    <ul>
      {advice.advice.deciding.effects.map((effect) => {
        const question = content.situation.questions.find(({ id }) => id === effect.question);
        return (
          question && (
            <li key={effect.question}>
              <a href={questionLink(guide.id, question)}>{say(frame, question.question)}</a>{" "}
              {t(effect.changesWinner ? "choose.open.changes" : "choose.open.holds", {
                points: effect.mostPointsBehind,
              })}
            </li>
          )
        );
      })}
    </ul>
  );
}

function EquallyGood({ frame, advice }: WinnerProps): ReactElement {
  const { t } = frame;
  const { equallyGood, sureness } = advice.advice;
  const others = Math.max(0, (sureness?.equals.count ?? equallyGood) - 1);
  return (
    <div className="stack stack--tight measure">
      <p>
        <strong>{t("choose.advice.equallyGood", { count: others })}</strong>
      </p>
      {others > 0 && <p className="muted">{t("choose.advice.equallyGoodMeans")}</p>}
    </div>
  );
}

export function Warnings({
  frame,
  title,
  lines,
}: Reading & { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Alert type="warning" signLabel={frame.t("choose.sign.note")}>
      <Heading level={2} look={4}>
        {title}
      </Heading>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Alert>
  );
}
