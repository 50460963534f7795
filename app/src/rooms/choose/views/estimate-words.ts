import type { Estimate } from "@brink/decision-guide/sureness";
import { TARGET_GROUPS } from "@brink/decision-guide";
import { reachField } from "../domain/own-numbers.ts";
import type { Reading } from "./words.ts";
import { groupName, nameOf } from "./words.ts";

/** An estimate as a person would name it: "de kosten van Online enquête". */
export function estimateWords(reading: Reading, estimate: Estimate): string {
  const { t } = reading.frame;
  if (estimate.code === "weight") return t("choose.estimate.weight", { part: t(`choose.sub.${estimate.part}`) });
  const { number } = estimate;
  const item = nameOf(reading, estimate.item);
  const group = TARGET_GROUPS.find((one) => number === reachField(one));
  if (group !== undefined) return t("choose.estimate.reach", { item, group: groupName(reading, group) });
  return t(`choose.estimate.${number}`, { item });
}
