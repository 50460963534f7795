import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { TextArea } from "../../../../platform/web/components/text-area/text-area.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import type { Contribution } from "../../contribution.ts";
import { WordsView } from "../../views/words.view.tsx";
import type { OwnReport } from "../domain.ts";
import { reportLength, reportReasons } from "../domain.ts";

export type ReportShown = {
  /** Undefined when it cannot be read any more, by who reported it before. */
  readonly contribution: Contribution | undefined;
  readonly own: OwnReport | undefined;
  readonly trajectory: { readonly slug: string };
  /** Where the text stands. */
  readonly back: string;
};

type Props = { readonly shown: ReportShown; readonly frame: Frame };

/** The text, why it does not belong here, and what happens then; or what was done since. */
export function ReportView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { own, contribution, back, trajectory } = shown;
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1}>{t("engage.report.title")}</Heading>
      {own ? <Standing own={own} frame={frame} /> : <p className="lead">{t("engage.report.lead")}</p>}
      {contribution && (
        <blockquote lang={contribution.lang} dir="auto">
          {contribution.title !== "" && <strong>{contribution.title}</strong>}
          <WordsView contribution={contribution} frame={frame} />
        </blockquote>
      )}
      {!own && <ReportForm back={back} frame={frame} />}
      {own && (
        <p>
          {own.isThere ? (
            <a href={back}>{t("engage.report.back")}</a>
          ) : (
            <a href={`/trajecten/${trajectory.slug}`}>{t("engage.backToTrajectory")}</a>
          )}
        </p>
      )}
    </div>
  );
}

/** What became of a report, on the device that sent it. */
function Standing({
  own: { reportedAt, lookedAt, isThere },
  frame,
}: {
  readonly own: OwnReport;
  readonly frame: Frame;
}) {
  const { t, format } = frame;
  const outcome = isThere ? (lookedAt === undefined ? "waiting" : "kept") : "gone";
  return (
    <div className="panel stack stack--close">
      <p className="lead">{t("engage.report.reported", { date: format.date(reportedAt) })}</p>
      <p>{t(`engage.report.outcome.${outcome}`, { date: format.date(lookedAt ?? reportedAt) })}</p>
    </div>
  );
}

function ReportForm({ back, frame }: { readonly back: string; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <ActionForm frame={frame} action="report">
      <RadioGroup
        name="reason"
        label={t("engage.report.reason")}
        options={reportReasons.map((value) => ({ value, label: t(`engage.report.reason.${value}`) }))}
        value={formValue(frame, "reason")}
        error={fieldError(frame, "reason")}
        required
      />
      <TextArea
        name="words"
        label={t("engage.report.words")}
        description={t("engage.report.wordsHelp")}
        optionalText={t("engage.optional")}
        limitText={t("engage.question.field.limit", { max: reportLength })}
        rows={3}
        value={formValue(frame, "words")}
        error={fieldError(frame, "words")}
      />
      <p>{t("engage.report.next")}</p>
      <ActionGroup>
        <Button>{t("engage.report.send")}</Button>
        <ButtonLink variant="subtle" href={back}>
          {t("engage.report.back")}
        </ButtonLink>
      </ActionGroup>
    </ActionForm>
  );
}
