import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "..", "app", "src", "rooms", "engage", "methods");

/** The text of methods/index.ts: one line for every folder with a method.ts in it, whose export bears the folder's name. */
export function methodsIndex(): string {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "method.ts")))
    .map((entry) => entry.name)
    .sort();
  const exported = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    "// Made by scripts/methods-index.ts: one line per folder with a method.ts. A test checks that it is up to date.",
    'import type { Method } from "../../../platform/define/method.ts";',
    ...names.map((name) => `import { ${exported(name)} } from "./${name}/method.ts";`),
    "",
    `export const methods: readonly Method[] = [${names.map(exported).join(", ")}];`,
    "",
  ].join("\n");
}

if (import.meta.main) writeFileSync(join(folder, "index.ts"), methodsIndex());
