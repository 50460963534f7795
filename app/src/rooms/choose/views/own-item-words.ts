import type { Frame } from "../../../platform/define/frame.ts";
import { isOwnCode } from "../../trajectories/room.ts";
import type { GuideContent } from "../content/guide-content.ts";
import type { CatalogueRecord, EvidenceMark } from "../content/record.ts";
import type { Differing, OwnItem } from "../domain/own-items.ts";
import { differing } from "../domain/own-items.ts";
import { valueOf } from "../domain/own-numbers.ts";
import { numberWords, wholeNumberName } from "./number-words.ts";
import type { Reading } from "./words.ts";
import { markWord } from "./words.ts";

/** "Werkvorm", or of the municipality's own: "Werkvorm van Waterdam". */
export function kindWord({ t, tenant }: Frame, { id, kind }: Pick<CatalogueRecord, "id" | "kind">): string {
  return isOwnCode(id) ? t(`choose.ownItem.kind.${kind}`, { municipality: tenant.name }) : t(`choose.kind.${kind}`);
}

/** "schatting", or of the municipality's own: "schatting van Waterdam". */
export function recordMark(frame: Frame, { id }: Pick<CatalogueRecord, "id">, mark: EvidenceMark): string {
  const { t, tenant } = frame;
  return isOwnCode(id) ? t(`choose.ownItem.mark.${mark}`, { municipality: tenant.name }) : markWord(frame, mark);
}

/** An item of the municipality's own, also one that it retired. */
export function ownItemOf({ ownItems, retired }: GuideContent, id: string): OwnItem | undefined {
  return [...ownItems, ...retired].find(({ record }) => record.id === id);
}

/** Whose it is and why it was added, where it stands among national ones. */
export function addedWords({ t, tenant }: Frame, { reason }: OwnItem): string {
  return `${t("choose.ownItem.addedBy", { municipality: tenant.name })} ${reason}`;
}

/** "Kosten zonder uren en btw: € 100 tot € 2.000, werd € 200 tot € 900". */
export function changeWords(
  reading: Reading,
  before: CatalogueRecord,
  after: CatalogueRecord,
  found: Differing = differing(before, after),
): readonly string[] {
  const { t } = reading.frame;
  return [
    ...found.others.map((field) => t(`choose.ownItem.field.${field}`)),
    ...found.numbers.map((field) =>
      t("choose.ownItem.became", {
        name: wholeNumberName(reading, field),
        before: numberWords(reading, field, valueOf(before, field)),
        after: numberWords(reading, field, valueOf(after, field)),
      }),
    ),
  ];
}
