import type { PaperBlock } from "../../../platform/files/paper.ts";
import { paths } from "../paths.ts";
import { summaryCells, summaryColumns } from "../views/stakeholder-words.ts";
import type { Reading } from "../views/words.ts";
import type { PlannedGuide } from "./planned-guide.ts";

/** Who has a stake, how they are engaged, when they were spoken to and what was promised; never what was said. */
export function stakeholderBlocks(reading: Reading, { guide, stakeholders }: PlannedGuide): readonly PaperBlock[] {
  const { t, url } = reading.frame;
  const heading: PaperBlock = { kind: "heading", level: 2, text: t("choose.stakeholders.title") };
  if (stakeholders.length === 0) {
    const place = url.base + paths.stakeholders(guide.id);
    return [heading, { kind: "text", text: t("choose.stakeholders.paperNone", { place }) }];
  }
  return [
    heading,
    { kind: "text", text: t("choose.stakeholders.paperLead") },
    {
      kind: "table",
      caption: t("choose.stakeholders.caption"),
      rows: [
        summaryColumns.map((name) => t(`choose.stakeholders.column.${name}`)),
        ...stakeholders.map((one) => summaryCells(reading, one)),
      ],
    },
  ];
}
