import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { DateField } from "../../../platform/web/components/date-field/date-field.view.tsx";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Trajectory, TrajectoryLink } from "../../trajectories/room.ts";
import { TrajectoryHead, trajectoryTitle } from "../../trajectories/room.ts";
import { answerLength, questionLength } from "../inputs.ts";
import { paths } from "../paths.ts";
import type { Question } from "../question-reader.ts";

type StaffProps = { readonly frame: Frame; readonly trajectory: Trajectory; readonly links: readonly TrajectoryLink[] };

function field(frame: Frame, name: string, fallback = "") {
  return {
    name,
    label: frame.t(`measure.field.${name}`),
    value: formValue(frame, name, fallback),
    error: fieldError(frame, name),
  };
}

export type QuestionsProps = StaffProps & { readonly questions: readonly Question[]; readonly mayAnswer: boolean };

/** The register of questions: what waits stands on top. */
export function QuestionsView({ frame, trajectory, links, questions, mayAnswer }: QuestionsProps): ReactElement {
  const { t } = frame;
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={t("measure.questions.title")} />
      <p className="lead measure">{t("measure.questions.lead")}</p>
      <Table
        caption={t("measure.questions.title")}
        captionHidden
        columns={[
          { label: t("measure.field.words") },
          { label: t("measure.field.route") },
          { label: t("measure.questions.asked") },
          { label: t("measure.questions.answered") },
        ]}
        rows={questions.map((question) => ({
          key: question.id,
          cells: cellsOf(frame, trajectory.id, question, mayAnswer),
        }))}
        empty={<p>{t("measure.questions.none")}</p>}
      />
      {mayAnswer && <RegisterForm frame={frame} />}
    </>
  );
}

function cellsOf(frame: Frame, trajectoryId: string, question: Question, mayAnswer: boolean) {
  const { t, format } = frame;
  const short = question.words.length > 120 ? `${question.words.slice(0, 120)} …` : question.words;
  return [
    mayAnswer ? (
      <a
        className="utrecht-link utrecht-link--html-a"
        href={paths.question(trajectoryId, question.id)}
        lang={question.lang}
        key="words"
      >
        {short}
      </a>
    ) : (
      <span lang={question.lang} key="words">
        {short}
      </span>
    ),
    t(`measure.route.${question.route}`),
    format.dateTime(question.askedAt),
    question.answeredAt === null ? t("measure.questions.waiting") : format.dateTime(question.answeredAt),
  ];
}

function RegisterForm({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: frame.tenant.timeZone }).format(frame.now);
  return (
    <div className="narrow stack">
      <Heading level={2}>{t("measure.questions.register")}</Heading>
      <ActionForm frame={frame} action="register">
        <RadioGroup
          {...field(frame, "route")}
          required
          options={(["phone", "mail", "desk", "outside"] as const).map((route) => ({
            value: route,
            label: t(`measure.route.${route}`),
          }))}
        />
        <DateField {...field(frame, "askedOn", today)} required />
        <TextField
          {...field(frame, "askedTime")}
          description={t("measure.field.askedTime.help")}
          width="short"
          required
        />
        <TextArea {...field(frame, "words")} limitText={t("measure.field.limit", { max: questionLength })} required />
        <ActionGroup>
          <Button>{t("measure.questions.registerNow")}</Button>
        </ActionGroup>
      </ActionForm>
    </div>
  );
}

type QuestionProps = StaffProps & { readonly question: Question };

export function QuestionView({ frame, trajectory, links, question }: QuestionProps): ReactElement {
  const { t, format } = frame;
  const { answer, answeredAt, answeredByName } = question;
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={t("measure.question.title")} />
      <div className="narrow stack">
        <p className="as-typed" lang={question.lang}>
          {question.words}
        </p>
        <DefinitionList
          items={[
            { term: t("measure.field.route"), value: t(`measure.route.${question.route}`) },
            { term: t("measure.questions.asked"), value: format.dateTime(question.askedAt) },
            ...(answeredAt === null
              ? []
              : [
                  {
                    term: t("measure.questions.answered"),
                    value: `${format.dateTime(answeredAt)}, ${answeredByName ?? ""}`,
                  },
                ]),
          ]}
        />
        {answer !== null ? (
          <p className="as-typed">{answer}</p>
        ) : (
          <AnswerForm frame={frame} trajectory={trajectory} question={question} />
        )}
      </div>
    </>
  );
}

function AnswerForm({ frame, trajectory, question }: Omit<QuestionProps, "links">): ReactElement {
  const { t } = frame;
  return (
    <ActionForm frame={frame} action="answer">
      <TextArea
        {...field(frame, "answer")}
        description={t(question.email === null ? "measure.field.answer.noMail" : "measure.field.answer.mail")}
        limitText={t("measure.field.limit", { max: answerLength })}
        required
      />
      <ActionGroup>
        <Button>{t("measure.question.answer")}</Button>
        <ButtonLink variant="subtle" href={paths.questions(trajectory.id)}>
          {t("measure.cancel")}
        </ButtonLink>
      </ActionGroup>
    </ActionForm>
  );
}

export function AskView({
  frame,
  trajectory,
}: {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
}): ReactElement {
  const { t } = frame;
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1} kicker={trajectoryTitle(frame, trajectory)}>
        {t("measure.ask.title")}
      </Heading>
      <p className="lead">{t("measure.ask.lead")}</p>
      <ActionForm frame={frame} action="ask">
        <input type="hidden" name="lang" value={frame.lang} />
        <TextArea {...field(frame, "words")} limitText={t("measure.field.limit", { max: questionLength })} required />
        <TextField
          {...field(frame, "email")}
          type="email"
          autoComplete="email"
          description={t("measure.field.email.help")}
          optionalText={t("measure.field.optional")}
        />
        <ActionGroup>
          <Button>{t("measure.ask.send")}</Button>
          <ButtonLink variant="subtle" href={`/trajecten/${trajectory.slug}`}>
            {t("measure.cancel")}
          </ButtonLink>
        </ActionGroup>
      </ActionForm>
    </div>
  );
}
