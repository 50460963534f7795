import type { ReactElement } from "react";
import { workingDaysToAnswer } from "@brink/indicators";
import type { Frame } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { CheckboxField } from "../../../../platform/web/components/checkbox-field/checkbox-field.view.tsx";
import { DateField } from "../../../../platform/web/components/date-field/date-field.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { RadioGroup } from "../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { StatusBadge } from "../../../../platform/web/components/status-badge/status-badge.view.tsx";
import { Table } from "../../../../platform/web/components/table/table.view.tsx";
import { TextArea } from "../../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import type { Trajectory, TrajectoryLink } from "../../../trajectories/room.ts";
import { TrajectoryHead } from "../../../trajectories/room.ts";
import type { Question } from "../domain.ts";
import { dueAt, isLate, openTurnOf } from "../domain.ts";
import { questionLength } from "../inputs.ts";
import type { Sliced } from "../../contribution-reader.ts";
import { mayAnswerQuestions } from "../../policy.ts";
import { Pager } from "../../views/pager.view.tsx";
import { questionsPerPage } from "../page-sizes.ts";
import { staffQuestionHref, staffQuestionsHref } from "../paths.ts";
import { staffField } from "./field.ts";
import { shortened } from "./turn.view.tsx";

export type StaffQuestionsShown = {
  readonly trajectory: Trajectory;
  readonly found: Sliced<Question>;
  readonly page: number;
  /** Only what this person was asked to answer. */
  readonly isMine: boolean;
};

type Props = {
  readonly shown: StaffQuestionsShown;
  readonly links: readonly TrajectoryLink[];
  readonly frame: Frame;
};

/** The team's list: what waits stands on top. */
export function StaffQuestionsView({ shown, links, frame }: Props): ReactElement {
  const { t } = frame;
  const { trajectory, found, page, isMine } = shown;
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={t("engage.question.staff.title")} />
      <p className="lead measure">{t("engage.question.staff.lead", { days: workingDaysToAnswer })}</p>
      <p className="cluster">
        <a href={staffQuestionsHref(trajectory.id)} aria-current={isMine ? undefined : "page"}>
          {t("engage.question.staff.all")}
        </a>
        <a href={staffQuestionsHref(trajectory.id, 1, true)} aria-current={isMine ? "page" : undefined}>
          {t("engage.question.staff.mine")}
        </a>
      </p>
      <Table
        caption={t("engage.question.staff.title")}
        captionHidden
        columns={[
          { label: t("engage.question.staff.field.words") },
          { label: t("engage.question.staff.asked") },
          { label: t("engage.question.staff.stands") },
          { label: t("engage.question.staff.field.assignee") },
        ]}
        rows={found.items.map((question) => ({ key: question.id, cells: cellsOf(question, frame) }))}
        empty={<p>{t(`engage.question.staff.${isMine ? "noneMine" : "none"}`)}</p>}
      />
      <Pager
        page={page}
        pages={Math.ceil(found.total / questionsPerPage)}
        hrefOf={(one) => staffQuestionsHref(trajectory.id, one, isMine)}
        frame={frame}
      />
      {mayAnswerQuestions.allows(frame.actor) && <RegisterForm frame={frame} />}
    </>
  );
}

function cellsOf(question: Question, frame: Frame) {
  const { t, format } = frame;
  const shown = openTurnOf(question) ?? question.turns.at(-1);
  return [
    <a
      className="utrecht-link utrecht-link--html-a"
      href={staffQuestionHref(question.trajectoryId, question.id)}
      lang={question.lang}
      dir="auto"
      key="words"
    >
      {shortened(shown?.words ?? "", 120)}
    </a>,
    `${shown ? format.dateTime(shown.askedAt) : ""}, ${t(`engage.question.staff.route.${question.route}`)}`,
    <Standing question={question} frame={frame} key="stands" />,
    question.assignee?.name ?? "",
  ];
}

function Standing({ question, frame }: { readonly question: Question; readonly frame: Frame }): ReactElement {
  const { t, format, now } = frame;
  const open = openTurnOf(question);
  const last = question.turns.at(-1);
  if (!open) {
    const key = last?.answer ? "answered" : last?.moderation === "dismissed" ? "dismissed" : "rejected";
    return (
      <>
        <StatusBadge tone={last?.answer ? "ok" : "neutral"}>{t(`engage.question.staff.${key}`)}</StatusBadge>{" "}
        {last?.answer ? format.date(last.answer.at) : ""}
      </>
    );
  }
  const late = isLate(open, now);
  return (
    <>
      <StatusBadge tone={late ? "warning" : "active"}>
        {t(late ? "engage.question.late" : "engage.question.open")}
      </StatusBadge>{" "}
      {t(late ? "engage.question.staff.wasBefore" : "engage.question.staff.before", {
        moment: format.dateTime(dueAt(open)),
      })}
    </>
  );
}

function RegisterForm({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: frame.tenant.timeZone }).format(frame.now);
  return (
    <Details summary={t("engage.question.staff.register")} open={frame.form.action === "register"}>
      <ActionForm frame={frame} action="register">
        <RadioGroup
          {...staffField(frame, "route")}
          required
          options={(["phone", "mail", "desk", "outside"] as const).map((route) => ({
            value: route,
            label: t(`engage.question.staff.route.${route}`),
          }))}
        />
        <DateField {...staffField(frame, "askedOn", today)} required />
        <TextField
          {...staffField(frame, "askedTime")}
          description={t("engage.question.staff.field.askedTime.help")}
          width="short"
          required
        />
        <TextArea
          {...staffField(frame, "words")}
          limitText={t("engage.question.field.limit", { max: questionLength })}
          required
        />
        <CheckboxField
          name="isPublic"
          label={t("engage.question.staff.field.isPublic")}
          description={t("engage.question.staff.field.isPublic.help")}
          checked={frame.form.values["isPublic"] !== undefined}
        />
        <ActionGroup>
          <Button>{t("engage.question.staff.registerNow")}</Button>
        </ActionGroup>
      </ActionForm>
    </Details>
  );
}
