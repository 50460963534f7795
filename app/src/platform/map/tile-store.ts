import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { newId } from "../../kernel/ids.ts";

export type StoredTile = { readonly bytes: Buffer; readonly storedAt: number };

/** Tiles on disk, the longest unused of which go when there are too many. Losing it loses nothing but time. */
export interface TileStore {
  read(name: string): Promise<StoredTile | undefined>;
  write(name: string, bytes: Buffer, nowMs: number): Promise<void>;
}

/** `bytes`: what it takes of the disk. */
type Known = { readonly bytes: number; readonly storedAt: number };

/** A disk gives each file whole blocks: ten thousand tiles of sea of a hundred bytes take 40 MB. */
const blockBytes = 4096;

/** @param folder made when it is not there; nothing else may lie in it */
export function tileStore(folder: string, maxBytes: number): TileStore {
  // In order of use, the longest unused first.
  const known = new Map<string, Known>();
  let total = 0;
  let looked: Promise<void> | undefined;

  function know(name: string, one: Known): void {
    forget(name);
    known.set(name, one);
    total += one.bytes;
  }

  function forget(name: string): void {
    total -= known.get(name)?.bytes ?? 0;
    known.delete(name);
  }

  async function look(): Promise<void> {
    for (const [name, one] of await tilesIn(folder)) know(name, one);
  }

  async function makeRoom(): Promise<void> {
    for (const name of known.keys()) {
      if (total <= maxBytes) return;
      forget(name);
      await rm(join(folder, name), { force: true });
    }
  }

  return {
    async read(name) {
      await (looked ??= look());
      const one = known.get(name);
      if (!one) return undefined;
      const bytes = await readFile(join(folder, name)).catch(() => undefined);
      if (!bytes) return void forget(name);
      know(name, one);
      return { bytes, storedAt: one.storedAt };
    },
    async write(name, bytes, nowMs) {
      await (looked ??= look());
      if (!(await put(join(folder, name), bytes))) return;
      know(name, { bytes: onDisk(bytes.length), storedAt: nowMs });
      await makeRoom();
    },
  };
}

function onDisk(bytes: number): number {
  return Math.max(blockBytes, bytes);
}

/** Whole or not at all; a full disk is no reason to leave somebody without a map. */
async function put(path: string, bytes: Buffer): Promise<boolean> {
  const half = `${path}.${newId()}.half`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(half, bytes);
    await rename(half, path);
    return true;
  } catch {
    await rm(half, { force: true }).catch(() => undefined);
    return false;
  }
}

/** What an earlier process left, the oldest first. Tiles that were left half-way are removed. */
async function tilesIn(folder: string): Promise<readonly (readonly [string, Known])[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const found: (readonly [string, Known])[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    if (entry.name.endsWith(".half")) await rm(path, { force: true });
    else {
      const seen = await stat(path).catch(() => undefined);
      if (seen) found.push([relative(folder, path), { bytes: onDisk(seen.size), storedAt: seen.mtimeMs }]);
    }
  }
  return found.sort(([, a], [, b]) => a.storedAt - b.storedAt);
}
