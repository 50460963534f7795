import type { CatalogueProblem } from "@brink/decision-guide/catalogue";
import { parseCatalogue } from "@brink/decision-guide/catalogue";
import type { FieldRefusal } from "../../../kernel/refusal.ts";
import type { CatalogueRecord } from "../content/record.ts";
import { itemOf } from "../content/record.ts";

/** The controls of fields that have another name in the form. */
const controls: Partial<Record<CatalogueProblem["field"], string>> = {
  groupMaxPeople: "groupSizeMost",
  costMaxEur: "costEurMost",
  staffHoursMax: "staffHoursMost",
  leadWeeksMax: "leadWeeksMost",
};

/** What is wrong with an own item among the others that the guide chooses from, at the control where it is put right. */
export function ownItemMistakes(others: readonly CatalogueRecord[], record: CatalogueRecord): readonly FieldRefusal[] {
  const parsed = parseCatalogue([...others, record].map(itemOf));
  const wrong = parsed.ok ? [] : parsed.refusal.filter(({ item }) => item === record.id);
  const alone = record.kind === "technology" && record.pairsWith.length === 0;
  const mistakes: readonly FieldRefusal[] = [
    ...(others.some((other) => sameName(other, record)) ? [{ field: "name", key: "choose.field.nameTaken" }] : []),
    ...wrong.map((problem) => ({ field: controls[problem.field] ?? problem.field, key: keyOf(problem) })),
    ...(alone ? [{ field: "pairsWith", key: "choose.field.noCompanion" }] : []),
  ];
  // One sentence at a control is enough.
  return mistakes.filter(({ field }, index) => mistakes.findIndex((one) => one.field === field) === index);
}

/** The same letters say the same to a reader, also in capitals. */
function sameName(one: CatalogueRecord, other: CatalogueRecord): boolean {
  const plain = ({ name }: CatalogueRecord) => name.nl.toLocaleLowerCase("nl").replaceAll(/\s+/g, " ");
  return plain(one) === plain(other);
}

function keyOf({ code, field }: CatalogueProblem): string {
  if (code === "belowLeast") return "choose.field.lessThanLeast";
  if (code === "empty") return "choose.field.atLeastOne";
  return field === "pairsWith" || field === "needs" ? "choose.field.companionGone" : "platform.field.choose";
}
