import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { langOf } from "../../../../platform/i18n/said.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { TextArea } from "../../../../platform/web/components/text-area/text-area.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import type { Trajectory } from "../../../trajectories/room.ts";
import { trajectoryTitle } from "../../../trajectories/room.ts";
import type { Question, Turn } from "../domain.ts";
import { isForEverybody, openTurnOf, silenceDays } from "../domain.ts";
import { questionLength } from "../inputs.ts";
import { ownQuestionHref, questionPlace, questionsHref } from "../paths.ts";
import { HintAt } from "../../views/personal-data-hint.view.tsx";
import { TrapField } from "../../suspicion/views/trap-field.view.tsx";
import { QuestionEmail } from "./question-email.view.tsx";
import { field } from "./field.ts";
import { TurnAnswerView } from "./turn.view.tsx";

export type OwnQuestionShown = {
  readonly token: string;
  readonly question: Question;
  readonly trajectory: Trajectory;
};

type Props = { readonly shown: OwnQuestionShown; readonly frame: Frame };

/** Behind the private link of who asked: the answer, and what they can do. */
export function OwnQuestionView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { question, trajectory, token } = shown;
  const isGone = question.withdrawnAt !== undefined;
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1} kicker={trajectoryTitle(frame, trajectory)}>
        {t("engage.question.own")}
      </Heading>
      {isGone ? (
        <p className="lead">{t("engage.question.withdrawn")}</p>
      ) : (
        <>
          {question.turns.map((turn) => (
            <OwnTurn turn={turn} shown={shown} frame={frame} key={turn.id} />
          ))}
          <Onward shown={shown} frame={frame} />
          <p>
            {t("engage.question.keep")} <a href={ownQuestionHref(token)}>{frame.url.base + ownQuestionHref(token)}</a>
          </p>
          <WithdrawForm frame={frame} />
        </>
      )}
      <p>
        <a href={`/trajecten/${trajectory.slug}`}>{t("engage.backToTrajectory")}</a>
      </p>
    </div>
  );
}

function OwnTurn({ turn, shown, frame }: Props & { readonly turn: Turn }): ReactElement {
  const { t, format } = frame;
  const { lang, turns } = shown.question;
  const isFirst = turns[0] === turn;
  return (
    <section className="stack stack--close">
      <Heading level={2}>
        {t(isFirst ? "engage.question.askedOn" : "engage.question.furtherOn", { date: format.date(turn.askedAt) })}
      </Heading>
      <p className="as-typed" {...langOf(frame, { lang })}>
        {turn.words}
      </p>
      {isForEverybody(turn) && (
        <HintAt words={{ title: "", body: turn.publicWords ?? turn.words }} frame={frame}>
          <p>{t("engage.personal.hint.asked")}</p>
        </HintAt>
      )}
      <TurnAnswerView turn={turn} lang={lang} frame={frame} />
      <Standing turn={turn} shown={shown} frame={frame} />
    </section>
  );
}

/** Who reads it, and why others do not. */
function Standing({ turn, shown, frame }: Props & { readonly turn: Turn }): ReactElement {
  const { t } = frame;
  const { question, trajectory } = shown;
  const { moderation, rejection, dismissal } = turn;
  return (
    <div className="small muted">
      <p>
        {t(`engage.question.standing.${moderation}`)}{" "}
        {moderation === "published" && (
          <a href={`${questionsHref(trajectory.slug)}#${questionPlace(question.id)}`}>{t("engage.question.all")}</a>
        )}
      </p>
      {dismissal && <p>{t(`engage.question.dismissal.${dismissal}`)}</p>}
      {rejection && <p>{t(`engage.rejection.${rejection.reason}`)}</p>}
      {rejection !== undefined && rejection.words !== "" && <p {...langOf(frame, { lang: "nl" })}>{rejection.words}</p>}
    </div>
  );
}

/** Nothing waits for the team: is the answer enough, or does somebody want to ask more, or in another way? */
function Onward({ shown, frame }: Props): ReactElement | null {
  const { t } = frame;
  const { question } = shown;
  const isRefused = frame.form.action === "further";
  // What somebody typed comes back, also while an earlier question waits.
  if (openTurnOf(question)) return isRefused ? <FurtherForm question={question} frame={frame} /> : null;
  const isAnswered = question.turns.at(-1)?.answer !== undefined;
  return (
    <section className="stack stack--close">
      {!isAnswered && <p>{t("engage.question.rejectedNext")}</p>}
      {isAnswered && question.closed && (
        <p>{t(`engage.question.closed.${question.closed.by}`, { days: silenceDays })}</p>
      )}
      {isAnswered && !question.closed && <CloseForm frame={frame} />}
      <Details summary={t(isAnswered ? "engage.question.further" : "engage.question.askAgain")} open={isRefused}>
        <FurtherForm question={question} frame={frame} />
      </Details>
    </section>
  );
}

function CloseForm({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <>
      <Heading level={2}>{t("engage.question.enough")}</Heading>
      <ActionForm frame={frame} action="close">
        <ActionGroup>
          <Button>{t("engage.question.closeNow")}</Button>
        </ActionGroup>
      </ActionForm>
    </>
  );
}

function FurtherForm({ question, frame }: { readonly question: Question; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <ActionForm frame={frame} action="further">
      <TextArea
        {...field(frame, "words")}
        description={t("engage.question.field.words.help")}
        limitText={t("engage.question.field.limit", { max: questionLength })}
        required
      />
      {question.email === undefined && <QuestionEmail frame={frame} />}
      <TrapField frame={frame} />
      <ActionGroup>
        <Button variant="secondary">{t("engage.question.send")}</Button>
      </ActionGroup>
    </ActionForm>
  );
}

function WithdrawForm({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <Details summary={t("engage.question.withdraw")}>
      <p>{t("engage.question.withdrawText")}</p>
      <ActionForm frame={frame} action="withdraw">
        <ActionGroup>
          <Button variant="secondary">{t("engage.question.withdrawNow")}</Button>
        </ActionGroup>
      </ActionForm>
    </Details>
  );
}
