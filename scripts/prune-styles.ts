/**
 * Takes from Utrecht's component styles only the rules whose classes our components print, and writes them to
 * app/browser/styles/foundation/utrecht.css. Run it after a component starts or stops to print a class of Utrecht:
 *
 *   node scripts/prune-styles.ts          writes the file
 *   node scripts/prune-styles.ts --check  says whether the file is what it would write, exit 1 if not
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = join(root, "app/browser/styles/foundation/utrecht.css");

/** Selectors that would mark a field wrong while somebody is still typing: the server decides what is wrong. */
const unwanted = /:user-invalid|:invalid/;

/** The style sheet with only what `printed` classes need; rules inside @media too. */
export function prune(css: string, printed: ReadonlySet<string>): string {
  return blocksOf(css.replaceAll(/\/\*[\s\S]*?\*\//g, ""))
    .map(({ head, body }) => {
      if (head.startsWith("@")) {
        const inner = prune(body, printed);
        return inner === "" ? "" : `${head} {${inner}}`;
      }
      const kept = selectorsOf(head).filter((selector) => isPrinted(selector, printed));
      return kept.length === 0 || body.trim() === "" ? "" : `${kept.join(",\n")} {${body}}`;
    })
    .filter((rule) => rule !== "")
    .join("\n");
}

/** Every class of Utrecht that a view prints, written out in full in its source. */
function printedClasses(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".view.tsx"));
  const sources = files.map((file) => readFileSync(join(folder, file), "utf8"));
  return new Set(sources.flatMap((source) => source.match(/utrecht-[a-z0-9_-]+/g) ?? []));
}

type Block = { readonly head: string; readonly body: string };

function blocksOf(css: string): readonly Block[] {
  const blocks: Block[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === "{" && depth++ === 0) open = at;
    if (css[at] === "}" && --depth === 0) {
      blocks.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, at) });
      start = at + 1;
    }
  }
  return blocks;
}

/** Splits a selector list at its own commas, not at those inside :is() or :not(). */
function selectorsOf(head: string): readonly string[] {
  return head.split(/,(?![^(]*\))/).map((selector) => selector.trim());
}

function isPrinted(selector: string, printed: ReadonlySet<string>): boolean {
  const classes = selector.replaceAll(/:not\([^)]*\)/g, "").match(/(?<=\.)[\w-]+/g) ?? [];
  return classes.length > 0 && classes.every((name) => printed.has(name)) && !unwanted.test(selector);
}

export async function prunedStyles(): Promise<string> {
  const utrecht = createRequire(import.meta.url).resolve("@utrecht/component-library-css/dist/index.css");
  const version = /"version":\s*"([^"]+)"/.exec(readFileSync(join(utrecht, "../../package.json"), "utf8"))?.[1] ?? "";
  const header = `/*!
 * @license EUPL-1.2
 * Utrecht component styles ${version}, copyright 2020-2024 Frameless B.V., 2021-2024 Gemeente Utrecht.
 * Only the rules that Brink uses: made by scripts/prune-styles.ts, not by hand.
 */
`;
  const css = prune(readFileSync(utrecht, "utf8"), printedClasses(join(root, "app/src/platform/web")));
  return format(header + css, { parser: "css", printWidth: 120 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = await prunedStyles();
  if (!process.argv.includes("--check")) writeFileSync(target, made);
  else if (readFileSync(target, "utf8") !== made) {
    process.stderr.write("utrecht.css is not what the components print: run node scripts/prune-styles.ts\n");
    process.exitCode = 1;
  }
}
