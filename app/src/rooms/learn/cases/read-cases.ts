import { join } from "node:path";
import { z } from "zod";
import type { ContentFolder } from "../../../platform/files/read-yaml.ts";
import { namesIn, readText, readYaml } from "../../../platform/files/read-yaml.ts";
import type { CaseRecord, CaseSource, Statement } from "./record.ts";
import { caseRecord, itemsOf } from "./record.ts";

const listedSource = z.looseObject({
  id: z.string(),
  title: z.string(),
  years: z.array(z.int()),
  url: z.url().optional(),
});
export type ListedSource = z.output<typeof listedSource>;

/** The cases of one edition of content/. */
export type CaseContent = {
  /** The edition: year, month and a counter. */
  readonly version: string;
  /** By id. */
  readonly records: readonly CaseRecord[];
  /** content/sources.yaml. */
  readonly sources: readonly ListedSource[];
};

const read = new Map<string, CaseContent>();

/** Reads content/ of the project's folder, once per process. Throws one sentence about the first file that is wrong. */
export function caseContent(projectFolder: string): CaseContent {
  let content = read.get(projectFolder);
  if (!content) read.set(projectFolder, (content = readCases({ path: join(projectFolder, "content") })));
  return content;
}

export function readCases(folder: ContentFolder): CaseContent {
  const sources = readYaml(folder, "sources.yaml", z.array(listedSource));
  // Files are called after the id of what is in them: m08-pb-online.yaml.
  const items = ["methods", "technologies"].flatMap((part) => namesIn(folder, part).map((name) => name.slice(0, 3)));
  const known = { items: new Set(items.map((id) => id.toUpperCase())), sources: new Set(sources.map(({ id }) => id)) };
  const files = namesIn(folder, "cases").map((name) => `cases/${name}`);
  const records = files.map((file) => {
    const record = readYaml(folder, file, caseRecord);
    const wrong = whatIsWrong(record, known);
    if (wrong !== undefined) throw new Error(`content/${file} ${wrong}. Repair that line.`);
    return record;
  });
  const ids = records.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`content/cases has two records with the id ${twice}: give one another id.`);
  const byId = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { version: readText(folder, "VERSION").trim(), records: byId, sources };
}

type Known = { readonly items: ReadonlySet<string>; readonly sources: ReadonlySet<string> };

/** What a record names that is not there, or calls sourced without a source. */
function whatIsWrong(record: CaseRecord, known: Known): string | undefined {
  const item = itemsOf(record).find((id) => !known.items.has(id));
  if (item !== undefined) return `names ${item}, which is neither a method nor a technology`;
  const source = record.sources.find((one) => "id" in one && !known.sources.has(one.id));
  if (source !== undefined && "id" in source) return `names the source ${source.id}, which is not in sources.yaml`;
  for (const [name, { mark, sources }] of markedParts(record)) {
    if (sources.some((number) => number > record.sources.length))
      return `cites a source at ${name} that it does not list`;
    if ((mark === "S") !== sources.length > 0) return `has mark ${mark} at ${name} with ${sources.length} sources`;
  }
  return undefined;
}

/** Everything in a record that has an evidence mark, with its name. */
export function markedParts(record: CaseRecord): readonly (readonly [string, Pick<Statement, "mark" | "sources">])[] {
  const { challenge, done, happened, wentWrong, lesson, outcome, situation } = record;
  const parts = { challenge, done, happened, wentWrong, lesson, outcome, costEur: situation.costEur };
  return Object.entries(parts).flatMap(([name, part]) => (part === undefined ? [] : [[name, part] as const]));
}

/** A source as a page shows it. */
export type ShownSource = {
  readonly number: number;
  readonly title: string;
  readonly url: string | undefined;
  /** A day, month or year as 2026-11-22, 2026-11 or 2026; or the years of several pages. */
  readonly dates: readonly string[];
};

/** The case's own list, from 1, with what sources.yaml says of those that are only named. */
export function shownSources({ sources }: Pick<CaseContent, "sources">, record: CaseRecord): readonly ShownSource[] {
  const shown = (source: CaseSource): Omit<ShownSource, "number"> => {
    if (!("id" in source)) return { ...source, dates: source.date === undefined ? [] : [source.date] };
    const listed = sources.find(({ id }) => id === source.id);
    return { title: listed?.title ?? source.id, url: listed?.url, dates: (listed?.years ?? []).map(String) };
  };
  return record.sources.map((source, index) => {
    const { title, url, dates } = shown(source);
    return { number: index + 1, title, url, dates };
  });
}
