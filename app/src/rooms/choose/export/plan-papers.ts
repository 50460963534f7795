import type { DownloadBody } from "../../../platform/define/page.ts";
import { docxOf, docxType } from "../../../platform/files/docx.ts";
import type { Paper, PaperBlock } from "../../../platform/files/paper.ts";
import { paperPdf } from "../../../platform/files/paper-pdf.ts";
import { brandFrom } from "../../../platform/web/theme.ts";
import { bylawBlocks } from "./bylaw-blocks.ts";
import { annexBlocks, canvasBlocks } from "./canvas-blocks.ts";
import type { Reading } from "../views/words.ts";
import { budgetBlocks, calendarBlocks, daysBlocks, hoursBlocks, reachBlocks } from "./plan-blocks.ts";
import type { PlannedGuide } from "./planned-guide.ts";
import { stakeholderBlocks } from "./stakeholder-blocks.ts";
import { challengeBlocks, combinationBlocks, decideBlocks, situationBlocks, whoBlocks } from "./situation-blocks.ts";

type Blocks = (reading: Reading, planned: PlannedGuide) => readonly PaperBlock[];

/** The whole plan, and the note with which somebody asks to begin. */
const papers = {
  plan: [
    ...[
      canvasBlocks,
      situationBlocks,
      bylawBlocks,
      combinationBlocks,
      stakeholderBlocks,
      reachBlocks,
      calendarBlocks,
      hoursBlocks,
      budgetBlocks,
    ],
    annexBlocks,
  ],
  note: [challengeBlocks, situationBlocks, bylawBlocks, whoBlocks, combinationBlocks, daysBlocks, decideBlocks],
} as const satisfies Readonly<Record<string, readonly Blocks[]>>;

type PaperKind = keyof typeof papers;

function paperOf(kind: PaperKind, reading: Reading, planned: PlannedGuide): Paper {
  const { t, lang, tenant, format, now } = reading.frame;
  return {
    title: t(`choose.paper.${kind}.title`, { challenge: planned.challenge.title }),
    kicker: t(`choose.paper.${kind}.kicker`, { municipality: tenant.name }),
    footer: t("choose.paper.footer", { on: format.date(now), edition: reading.content.version }),
    lang,
    blocks: [outdatedBlocks, ...papers[kind]].flatMap((blocks) => blocks(reading, planned)),
  };
}

/** On top: that the combination comes from an advice that no longer holds. */
function outdatedBlocks({ frame: { t } }: Reading, { plan }: PlannedGuide): readonly PaperBlock[] {
  if (plan.outdated === undefined) return [];
  const why = t(`choose.advice.outdated.${plan.outdated}`);
  return [{ kind: "text", text: t("choose.paper.outdated", { why }) }];
}

/** As a Word file, to write on in. */
export function planDocx(kind: PaperKind, fileName: string) {
  return (reading: Reading, planned: PlannedGuide): DownloadBody => ({
    contentType: docxType,
    body: docxOf(paperOf(kind, reading, planned)),
    fileName,
  });
}

/** As a tagged PDF, to send and to print. */
export function planPdf(reading: Reading, planned: PlannedGuide): DownloadBody {
  const body = paperPdf(paperOf("plan", reading, planned), brandFrom(reading.frame.tenant.brand).primary);
  return { contentType: "application/pdf", body, fileName: "participatieplan.pdf" };
}
