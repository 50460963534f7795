import type { ReactElement } from "react";
import type { Frame } from "../../define/frame.ts";
import type { DeadJob } from "../../jobs/job-queue.ts";
import { Button } from "../../web/components/button/button.view.tsx";
import { EmptyState } from "../../web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../web/components/heading/heading.view.tsx";
import { Table } from "../../web/components/table/table.view.tsx";
import { ActionForm } from "../../web/form.view.tsx";
import type { KeptMail } from "../mail-table.ts";

export type MessagesProps = {
  readonly failed: readonly KeptMail[];
  readonly waiting: readonly KeptMail[];
  readonly dead: readonly DeadJob[];
  readonly frame: Frame;
};

export function MessagesView({ failed, waiting, dead, frame }: MessagesProps): ReactElement {
  const { t } = frame;
  const nothing = failed.length + waiting.length + dead.length === 0;
  return (
    <div className="stack stack--sections">
      <div className="stack stack--close">
        <Heading level={1}>{t("platform.messages.title")}</Heading>
        <p>{t("platform.messages.explanation")}</p>
      </div>
      {nothing && (
        <EmptyState title={t("platform.messages.allWell")} pictogram="check">
          {t("platform.messages.allWellText")}
        </EmptyState>
      )}
      {failed.length > 0 && <MailSection frame={frame} mails={failed} kind="failed" />}
      {waiting.length > 0 && <MailSection frame={frame} mails={waiting} kind="waiting" />}
      {dead.length > 0 && <DeadSection frame={frame} dead={dead} />}
    </div>
  );
}

type MailSectionProps = {
  readonly frame: Frame;
  readonly mails: readonly KeptMail[];
  readonly kind: "failed" | "waiting";
};

function MailSection({ frame, mails, kind }: MailSectionProps): ReactElement {
  const { t, format } = frame;
  const title = t(`platform.messages.${kind}Mail`, { count: mails.length });
  const labels = ["subject", "to", "since", "attempts", "error", "action"] as const;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{title}</Heading>
      <p>{t(`platform.messages.${kind}MailText`)}</p>
      {kind === "failed" && mails.filter((mail) => mail.erasedAt === null).length > 1 && (
        <ActionForm frame={frame} action="retryAllMail">
          <Button variant="secondary">{t("platform.messages.retryAllMail")}</Button>
        </ActionForm>
      )}
      <Table
        caption={title}
        captionHidden
        columns={labels.map((label) => ({ label: t(`platform.messages.${label}`), numeric: label === "attempts" }))}
        rows={mails.map((mail) => ({
          key: mail.key,
          cells: [
            <span lang={mail.lang}>{mail.subject}</span>,
            mail.to,
            format.dateTime(mail.createdAt),
            format.number(mail.attempts),
            mail.lastError ?? t("platform.messages.noError"),
            mail.erasedAt === null ? (
              <RetryForm frame={frame} action="retryMail" field="key" value={mail.key} about={mail.subject} />
            ) : (
              t("platform.messages.erased", { when: format.dateTime(mail.erasedAt) })
            ),
          ],
        }))}
      />
    </section>
  );
}

function DeadSection({ frame, dead }: Pick<MessagesProps, "frame" | "dead">): ReactElement {
  const { t, format } = frame;
  const title = t("platform.messages.deadJobs", { count: dead.length });
  const labels = ["job", "diedAt", "attempts", "error", "action"] as const;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{title}</Heading>
      <p>{t("platform.messages.deadJobsText")}</p>
      <Table
        caption={title}
        captionHidden
        columns={labels.map((label) => ({ label: t(`platform.messages.${label}`), numeric: label === "attempts" }))}
        rows={dead.map((job) => ({
          key: job.id,
          cells: [
            <code>{job.job}</code>,
            format.dateTime(job.diedAt),
            format.number(job.attempts),
            job.reason === "" ? t("platform.messages.noError") : job.reason,
            <RetryForm frame={frame} action="retryJob" field="id" value={job.id} about={job.job} />,
          ],
        }))}
      />
    </section>
  );
}

type RetryFormProps = {
  readonly frame: Frame;
  readonly action: string;
  readonly field: string;
  readonly value: string;
  readonly about: string;
};

function RetryForm({ frame, action, field, value, about }: RetryFormProps): ReactElement {
  return (
    <ActionForm frame={frame} action={action}>
      <Button variant="secondary" label={frame.t("platform.messages.retryAbout", { about })}>
        {frame.t("platform.messages.retry")}
      </Button>
      <input type="hidden" name={field} value={value} />
    </ActionForm>
  );
}
