import { z } from "zod";
import type { ContentFolder } from "../../../platform/files/read-yaml.ts";
import { readYaml } from "../../../platform/files/read-yaml.ts";

/** Year, month and a counter: "2026.11.4". */
export const edition = z.string().regex(/^\d{4}\.\d{1,2}\.\d+$/);

const change = z.strictObject({
  version: edition,
  by: z.string().min(1),
  /** Of what was changed then; a test compares. */
  hash: z.string().regex(/^[0-9a-f]{16}$/),
});

/** By id: in which edition the numbers and the texts of a record were last changed, and by whom. */
export const changesFile = z.record(z.string(), z.strictObject({ numbers: change, texts: change }));
export type Changes = z.output<typeof changesFile>;

/** What `scripts/content-changes.ts` keeps, of every record. Throws one sentence when it lacks one. */
export function readChanges(folder: ContentFolder, ids: readonly string[]): Changes {
  const changes = readYaml(folder, "changes.yaml", changesFile);
  const missing = ids.find((id) => !(id in changes));
  if (missing !== undefined)
    throw new Error(`content/changes.yaml has no ${missing}: scripts/content-changes.ts adds it.`);
  return changes;
}

/** Whether an edition came out before another. */
export function isBefore(one: string, other: string): boolean {
  const parts = (version: string) => version.split(".").map(Number);
  const theirs = parts(other);
  const differing = parts(one)
    .map((part, index) => part - (theirs[index] ?? 0))
    .find((difference) => difference !== 0);
  return (differing ?? 0) < 0;
}
