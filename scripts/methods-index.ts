import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const methods = join(import.meta.dirname, "..", "app", "src", "rooms", "engage", "methods");

type Index = {
  readonly folder: string;
  /** What makes a folder one of the list; its export bears the folder's name. */
  readonly file: string;
  readonly type: { readonly name: string; readonly from: string };
  readonly list: string;
};

/** The lists that are made of folders: a further method, or a further kind of question, is one more folder. */
export const indexes: readonly Index[] = [
  {
    folder: methods,
    file: "method.ts",
    type: { name: "Method", from: "../../../platform/define/method.ts" },
    list: "methods",
  },
  {
    folder: join(methods, "survey", "kinds"),
    file: "kind.ts",
    type: { name: "QuestionKind", from: "./kind.ts" },
    list: "kinds",
  },
];

/** The text of a folder's index.ts: one line for every folder with such a file in it. */
export function indexOf({ folder, file, type, list }: Index): string {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, file)))
    .map((entry) => entry.name)
    .sort();
  const exported = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const own = names.map((name) => `import { ${exported(name)} } from "./${name}/${file}";`);
  const imported = `import type { ${type.name} } from "${type.from}";`;
  return [
    `// Made by scripts/methods-index.ts: one line per folder with a ${file}. A test checks that it is up to date.`,
    imported,
    ...own,
    "",
    listOf(`export const ${list}: readonly ${type.name}[] = [`, names.map(exported)),
    "",
  ].join("\n");
}

/** As Prettier writes it: on one line while it fits. */
function listOf(head: string, names: readonly string[]): string {
  const line = `${head}${names.join(", ")}];`;
  return line.length <= 120 ? line : [head, ...names.map((name) => `  ${name},`), "];"].join("\n");
}

if (import.meta.main) for (const index of indexes) writeFileSync(join(index.folder, "index.ts"), indexOf(index));
