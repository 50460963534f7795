import type { PaperBlock } from "../../../platform/files/paper.ts";
import type { TextBlock } from "../../tenancy/room.ts";
import { textBlocks } from "../../tenancy/room.ts";
import type { UsedTool } from "../domain/canvas/canvas.ts";
import { toolName } from "../views/canvas.view.tsx";
import { fieldFacts } from "../views/canvas-words.ts";
import type { Reading } from "../views/words.ts";
import { listed } from "../views/words.ts";
import type { PlannedGuide } from "./planned-guide.ts";

/** The plan field by field: what is known, what the municipality wrote, and in which annexes its tools are. */
export function canvasBlocks(reading: Reading, { canvas }: PlannedGuide): readonly PaperBlock[] {
  if (canvas === undefined) return [];
  const { t } = reading.frame;
  const annexes = annexesOf({ canvas });
  return [
    { kind: "heading", level: 2, text: t("choose.canvas.paper") },
    ...canvas.fields.flatMap(({ field, own, used }): readonly PaperBlock[] => [
      { kind: "heading", level: 3, text: t(`choose.canvas.field.${field}`) },
      { kind: "list", items: fieldFacts(reading, canvas, field).map(({ term, text }) => `${term}: ${text}`) },
      ...(own === undefined || own.text === "" ? [] : [{ kind: "text" as const, text: own.text }]),
      ...(used.length === 0 ? [] : [{ kind: "text" as const, text: seeAnnexes(reading, used, annexes) }]),
    ]),
  ];
}

function seeAnnexes(reading: Reading, used: readonly UsedTool[], annexes: readonly UsedTool[]): string {
  const names = used.map((one) => annexTitle(reading, one, annexes));
  return reading.frame.t("choose.canvas.paperAnnexes", { annexes: listed(reading.frame, names) });
}

/** Every text that was taken into the plan, as the municipality has it now. */
export function annexBlocks(reading: Reading, { canvas }: Pick<PlannedGuide, "canvas">): readonly PaperBlock[] {
  const annexes = annexesOf({ canvas });
  return annexes.flatMap((annex) => [
    { kind: "heading" as const, level: 2 as const, text: annexTitle(reading, annex, annexes) },
    ...textBlocks(annex.text).map(blockOf),
  ]);
}

function annexesOf({ canvas }: Pick<PlannedGuide, "canvas">): readonly UsedTool[] {
  return (canvas?.fields ?? []).flatMap(({ used }) => used);
}

function annexTitle(reading: Reading, annex: UsedTool, annexes: readonly UsedTool[]): string {
  const number = annexes.indexOf(annex) + 1;
  return reading.frame.t("choose.canvas.annex", { number, name: toolName(reading, annex.tool) });
}

function blockOf(block: TextBlock): PaperBlock {
  if (block.kind === "list") return block;
  return block.kind === "heading"
    ? { kind: "heading", level: 3, text: block.text }
    : { kind: "text", text: block.text };
}
