/**
 * `npx node scripts/content-changes.ts "Name, organisation"`: writes in content/changes.yaml which records are not as they
 * were when that file was made, with the edition of content/VERSION and this name. Raise VERSION first.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Changes } from "../app/src/rooms/choose/content/changes.ts";
import { changesFile } from "../app/src/rooms/choose/content/changes.ts";
import { hashOf } from "../app/src/rooms/choose/content/guide-content.ts";
import type { CatalogueRecord } from "../app/src/rooms/choose/content/record.ts";
import { catalogueRecord } from "../app/src/rooms/choose/content/record.ts";
import { namesIn, readText, readYaml } from "../app/src/platform/files/read-yaml.ts";

const folder = { path: join(import.meta.dirname, "..", "content") };

type Signature = { readonly version: string; readonly by: string };

/** Every record of the catalogue, in the order of the files. */
export function catalogueRecords(): readonly CatalogueRecord[] {
  return ["methods", "technologies"].flatMap((part) =>
    namesIn(folder, part).map((name) => readYaml(folder, `${part}/${name}`, catalogueRecord)),
  );
}

export function keptChanges(): Changes {
  return readYaml(folder, "changes.yaml", changesFile);
}

/** What was kept, with this signature where a record has other numbers or texts than then. */
export function changesOf(kept: Changes, records: readonly CatalogueRecord[], { version, by }: Signature): Changes {
  return Object.fromEntries(
    records.map((record) => {
      const before = kept[record.id];
      const { numbers, texts } = partsOf(record);
      return [
        record.id,
        {
          numbers: before?.numbers.hash === numbers ? before.numbers : { version, by, hash: numbers },
          texts: before?.texts.hash === texts ? before.texts : { version, by, hash: texts },
        },
      ];
    }),
  );
}

/** Hashes of the two halves of a record. A review is neither: it carries its own date and name. */
function partsOf(record: CatalogueRecord) {
  const { name, description, worksWhen, pitfalls, evidence, sourcedAspects, sources, review: _, ...numbers } = record;
  const texts = { name, description, worksWhen, pitfalls, evidence, sourcedAspects, sources };
  return { numbers: hashOf(numbers).slice(0, 16), texts: hashOf(texts).slice(0, 16) };
}

/** As it stands in content/. */
export function changesText(changes: Changes): string {
  const line = ({ version, by, hash }: Changes[string]["numbers"]) =>
    `{ version: ${version}, by: ${JSON.stringify(by)}, hash: "${hash}" }`;
  const records = Object.entries(changes).flatMap(([id, { numbers, texts }]) => [
    `${id}:`,
    `  numbers: ${line(numbers)}`,
    `  texts: ${line(texts)}`,
  ]);
  return ["# Made by scripts/content-changes.ts; a test checks that it is up to date.", ...records, ""].join("\n");
}

if (import.meta.main) {
  const [by = ""] = process.argv.slice(2);
  if (by.trim() === "") {
    console.error('Say who changed it: npx node scripts/content-changes.ts "Name, organisation"');
    process.exit(1);
  }
  const signature = { version: readText(folder, "VERSION").trim(), by: by.trim() };
  writeFileSync(
    join(folder.path, "changes.yaml"),
    changesText(changesOf(keptChanges(), catalogueRecords(), signature)),
  );
}
