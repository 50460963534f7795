import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import type { Refusal } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import { page } from "../../../platform/define/page.ts";
import { anyone } from "../../../platform/define/policy.ts";
import type { Work } from "../../../platform/define/work.ts";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { Trajectory } from "../../trajectories/room.ts";
import { isPublic, trajectoryBySlug, trajectoryPaths } from "../../trajectories/room.ts";
import { learnPaths } from "../paths.ts";
import type { FinalReport } from "../reader.ts";
import { reportsOf } from "../reader.ts";
import { reportFooter } from "../report/footer.ts";
import { reportLines } from "../report/report-lines.ts";
import { ReportView } from "../views/report.view.tsx";

/** Which report: the newest, or the version that is asked. */
export const publicReportParams = z.object({ slug: z.string(), versie: z.coerce.number().int().positive().optional() });

export type PublicReport = { readonly trajectory: Trajectory; readonly report: FinalReport };

/** A final report of a public trajectory; not there for anybody as long as it is a draft. */
export async function publicReport(
  work: Work,
  params: z.infer<typeof publicReportParams>,
): Promise<Result<PublicReport, Refusal>> {
  const trajectory = await trajectoryBySlug(work, params.slug);
  if (!trajectory || !isPublic(trajectory)) return notFound();
  const reports = await reportsOf(work, trajectory.id);
  const report = params.versie === undefined ? reports[0] : reports.find((one) => one.version === params.versie);
  return report ? ok({ trajectory, report }) : notFound();
}

/** The report for everybody. */
export const publicReportPage = page({
  path: learnPaths.publicReport(":slug"),
  layout: "resident",
  policy: anyone(),
  cacheable: true,
  params: publicReportParams,
  load: publicReport,
  title: ({ report }, frame) => frame.t("learn.report.of", { title: reportLines(report.snapshot, frame).title }),
  crumbs: ({ trajectory, report }, frame) => [
    { label: reportLines(report.snapshot, frame).title, href: trajectoryPaths.trajectory(trajectory.slug) },
    { label: frame.t("learn.report.title") },
  ],
  view: ({ trajectory, report }, frame) => {
    const { t } = frame;
    const lines = reportLines(report.snapshot, frame);
    const asked = `?versie=${report.version}&lang=${frame.lang}`;
    return (
      <div className="wrap stack stack--loose">
        <Heading level={1} kicker={t("learn.report.title")}>
          {lines.title}
        </Heading>
        <div className="cluster">
          <ButtonLink href={learnPaths.publicPdf(trajectory.slug) + asked} variant="secondary" pictogram="download">
            {t("learn.report.pdf")}
          </ButtonLink>
          <ButtonLink href={learnPaths.publicCsv(trajectory.slug) + asked} variant="secondary" pictogram="download">
            {t("learn.report.csv")}
          </ButtonLink>
        </div>
        <ReportView frame={frame} lines={lines} answersHref={learnPaths.answers(trajectory.slug)} />
        <p>
          <small>{reportFooter(report, frame)}</small>
        </p>
      </div>
    );
  },
});
