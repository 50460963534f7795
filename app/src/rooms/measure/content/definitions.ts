import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { IndicatorDefinition } from "@brink/indicators";
import { parse } from "yaml";
import { z } from "zod";
import { packageRoot } from "../../../platform/config/package-root.ts";

const bilingual = z.object({ nl: z.string(), en: z.string() }).catchall(z.string());
const mark = z.enum(["S", "K", "E"]);
const sources = z.array(z.string());
const threshold = z.number();
const dimensions = [
  "effect",
  "addedValue",
  "professional",
  "inclusion",
  "representativeness",
  "influence",
  "transparency",
  "deliberativeQuality",
  "capacitySatisfactionCost",
  "pillarUse",
] as const;
const units = [
  "%",
  "0-1",
  "1-5",
  "0-4",
  "0-3",
  "1-10",
  "points",
  "days",
  "hours",
  "ratio",
  "pp",
  "euro",
  "count",
] as const;

const definition: z.ZodType<IndicatorDefinition> = z.object({
  id: z.string(),
  code: z.string(),
  dimension: z.enum(dimensions),
  name: bilingual,
  question: bilingual,
  formula: bilingual,
  unit: z.enum(units),
  source: z.array(z.enum(["AUTO", "QP", "QN", "QS", "DOC", "REG", "CODE", "FIN"])),
  direction: z.enum(["higher", "lower"]),
  thresholds: z.object({ value: z.tuple([threshold, threshold, threshold, threshold]), mark, sources }).nullable(),
  minimumN: z.number(),
  interval: z.enum(["wilson", "t", "none"]),
  caveat: bilingual,
  version: z.number(),
  mark,
  sources,
});

type Definitions = ReadonlyMap<string, IndicatorDefinition>;

let read: Definitions | undefined;

/** The definitions of content/indicators by id, read once. Throws when a record is wrong. */
function installedDefinitions(): Definitions {
  return (read ??= readDefinitions(join(packageRoot(), "content", "indicators")));
}

function readDefinitions(folder: string): Definitions {
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  const records = files.map((file) => definition.parse(parse(readFileSync(join(folder, file), "utf8"))));
  return new Map(records.map((record) => [record.id, record]));
}

/** A definition that the code counts on; its absence is a broken installation. */
export function definitionOf(id: string): IndicatorDefinition {
  const found = installedDefinitions().get(id);
  if (!found) throw new Error(`content/indicators has no definition ${id}.`);
  return found;
}
