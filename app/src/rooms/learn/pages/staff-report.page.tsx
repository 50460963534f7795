import { z } from "zod";
import type { ReactElement } from "react";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { action, page } from "../../../platform/define/page.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Trajectory, TrajectoryLink } from "../../trajectories/room.ts";
import { TrajectoryHead, trajectoryById, trajectoryCrumbs } from "../../trajectories/room.ts";
import { makeReportFinal } from "../commands/make-report-final.ts";
import { learnPaths } from "../paths.ts";
import { mayLearn, mayReadLessons } from "../policy.ts";
import type { LearnBindings } from "../ports.ts";
import type { FinalReport } from "../reader.ts";
import { reportsOf } from "../reader.ts";
import { compileSnapshot } from "../report/compile-snapshot.ts";
import type { ReportLines } from "../report/report-lines.ts";
import { reportLines } from "../report/report-lines.ts";
import type { ReportSnapshot } from "../report/report.ts";
import { ReportView } from "../views/report.view.tsx";

type Loaded = {
  readonly trajectory: Trajectory;
  readonly snapshot: ReportSnapshot;
  readonly reports: readonly FinalReport[];
};

/** The report as it would be now, what is missing, and the final versions. */
export function staffReportPage(bindings: LearnBindings, links: () => readonly TrajectoryLink[]) {
  return page({
    path: learnPaths.report(":id"),
    layout: "staff",
    policy: mayReadLessons,
    params: z.object({ id: z.string() }),
    async load(work, { id }) {
      const trajectory = await trajectoryById(work, id);
      if (!trajectory) return notFound();
      const compiled = await compileSnapshot(work, bindings, id);
      if (!compiled.ok) return compiled;
      return ok<Loaded>({ trajectory, snapshot: compiled.value, reports: await reportsOf(work, id) });
    },
    title: (_, frame) => frame.t("learn.report.title"),
    crumbs: ({ trajectory }, frame) => trajectoryCrumbs(frame, trajectory, { label: frame.t("learn.report.title") }),
    view: (loaded, frame) => <StaffReport {...loaded} frame={frame} links={links()} />,
    actions: {
      final: action({
        command: makeReportFinal(bindings),
        input: ({ id }) => ({ trajectoryId: id }),
        next: ({ trajectoryId }) => ({ to: learnPaths.report(trajectoryId), notice: "learn.report.madeFinal" }),
      }),
    },
  });
}

type StaffReportProps = Loaded & { readonly frame: Frame; readonly links: readonly TrajectoryLink[] };

function StaffReport({ frame, trajectory, snapshot, reports, links }: StaffReportProps): ReactElement {
  const { t } = frame;
  const lines = reportLines(snapshot, frame);
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={t("learn.report.title")} />
      <DraftState frame={frame} lines={lines} trajectoryId={trajectory.id} />
      <div className="cluster">
        <ButtonLink href={learnPaths.reportPdf(trajectory.id)} variant="secondary" pictogram="download">
          {t("learn.report.pdf")}
        </ButtonLink>
        <ButtonLink href={learnPaths.reportCsv(trajectory.id)} variant="secondary" pictogram="download">
          {t("learn.report.csv")}
        </ButtonLink>
      </div>
      <ReportView
        frame={frame}
        lines={lines}
        answersHref={learnPaths.answers(trajectory.slug)}
        figureHref={(id) => learnPaths.figure(trajectory.id, id)}
      />
      {reports.length > 0 && (
        <section className="stack">
          <Heading level={2}>{t("learn.report.versions")}</Heading>
          <ul>
            {reports.map((report) => (
              <li key={report.id}>
                <a href={`${learnPaths.publicReport(trajectory.slug)}?versie=${report.version}`}>
                  {t("learn.report.version", {
                    version: report.version,
                    name: report.madeBy,
                    date: frame.format.date(report.madeAt),
                  })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function DraftState({
  frame,
  lines,
  trajectoryId,
}: {
  frame: Frame;
  lines: ReportLines;
  trajectoryId: string;
}): ReactElement {
  const { t } = frame;
  if (lines.warnings.length > 0) {
    return (
      <Alert type="warning" signLabel={t("learn.print.draft")} title={t("learn.report.draft")}>
        <ul>
          {lines.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
        {mayLearn.allows(frame.actor) && (
          <p>
            <a href={learnPaths.waiting(trajectoryId)}>{t("learn.blocker.answersLink")}</a>
          </p>
        )}
      </Alert>
    );
  }
  return (
    <Alert type="info" signLabel={t("learn.print.draft")} title={t("learn.report.draftReady")}>
      <p>{t("learn.report.makeFinalText")}</p>
      {mayLearn.allows(frame.actor) && (
        <ActionForm frame={frame} action="final">
          <div>
            <Button>{t("learn.report.makeFinal")}</Button>
          </div>
        </ActionForm>
      )}
    </Alert>
  );
}
