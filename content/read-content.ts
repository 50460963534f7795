import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

/** One YAML file of this folder, as it stands; the tests check its shape. */
export function readYaml(path: string): unknown {
  return parse(readText(path));
}

/** One JSON Schema of `schema/`, ready to check records with. */
export function readSchema(file: string): z.ZodType {
  return z.fromJSONSchema(z.looseObject({}).parse(JSON.parse(readText(`schema/${file}`))));
}

/** Names of the YAML files in a folder. */
export function yamlFiles(folder: string): readonly string[] {
  return readdirSync(new URL(`./${folder}/`, import.meta.url)).filter((file) => file.endsWith(".yaml"));
}

export function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

/** Sentences end at a full stop, a question mark or an exclamation mark followed by a space. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/);
}

function readText(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}
