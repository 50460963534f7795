import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { download } from "../../../platform/define/page.ts";
import type { Work } from "../../../platform/define/work.ts";
import { csvOf } from "../../../platform/files/csv.ts";
import type { Paper } from "../../../platform/files/paper.ts";
import { paperPdf } from "../../../platform/files/paper-pdf.ts";
import { brandFrom } from "../../../platform/web/theme.ts";
import { textOf, trajectoryById } from "../../trajectories/room.ts";
import { mayModerate } from "../policy.ts";
import type { Removal, RemovedText } from "./domain.ts";
import { isTold } from "./domain.ts";
import { removalCsvPath, removalPdfPath } from "./paths.ts";
import { removalById, removedTexts } from "./reader.ts";

const params = z.object({ removal: z.string().max(40) });

type Report = { readonly removal: Removal; readonly texts: readonly RemovedText[]; readonly title: string };

async function reportOf(work: Work, removalId: string, lang: string): Promise<Report | undefined> {
  const removal = await removalById(work, removalId);
  if (!removal) return undefined;
  const trajectory = await trajectoryById(work, removal.trajectoryId);
  const title = trajectory ? textOf(trajectory, "title", lang).text : "";
  return { removal, title, texts: await removedTexts(work, removalId) };
}

/** Who did what, when and why, as pairs of a name and what it is. */
function factsOf({ removal, title }: Report, { t, format }: Frame): readonly (readonly [string, string])[] {
  const { byName, at, reason, words, many, undone } = removal;
  return [
    [t("engage.removals.staff.report.trajectory"), title],
    [t("engage.removals.staff.report.by"), byName],
    [t("engage.removals.staff.report.at"), format.dateTime(at)],
    [t("engage.removals.staff.report.reason"), t(`engage.rejectionShort.${reason}`)],
    [t("engage.removals.staff.report.words"), words],
    [t("engage.removals.staff.report.many"), format.number(many)],
    [t("engage.removals.staff.report.told"), t(`engage.removals.staff.report.told.${isTold(reason) ? "yes" : "no"}`)],
    [
      t("engage.removals.staff.report.undone"),
      undone
        ? t("engage.removals.staff.back", {
            ...{ name: undone.byName, when: format.dateTime(undone.at) },
            ...{ back: undone.many, many, rest: many - undone.many },
          })
        : t("engage.removals.staff.report.no"),
    ],
  ];
}

/** The texts by their numbers: how each stood, and whether it is back. */
function rowsOf({ texts }: Report, { t }: Frame): readonly (readonly string[])[] {
  const yesOrNo = (is: boolean) => t(`engage.removals.staff.report.${is ? "yes" : "no"}`);
  return [
    ["receipt", "stood", "answered", "back"].map((one) => t(`engage.removals.staff.report.${one}`)),
    ...texts.map(({ receipt, moderation, answered, broughtBack }) => [
      ...[receipt, t(`engage.moderation.${moderation}`), yesOrNo(answered), yesOrNo(broughtBack)],
    ]),
  ];
}

function paperOf(report: Report, frame: Frame): Paper {
  const { t, lang, tenant, format, now } = frame;
  const facts = [["", ""], ...factsOf(report, frame).filter(([, what]) => what !== "")];
  return {
    title: t("engage.removals.staff.report.title"),
    kicker: tenant.name,
    footer: t("engage.removals.staff.report.footer", { on: format.date(now) }),
    lang,
    blocks: [
      { kind: "list", items: facts.slice(1).map(([name = "", what = ""]) => `${name}: ${what}`) },
      { kind: "table", caption: t("engage.removals.staff.report.texts"), rows: rowsOf(report, frame) },
    ],
  };
}

/** The account of one removal, for a file and for a spreadsheet. No word of what was taken away stands in it. */
export const removalDownloads = [
  download({
    path: removalCsvPath,
    policy: mayModerate,
    params,
    async load(work, { removal }, frame) {
      const report = await reportOf(work, removal, frame.lang);
      if (!report) return notFound();
      const body = csvOf([...factsOf(report, frame), [], ...rowsOf(report, frame)]);
      return ok({ contentType: "text/csv; charset=utf-8", body, fileName: `weggehaald-${removal}.csv` });
    },
  }),
  download({
    path: removalPdfPath,
    policy: mayModerate,
    params,
    async load(work, { removal }, frame) {
      const report = await reportOf(work, removal, frame.lang);
      if (!report) return notFound();
      const body = paperPdf(paperOf(report, frame), brandFrom(frame.tenant.brand).primary);
      return ok({ contentType: "application/pdf", body, fileName: `weggehaald-${removal}.pdf` });
    },
  }),
];
