import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { formValue } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { TextArea } from "../../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { TypedText } from "../../../../platform/web/given-back.view.tsx";
import { languageName } from "../../../tenancy/room.ts";
import type { Trajectory, TrajectoryLink } from "../../../trajectories/room.ts";
import { TrajectoryHead } from "../../../trajectories/room.ts";
import type { OwnReason } from "../../own-reasons/domain.ts";
import { mayAnswerQuestions, mayModerate } from "../../policy.ts";
import type { EarlierAnswer } from "../answered-reader.ts";
import type { Answerer } from "../answerers.ts";
import type { Question, Turn } from "../domain.ts";
import { isForEverybody } from "../domain.ts";
import { answerLength } from "../inputs.ts";
import { answerFieldId, staffQuestionHref, staffQuestionsHref } from "../paths.ts";
import { SignalsNote } from "../../suspicion/views/signals.view.tsx";
import { needsSomebodyElse } from "../second-look.ts";
import { Assignment } from "./assign.view.tsx";
import { WhoMayLook } from "../../views/who-may-look.view.tsx";
import { DismissTurn } from "./dismiss.view.tsx";
import { EarlierAnswers } from "./earlier-answers.view.tsx";
import { staffField } from "./field.ts";
import { MarkedTurn, ModerateTurn } from "./moderate.view.tsx";
import { TurnAnswerView } from "./turn.view.tsx";

export type StaffQuestionShown = {
  readonly trajectory: Trajectory;
  readonly question: Question;
  readonly reasons: readonly OwnReason[];
  /** What was answered to much of the same. */
  readonly earlier: readonly EarlierAnswer[];
  /** An earlier answer to begin with. */
  readonly again: string | undefined;
  readonly people: readonly Answerer[];
  /** The names of who may decide about what this person refused. */
  readonly others: readonly string[];
  /** What this person called their function in their last answer. */
  readonly lastFunction: string | undefined;
};

type Props = { readonly shown: StaffQuestionShown; readonly frame: Frame };

/** One conversation: read it, answer it, and let others read it. */
export function StaffQuestionView({
  shown,
  links,
  frame,
}: Props & { readonly links: readonly TrajectoryLink[] }): ReactElement {
  const { trajectory, question } = shown;
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={frame.t("engage.question.staff.one")} />
      <div className="narrow stack stack--loose">
        <Assignment question={question} people={shown.people} frame={frame} />
        {question.turns.map((turn) => (
          <StaffTurn turn={turn} shown={shown} frame={frame} key={turn.id} />
        ))}
      </div>
    </>
  );
}

function StaffTurn({ turn, shown, frame }: Props & { readonly turn: Turn }): ReactElement {
  const { t, format, actor } = frame;
  const { question } = shown;
  const facts = [
    t("engage.question.askedOn", { date: format.dateTime(turn.askedAt) }),
    t(`engage.question.staff.route.${question.route}`),
    t(`engage.question.staff.standing.${turn.moderation}`),
  ];
  return (
    <section
      className="stack stack--close"
      aria-label={t("engage.question.askedOn", { date: format.date(turn.askedAt) })}
    >
      <p className="small muted">{facts.join(" · ")}</p>
      <SignalsNote signals={turn.signals} frame={frame} />
      <MarkedTurn turn={turn} lang={question.lang} frame={frame} />
      <TurnAnswerView turn={turn} lang={question.lang} marked frame={frame} />
      {turn.answer && isAnswerTo("answer", turn, frame) && <TypedText frame={frame} />}
      {turn.answer && mayAnswerQuestions.allows(actor) && (
        <Details summary={t("engage.question.staff.add")} open={isAnswerTo("addTo", turn, frame)}>
          <p>{t("engage.question.staff.addHelp")}</p>
          <AnswerForm action="addTo" turn={turn} shown={shown} frame={frame} />
        </Details>
      )}
      {turn.answer === undefined && turn.moderation !== "dismissed" && mayAnswerQuestions.allows(actor) && (
        <>
          <EarlierAnswers
            {...{ earlier: shown.earlier, turn, frame }}
            of={{ trajectoryId: question.trajectoryId, questionId: question.id }}
          />
          <AnswerForm action="answer" turn={turn} shown={shown} frame={frame} />
        </>
      )}
      {question.isPublic && turn.moderation !== "dismissed" && mayModerate.allows(actor) && (
        <Showing turn={turn} shown={shown} frame={frame} />
      )}
      <DismissTurn question={question} turn={turn} others={shown.others} frame={frame} />
    </section>
  );
}

/** What was typed in a form that was refused is an answer to this. */
function isAnswerTo(action: Answering, turn: Turn, frame: Frame): boolean {
  return frame.form.action === action && formValue(frame, "turnId") === turn.id;
}

/** Whether everybody may read it: to decide, or to decide otherwise. */
function Showing({ turn, shown, frame }: Props & { readonly turn: Turn }): ReactElement {
  const { t } = frame;
  const { question } = shown;
  return (
    <section className="panel stack stack--close">
      <Heading level={2}>{t(`engage.question.staff.showing.${turn.moderation}`)}</Heading>
      {needsSomebodyElse(question, turn, frame.actor) ? (
        <>
          <p>{t("engage.question.staff.secondLook")}</p>
          <WhoMayLook others={shown.others} frame={frame} />
        </>
      ) : (
        <ModerateTurn
          {...{ turn, reasons: shown.reasons, frame }}
          to={staffQuestionHref(question.trajectoryId, question.id)}
        />
      )}
    </section>
  );
}

/** Gives an answer, or adds to it. */
type Answering = "answer" | "addTo";

function AnswerForm({
  action,
  turn,
  shown,
  frame,
}: Props & { readonly action: Answering; readonly turn: Turn }): ReactElement {
  const { t } = frame;
  const { question, lastFunction } = shown;
  const isRefused = isAnswerTo(action, turn, frame);
  const isFirst = action === "answer";
  // What was typed in the form of another question in the conversation is not this one's business.
  const own = isRefused ? frame : { ...frame, form: { values: {}, errors: [] } };
  const idOf = (name: string) => (isRefused ? name : `${name}-${turn.id}`);
  return (
    <ActionForm frame={frame} action={action}>
      <input type="hidden" name="turnId" value={turn.id} />
      <TextArea
        {...staffField(own, "answer", isFirst ? shown.again : undefined)}
        {...(isFirst ? {} : { label: t("engage.question.staff.field.addition") })}
        id={isRefused ? "answer" : answerFieldId(turn.id)}
        description={whoReads(turn, question, frame)}
        limitText={t("engage.question.field.limit", { max: answerLength })}
        required
      />
      <TextField
        {...staffField(own, "byFunction", lastFunction)}
        id={idOf("byFunction")}
        description={t("engage.question.staff.field.byFunction.help")}
        width="medium"
        required
      />
      <ActionGroup>
        <Button>{t(isFirst ? "engage.question.staff.answerNow" : "engage.question.staff.addNow")}</Button>
        {isFirst && (
          <ButtonLink variant="subtle" href={staffQuestionsHref(question.trajectoryId)}>
            {t("engage.question.staff.back")}
          </ButtonLink>
        )}
      </ActionGroup>
    </ActionForm>
  );
}

/** Who gets to read what is typed, and in which language. */
function whoReads(turn: Turn, question: Question, { t, lang }: Frame): string {
  const hints = [
    ...(isForEverybody(turn) ? [t("engage.question.staff.field.answer.public")] : []),
    ...(question.lang === lang
      ? []
      : [t("engage.question.staff.field.answer.lang", { language: languageName(question.lang, lang) })]),
    t(
      question.email === undefined
        ? "engage.question.staff.field.answer.noMail"
        : "engage.question.staff.field.answer.mail",
    ),
  ];
  return hints.join(" ");
}
