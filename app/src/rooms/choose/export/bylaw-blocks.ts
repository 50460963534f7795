import type { PaperBlock } from "../../../platform/files/paper.ts";
import { bylawLines } from "../views/bylaw-words.ts";
import type { Reading } from "../views/words.ts";
import type { PlannedGuide } from "./planned-guide.ts";

/** Every article that holds here with its text, and where the plan does something else; nothing without a by-law. */
export function bylawBlocks(reading: Reading, { plan }: PlannedGuide): readonly PaperBlock[] {
  const { t } = reading.frame;
  if (plan.bylaw.length === 0) return [];
  const items = bylawLines(reading, plan.bylaw, plan.calendar?.terms).map(({ text, quote, warning }) => {
    const cited = t("choose.says.paperQuote", { text, quote });
    return warning === undefined ? cited : `${cited} ${t("choose.says.paperWarning", { warning })}`;
  });
  return [
    { kind: "heading", level: 2, text: t("choose.says.paper") },
    { kind: "list", items },
  ];
}
