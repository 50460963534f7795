import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of Brink's own package.json, from the bundle in dist/ and from a source file alike; content/ lies there. */
export function packageRoot(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder))
    if (isBrink(join(folder, "package.json"))) return folder;
  throw new Error(`No package.json of Brink above ${import.meta.dirname}`);
}

function isBrink(path: string): boolean {
  // @NOTE a package.json is an object, by npm's own rules; only the name is looked at.
  return existsSync(path) && (JSON.parse(readFileSync(path, "utf8")) as { name?: unknown }).name === "brink";
}
