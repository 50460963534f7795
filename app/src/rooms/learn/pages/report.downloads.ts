import { z } from "zod";
import type { Refusal } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import type { DownloadBody } from "../../../platform/define/page.ts";
import { download } from "../../../platform/define/page.ts";
import { anyone } from "../../../platform/define/policy.ts";
import type { Work } from "../../../platform/define/work.ts";
import { formatFor } from "../../../platform/i18n/format.ts";
import { unsaid } from "../../../platform/i18n/said.ts";
import type { Catalogue } from "../../../platform/i18n/translator.ts";
import { translator } from "../../../platform/i18n/translator.ts";
import { brandFrom } from "../../../platform/web/theme.ts";
import { ownWordsIn } from "../../tenancy/room.ts";
import { trajectoryById } from "../../trajectories/room.ts";
import { learnPaths } from "../paths.ts";
import { mayReadLessons } from "../policy.ts";
import type { LearnBindings } from "../ports.ts";
import { compileSnapshot } from "../report/compile-snapshot.ts";
import { snapshotFingerprint } from "../report/fingerprint.ts";
import { reportFooter } from "../report/footer.ts";
import { printPdf } from "../report/print-pdf.ts";
import { reportCsv } from "../report/report-csv.ts";
import { reportLines } from "../report/report-lines.ts";
import type { ReportSnapshot } from "../report/report.ts";
import { publicReport, publicReportParams } from "./public-report.page.tsx";

type FileKind = "pdf" | "csv";

/** The draft as a file, for staff. */
export function draftDownloads(bindings: LearnBindings) {
  const one = (kind: FileKind, path: string) =>
    download({
      path,
      policy: mayReadLessons,
      params: z.object({ id: z.string() }),
      async load(work, { id }, frame) {
        const compiled = await compileSnapshot(work, bindings, id);
        if (!compiled.ok) return compiled;
        const sha = snapshotFingerprint(compiled.value).slice(0, 16);
        return asFile(kind, compiled.value, frame, {
          footer: frame.t("learn.report.footerDraft", { date: frame.format.date(frame.now), sha }),
          address: learnPaths.report(id),
          answers: learnPaths.answers((await trajectoryById(work, id))?.slug ?? ""),
        });
      },
    });
  return [one("pdf", learnPaths.reportPdf(":id")), one("csv", learnPaths.reportCsv(":id"))];
}

/** A final report as a file, for everybody, in the language that its address asks for. */
export function publicDownloads(words: () => Catalogue) {
  return (["pdf", "csv"] as const).map((kind) =>
    download({
      path: kind === "pdf" ? learnPaths.publicPdf(":slug") : learnPaths.publicCsv(":slug"),
      policy: anyone(),
      params: publicReportParams.extend({ lang: z.string().optional() }),
      async load(work, { lang, ...params }, given) {
        const found = await publicReport(work, params);
        if (!found.ok) return found;
        const frame = await inLanguage(work, words(), given, lang);
        const { report, trajectory } = found.value;
        const address = `${learnPaths.publicReport(trajectory.slug)}?versie=${report.version}`;
        return asFile(kind, report.snapshot, frame, {
          footer: reportFooter(report, frame),
          address,
          answers: learnPaths.answers(trajectory.slug),
        });
      },
    }),
  );
}

/** A file is asked for as staff ask, in Dutch or English; residents read one in every language of their municipality. */
async function inLanguage(work: Work, words: Catalogue, frame: Frame, lang: string | undefined): Promise<Frame> {
  const { tenant } = frame;
  if (lang === undefined || lang === frame.lang || !tenant.languages.includes(lang)) return frame;
  const own = await ownWordsIn(work, words, lang);
  return { ...frame, lang, t: translator(words, lang, own), format: formatFor(lang, tenant.timeZone) };
}

/** What stands on paper beside the report: the footer, and and the paths of the report and of all answers on the web. */
type Around = { readonly footer: string; readonly address: string; readonly answers: string };

function asFile(
  kind: FileKind,
  snapshot: ReportSnapshot,
  frame: Frame,
  { footer, address, answers }: Around,
): Result<DownloadBody, Refusal> {
  const fileName = `${unsaid(frame.t("learn.report.title")).toLowerCase()}.${kind}`;
  if (kind === "csv") return ok({ contentType: "text/csv; charset=utf-8", body: reportCsv(snapshot, frame), fileName });
  const body = printPdf({
    lines: reportLines(snapshot, frame),
    lang: frame.lang,
    t: frame.t,
    colour: brandFrom(frame.tenant.brand).primary,
    kicker: frame.t("learn.report.kicker", { municipality: snapshot.municipality }),
    footer,
    address: inWords(frame, address),
    answersAddress: inWords(frame, answers),
  });
  return ok({ contentType: "application/pdf", body, fileName });
}

/** An address as people write it down: without `https://`. */
function inWords({ url }: Frame, path: string): string {
  return `${url.base.replace(/^https?:\/\//, "")}${path}`;
}
