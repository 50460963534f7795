import type { Clock } from "../../kernel/clock.ts";
import type { Log } from "../telemetry/log.ts";
import type { Tile } from "./tile.ts";
import type { FetchedTile, TileSource } from "./tile-source.ts";
import type { TileStore } from "./tile-store.ts";

/** `bytes` are undefined where there is no map, or none just now. */
export type TileAnswer = {
  readonly bytes: Buffer | undefined;
  /** How long whoever asked may keep it. */
  readonly keepSeconds: number;
};

/** Tiles of the base map, for whoever looks at a map of ours: the service that draws them never hears who that is. */
export interface Tiles {
  /** From the disk; undefined when it is not there, or too old. */
  kept(tile: Tile): Promise<TileAnswer | undefined>;
  /** Asks for it, however many want it at once; an old one when nobody answers. */
  fetch(tile: Tile): Promise<TileAnswer>;
}

const daySeconds = 86_400;
const freshMs = 30 * daySeconds * 1000;
const keepSeconds = 7 * daySeconds;
/** Who was away is left alone for a while: else each of thirty tiles waits its own five seconds. */
const awayMs = 20_000;
const awaySeconds = 30;

export type TilesParts = {
  readonly store: TileStore;
  readonly source: TileSource;
  readonly clock: Clock;
  readonly log: Pick<Log, "warn">;
};

export function createTiles({ store, source, clock, log }: TilesParts): Tiles {
  const asked = new Map<string, Promise<FetchedTile>>();
  let awayUntil = 0;
  const nowMs = () => clock.now().getTime();

  async function ask(tile: Tile): Promise<FetchedTile> {
    if (nowMs() < awayUntil) return { kind: "away", detail: "asked in vain a moment ago" };
    const fetched = await source.fetch(tile);
    if (fetched.kind === "away") {
      awayUntil = nowMs() + awayMs;
      log.warn("The base map could not be fetched.", { detail: fetched.detail });
    }
    if (fetched.kind === "tile") await store.write(nameOf(tile), fetched.bytes, nowMs());
    return fetched;
  }

  function askOnce(tile: Tile): Promise<FetchedTile> {
    const name = nameOf(tile);
    const running = asked.get(name);
    if (running) return running;
    const asking = ask(tile).finally(() => asked.delete(name));
    asked.set(name, asking);
    return asking;
  }

  return {
    async kept(tile) {
      const stored = await store.read(nameOf(tile));
      return stored && nowMs() - stored.storedAt < freshMs ? { bytes: stored.bytes, keepSeconds } : undefined;
    },
    async fetch(tile) {
      const fetched = await askOnce(tile);
      if (fetched.kind === "tile") return { bytes: fetched.bytes, keepSeconds };
      if (fetched.kind === "none") return { bytes: undefined, keepSeconds: daySeconds };
      const old = await store.read(nameOf(tile));
      return { bytes: old?.bytes, keepSeconds: awaySeconds };
    },
  };
}

function nameOf({ layer, z, x, y }: Tile): string {
  return `${layer}/${z}/${x}-${y}`;
}
