/** What exports of many contributions take of the memory: it may not grow with how many there are. */
import type { ExportOrder } from "./export-memory.ts";
import type { Findings, Measure } from "./figure.ts";
import { runExport } from "./processes.ts";

const few = 1_000;
const many = 10_000;
/** What one clean-up more or less leaves; all answers together would be fifty. */
const growthAtMostMb = 10;

export async function benchExports(): Promise<Findings> {
  const measures: Measure[] = [];
  for (const format of ["csv", "json", "xlsx"] as const) measures.push(...(await measured(format)));
  return {
    title: "Exports: memory for ten thousand contributions of 5,000 characters",
    figures: [],
    measures,
    notes: [
      `The heap and its buffers after each clean-up, in a process that does nothing else; with ${few} contributions first.`,
      "Writing the files alone: of the database a part of 100 is read at a time (a test counts the reads).",
    ],
  };
}

async function measured(format: ExportOrder["format"]): Promise<readonly Measure[]> {
  const [small, large] = [
    await runExport({ format, contributions: few }),
    await runExport({ format, contributions: many }),
  ];
  const inMb = (bytes: number) => bytes / 1_000_000;
  return [
    { name: `${format}: highest`, unit: "MB", value: inMb(large.peakBytes) },
    { name: `${format}: sent`, unit: "MB", value: inMb(large.sentBytes) },
    {
      ...{ name: `${format}: more than with ${few}`, unit: "MB", limit: growthAtMostMb },
      value: inMb(Math.max(0, large.peakBytes - small.peakBytes)),
    },
  ];
}
