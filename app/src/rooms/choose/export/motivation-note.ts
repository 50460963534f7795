import { judgeScan } from "@brink/decision-guide";
import type { DownloadBody } from "../../../platform/define/page.ts";
import { docxOf, docxType } from "../../../platform/files/docx.ts";
import type { Challenge } from "../../trajectories/room.ts";
import type { KeptArticle } from "../domain/bylaw.ts";
import type { RecordedMotivation } from "../domain/motivation.ts";
import type { Reading } from "../views/words.ts";

export type MotivationNote = {
  readonly recorded: RecordedMotivation;
  readonly article: KeptArticle | undefined;
  readonly cited: readonly KeptArticle[];
  readonly challenge: Pick<Challenge, "title">;
};

type NotePart = { readonly heading: string; readonly text: string };

/** The text for the file: what was decided, by whom and when, on what ground, why, and who wrote it down. */
export function noteParts(reading: Pick<Reading, "frame">, note: MotivationNote): readonly NotePart[] {
  const { t, format } = reading.frame;
  const { recorded, challenge } = note;
  const { by, reasons, recordedBy } = recorded;
  const what = t(`choose.note.decision.${recorded.decision}`);
  const on = format.date(recorded.on);
  const part = (name: string, text: string) => ({ heading: t(`choose.note.${name}`), text });
  return [
    part("decision", t("choose.note.decisionText", { challenge: challenge.title, what, by, on })),
    part("ground", groundText(reading, note)),
    ...citedText(reading, note).map((text) => ({ heading: t("choose.says.cited"), text })),
    ...scanText(reading, recorded).map((text) => part("scan", text)),
    part("reasons", reasons),
    part("recorded", t("choose.note.recordedText", { by: recordedBy, on: format.date(recorded.recordedAt) })),
  ];
}

function groundText({ frame }: Pick<Reading, "frame">, { recorded, article }: MotivationNote): string {
  const { t, format, tenant } = frame;
  if (!article) return t("choose.note.ground.none");
  const { number, text, kind } = article;
  const on = format.date(recorded.on);
  const key = kind === "exclusion" ? "choose.note.ground.exclusion" : "choose.note.ground.asks";
  return t(key, { number, text, on, municipality: tenant.name });
}

/** In one part, so that it stands once under its heading. */
function citedText({ frame: { t } }: Pick<Reading, "frame">, { cited }: MotivationNote): readonly string[] {
  const lines = cited.map((one) => t(`choose.says.cited.${citedFor(one)}`, { number: one.number, text: one.text }));
  return lines.length === 0 ? [] : [lines.join("\n")];
}

/** An article that names nobody is no proof of who decides. */
function citedFor({ kind, decider }: KeptArticle): "asks" | "decider" | "other" {
  if (kind === "asks") return "asks";
  return decider === undefined ? "other" : "decider";
}

function scanText({ frame: { t } }: Pick<Reading, "frame">, { checks }: RecordedMotivation): readonly string[] {
  const judgement = judgeScan(checks);
  if (!judgement.complete) return [];
  return [t("choose.note.scanText", { outcome: t(`choose.outcome.${judgement.scan.outcome}.title`) })];
}

export function noteTitle({ frame }: Pick<Reading, "frame">, { challenge }: MotivationNote): string {
  return frame.t("choose.note.title", { challenge: challenge.title });
}

/** As plain text, for a case system that takes nothing else. */
export function noteText(reading: Reading, note: MotivationNote): DownloadBody {
  const parts = noteParts(reading, note).map(({ heading, text }) => `${heading}\n${text}`);
  const body = `${[noteTitle(reading, note), ...parts].join("\n\n")}\n`;
  return { contentType: "text/plain; charset=utf-8", body, fileName: "motivering.txt" };
}

/** As a Word file, to write on in. */
export function noteDocx(reading: Reading, note: MotivationNote): DownloadBody {
  const { t, lang, tenant, format, now } = reading.frame;
  const blocks = noteParts(reading, note).flatMap(({ heading, text }) => [
    { kind: "heading" as const, level: 2 as const, text: heading },
    { kind: "text" as const, text },
  ]);
  const body = docxOf({
    title: noteTitle(reading, note),
    kicker: t("choose.note.kicker", { municipality: tenant.name }),
    footer: t("choose.paper.footer", { on: format.date(now), edition: reading.content.version }),
    lang,
    blocks,
  });
  return { contentType: docxType, body, fileName: "motivering.docx" };
}
