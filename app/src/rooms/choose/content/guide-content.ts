import { createHash } from "node:crypto";
import { join } from "node:path";
import type { CatalogueItem } from "@brink/decision-guide";
import { FEEDBACK_LOOP } from "@brink/decision-guide";
import { parseCatalogue } from "@brink/decision-guide/catalogue";
import { canonicalJson } from "@brink/indicators";
import { z } from "zod";
import type { OwnItem } from "../domain/own-items.ts";
import type { OwnNumber } from "../domain/own-numbers.ts";
import type { PlanningContent } from "./planning-content.ts";
import { readPlanning } from "./planning-content.ts";
import type { BylawModel } from "./bylaw-model.ts";
import { bylawModelFile } from "./bylaw-model.ts";
import { levelsFile, namedListFile, quickScanFile, situationQuestionsFile, sourcesFile } from "./question.ts";
import type { NamedCode, ScanTheme, SituationQuestions, Source } from "./question.ts";
import type { ContentFolder } from "../../../platform/files/read-yaml.ts";
import { namesIn, readText, readYaml } from "../../../platform/files/read-yaml.ts";
import type { Changes } from "./changes.ts";
import { readChanges } from "./changes.ts";
import type { CatalogueRecord, LocalizedText } from "./record.ts";
import { catalogueRecord, itemOf } from "./record.ts";
import type { Toolbox } from "./toolbox.ts";
import { readToolbox } from "./toolbox.ts";

/** One edition of content/, as the decision guide uses it: read once, when Brink starts. */
export type GuideContent = {
  /** The edition: year, month and a counter. */
  readonly version: string;
  /** sha256 of the catalogue's numbers: two editions with the same hash give the same advice. */
  readonly catalogueHash: string;
  readonly records: readonly CatalogueRecord[];
  /** Of the national ones. */
  readonly changes: Changes;
  /** The same items, as the score reads them, in the order of their ids. */
  readonly catalogue: readonly CatalogueItem[];
  readonly themes: readonly ScanTheme[];
  readonly situation: SituationQuestions;
  readonly groups: readonly NamedCode[];
  readonly competences: readonly NamedCode[];
  readonly levels: readonly {
    readonly level: number;
    readonly name: LocalizedText;
    readonly sentence: LocalizedText;
  }[];
  readonly sources: readonly Source[];
  /** What a municipality put in the place of these numbers; of the edition itself nothing. */
  readonly own: readonly OwnNumber[];
  /** What a municipality added to it; of the edition itself nothing. */
  readonly ownItems: readonly OwnItem[];
  /** What it added and retired: nothing chooses it, and what chose it before can still name it. */
  readonly retired: readonly OwnItem[];
  readonly planning: PlanningContent;
  readonly bylawModel: BylawModel;
  /** Samples for the fields of a plan. */
  readonly toolbox: Toolbox;
};

const read = new Map<string, GuideContent>();

/** Reads content/ of the project's folder, once per process. Throws one sentence about the first file that is wrong. */
export function guideContent(projectFolder: string): GuideContent {
  let content = read.get(projectFolder);
  if (!content) read.set(projectFolder, (content = readContent({ path: join(projectFolder, "content") })));
  return content;
}

export function readContent(folder: ContentFolder): GuideContent {
  const records = ["methods", "technologies"]
    .flatMap((part) => namesIn(folder, part).map((name) => `${part}/${name}`))
    .map((file) => readYaml(folder, file, catalogueRecord))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  refuseWrong(records);
  const edition = {
    version: readText(folder, "VERSION").trim(),
    changes: readChanges(
      folder,
      records.map(({ id }) => id),
    ),
    own: [],
    ownItems: [],
    retired: [],
    themes: readYaml(folder, "quick-scan.yaml", quickScanFile).themes,
    situation: readYaml(folder, "situation-questions.yaml", situationQuestionsFile),
    groups: readYaml(folder, "target-groups.yaml", namedListFile),
    competences: readYaml(folder, "competences.yaml", namedListFile),
    levels: readYaml(folder, "levels.yaml", levelsFile),
    sources: readYaml(folder, "sources.yaml", sourcesFile),
    planning: readPlanning(folder),
    bylawModel: readYaml(folder, "bylaw-model.yaml", bylawModelFile),
    toolbox: readToolbox(folder),
  };
  return editionOf(edition, records);
}

/** An edition with these records, the numbers that the score reads from them, and their hash. */
export function editionOf(
  edition: Omit<GuideContent, "records" | "catalogue" | "catalogueHash">,
  records: readonly CatalogueRecord[],
): GuideContent {
  const catalogue = records.map(itemOf);
  return { ...edition, records, catalogue, catalogueHash: hashOf(catalogue) };
}

/** What can be chosen from, and of what was retired only what was chosen before: a plan that is there stays counted. */
export function catalogueFor(
  { catalogue, retired }: Pick<GuideContent, "catalogue" | "retired">,
  chosen: readonly string[],
): readonly CatalogueItem[] {
  return [...catalogue, ...retired.map(({ record }) => itemOf(record)).filter(({ id }) => chosen.includes(id))];
}

/** sha256 of something that is JSON, in canonical form: the same on every machine. */
export function hashOf(value: unknown): string {
  const json = z.json().parse(JSON.parse(JSON.stringify(value)));
  return createHash("sha256").update(canonicalJson(json)).digest("hex");
}

/** One sentence about the first record that the guide cannot count with. */
function refuseWrong(records: readonly CatalogueRecord[]): void {
  const parsed = parseCatalogue(records.map(itemOf));
  const [wrong] = parsed.ok ? [] : parsed.refusal;
  if (wrong?.code === "twice")
    throw new Error(`content/ has two records with the id ${wrong.item}: give one of them another id.`);
  if (wrong) throw new Error(`content/ has a record ${wrong.item} that is wrong at ${wrong.field}: ${wrong.code}.`);
  if (!records.some(({ id }) => id === FEEDBACK_LOOP))
    throw new Error("content/methods has no M60: without the feedback loop there is no advice.");
}
