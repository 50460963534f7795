import { BlockList } from "node:net";
import type { Hono } from "hono";
import { inject } from "vitest";
import { assemble } from "../../src/compose.ts";
import { packageRoot } from "../../src/platform/config/package-root.ts";
import type { BrinkApp } from "../../src/platform/http/brink-app.ts";
import type { FormRoom } from "../../src/platform/http/form-room.ts";
import { createPageCache } from "../../src/platform/http/page-cache.ts";
import { createServer } from "../../src/platform/http/server.ts";
import { createMetrics } from "../../src/platform/telemetry/metrics.ts";
import { createKeyDirectory, createSessionDirectory } from "../../src/rooms/identity/room.ts";
import { createTenantDirectory, createTranslationDirectory } from "../../src/rooms/tenancy/room.ts";
import type { World } from "./world.ts";

const baseUrl = "http://localhost:3000";
const assembly = assemble({ baseUrl, demo: true }, packageRoot());
assembly.bindSecret(inject("secret"));
const { rooms, words } = assembly;

/** The rooms with PDOK at this address, in the place of the ones that ask nobody. */
export function roomsWithPdok(url: string): Pick<BrinkApp, "rooms" | "words"> {
  const pdok = { addressService: "locatieserver", apiUrl: url, tilesUrl: url } as const;
  const own = assemble({ baseUrl, demo: true, pdok }, packageRoot());
  own.bindSecret(inject("secret"));
  return { rooms: own.rooms, words: own.words };
}

/** The rooms with an identity provider at this address, in plain http on this machine. */
export function roomsWithIssuer(url: string): Pick<BrinkApp, "rooms" | "words"> {
  const own = assemble({ baseUrl, demo: true, internalIssuers: [url] }, packageRoot());
  own.bindSecret(inject("secret"));
  return { rooms: own.rooms, words: own.words };
}

/** The whole site over a world's database, without a socket. Styles are only named; a bug is thrown. */
export function serverOver(world: World, own: Partial<BrinkApp> = {}, formRoom?: FormRoom): Hono {
  const { storage, clock, runner } = world;
  const app: BrinkApp = {
    ...{ storage, clock, rooms, words, baseUrl, limiter: runner.limiter, demo: true, health: [] },
    proxies: new BlockList(),
    seeConnection: () => undefined,
    metrics: createMetrics(),
    tenants: createTenantDirectory(storage, clock, baseUrl),
    sessions: createSessionDirectory(storage),
    keys: createKeyDirectory(storage),
    translations: createTranslationDirectory(storage, clock, words),
    assets: { href: (source) => `/assets/${source}`, file: () => undefined },
    tiles: {
      kept: () => Promise.resolve(undefined),
      fetch: () => Promise.resolve({ bytes: undefined, keepSeconds: 0 }),
    },
    cache: createPageCache(storage),
    secret: inject("secret"),
    reportBug(error) {
      throw error;
    },
    ...own,
  };
  return createServer(app, formRoom);
}
