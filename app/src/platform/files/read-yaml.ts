import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { z } from "zod";

/** A folder of content: every file that is wrong becomes one sentence that says which and why. */
export type ContentFolder = { readonly path: string };

export function namesIn({ path }: ContentFolder, folder: string): readonly string[] {
  try {
    return readdirSync(join(path, folder))
      .filter((name) => name.endsWith(".yaml"))
      .sort();
  } catch {
    throw new Error(`Brink needs the folder content/${folder} and cannot read it: put it back from the release.`);
  }
}

/** One YAML file, in the shape that the schema asks. Throws an Error of one sentence. */
export function readYaml<T>(folder: ContentFolder, file: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(parsedFile(folder, file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
  throw new Error(`content/${file} is wrong${place}: ${issue?.message ?? "it has another shape"}. Repair that line.`);
}

export function readText({ path }: ContentFolder, file: string): string {
  try {
    return readFileSync(join(path, file), "utf8");
  } catch {
    throw new Error(`Brink needs the file content/${file} and cannot read it: put it back from the release.`);
  }
}

function parsedFile(folder: ContentFolder, file: string): unknown {
  const words = readText(folder, file);
  try {
    return parse(words);
  } catch (error) {
    const why = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    throw new Error(`content/${file} is no valid YAML: ${why} Repair that line.`, { cause: error });
  }
}
