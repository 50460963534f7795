import { atMost } from "../../kernel/at-most.ts";
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
/** Whoever fails so often in a row is away; one tile that fails says nothing of the others. */
const failuresInRow = 5;
/** Who is away is left alone for a while: else each of thirty tiles waits its own five seconds. */
const awayMs = 20_000;
const awaySeconds = 30;
/** So many requests are under way for everybody together; a tile that waits longer for its turn is grey for a moment. */
const atOnce = 16;
const turnMs = 2_000;

export type TilesParts = {
  readonly store: TileStore;
  readonly source: TileSource;
  readonly clock: Clock;
  readonly log: Pick<Log, "warn">;
};

export function createTiles({ store, source, clock, log }: TilesParts): Tiles {
  const asked = new Map<string, Promise<FetchedTile>>();
  const nowMs = () => clock.now().getTime();
  const askPolitely = politely({ source, clock, log });

  async function ask(tile: Tile): Promise<FetchedTile> {
    const fetched = await askPolitely(tile);
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

/** Asks in turn, and nobody for a while who fails again and again. */
function politely({ source, clock, log }: Omit<TilesParts, "store">): TileSource["fetch"] {
  const inTurn = atMost(atOnce);
  let failures = 0;
  let awayUntil = 0;
  let quietUntil = 0;
  const nowMs = () => clock.now().getTime();

  async function ask(tile: Tile, since: number): Promise<FetchedTile> {
    if (nowMs() < awayUntil) return { kind: "away", detail: "asked in vain a moment ago" };
    if (nowMs() - since > turnMs) return { kind: "away", detail: "its turn came too late" };
    const fetched = await source.fetch(tile);
    if (fetched.kind === "tile" || fetched.kind === "none") failures = 0;
    else failed(fetched);
    return fetched;
  }

  function failed({ kind, detail }: Extract<FetchedTile, { readonly detail: string }>): void {
    if (kind === "away") failures += 1;
    if (kind === "away" && failures >= failuresInRow) awayUntil = nowMs() + awayMs;
    if (nowMs() < quietUntil) return;
    quietUntil = nowMs() + awayMs;
    log.warn("The base map could not be fetched.", { detail });
  }

  return (tile) => {
    const since = nowMs();
    return inTurn(() => ask(tile, since));
  };
}

function nameOf({ layer, z, x, y }: Tile): string {
  return `${layer}/${z}/${x}-${y}`;
}
