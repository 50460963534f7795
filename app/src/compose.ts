import { BlockList } from "node:net";
import { join } from "node:path";
import type { Clock } from "./kernel/clock.ts";
import { keyedToken } from "./kernel/ids.ts";
import type { Config } from "./platform/config/config.ts";
import { trustedAddresses } from "./platform/config/trusted-addresses.ts";
import type { Room } from "./platform/define/room.ts";
import type { BrinkApp } from "./platform/http/brink-app.ts";
import { createPageCache } from "./platform/http/page-cache.ts";
import { createProxyWarning } from "./platform/http/proxy-warning.ts";
import { createRateLimiter } from "./platform/http/rate-limiter.ts";
import type { Catalogue } from "./platform/i18n/translator.ts";
import { joinMessages } from "./platform/i18n/translator.ts";
import { declaredJobs, joinSchedules, joinSubscriptions } from "./platform/jobs/declared.ts";
import type { JobQueue } from "./platform/jobs/job-queue.ts";
import { createOutboxRelay } from "./platform/jobs/outbox-relay.ts";
import { createPgBossQueue } from "./platform/jobs/pg-boss-queue.ts";
import { createJobRunner } from "./platform/jobs/run-job.ts";
import { guardedFetch } from "./platform/outbound/guarded-fetch.ts";
import { pdokTiles } from "./platform/map/tile-source.ts";
import { tileStore } from "./platform/map/tile-store.ts";
import type { Tiles } from "./platform/map/tiles.ts";
import { createTiles } from "./platform/map/tiles.ts";
import type { Doors } from "./platform/storage/doors.ts";
import type { Storage } from "./platform/storage/storage.ts";
import { imapMailbox } from "./platform/mail/returns/imap-mailbox.ts";
import { createLog } from "./platform/telemetry/log.ts";
import type { Log } from "./platform/telemetry/log.ts";
import { createMetrics } from "./platform/telemetry/metrics.ts";
import { builtAssets } from "./platform/web/assets.ts";
import { healthChecks } from "./health-checks.ts";
import type { RoomBindings } from "./rooms.ts";
import { mailerOf } from "./mailer.ts";
import { assembleRooms } from "./rooms.ts";
import type { AddressSearch } from "./rooms/engage/room.ts";
import { locatieserver, locationApi, pdokBoundaries } from "./rooms/engage/room.ts";
import type { IdentityProvider } from "./rooms/identity/room.ts";
import { createKeyDirectory, createSessionDirectory, openIdProvider } from "./rooms/identity/room.ts";
import { createTenantDirectory, createTranslationDirectory } from "./rooms/tenancy/room.ts";

/** The rooms and their words, before there is a database: it needs their tables and jobs. */
export type Assembly = {
  readonly rooms: readonly Room[];
  readonly words: Catalogue;
  /** The rooms were made before the queue: it is told to them here. */
  bindQueue(queue: JobQueue): void;
  /** As late: the secret is in the database. */
  bindSecret(secret: string): void;
};

export type CompositionParts = Doors & {
  readonly config: Config;
  readonly assembly: Assembly;
  readonly clock: Clock;
  readonly log: Log;
  /** The database's signing secret. */
  readonly secret: string;
  /** The project's folder. */
  readonly folder: string;
};

export type Composition = {
  readonly app: BrinkApp;
  readonly queue: JobQueue;
  readonly storage: Storage;
  /** Begins to do jobs and to relay events. */
  startWork(): Promise<void>;
  stopWork(): Promise<void>;
};

/** Without `pdok` nothing outside is asked. */
export type AssemblyConfig = Pick<Config, "baseUrl" | "demo"> &
  Partial<Pick<Config, "pdok" | "internalIssuers" | "internalWebhooks" | "internalPush" | "bounces">>;

/** The rooms with what they are bound to. `bindQueue` has to be called before a room asks for its dead jobs. */
export function assemble(config: AssemblyConfig, folder: string): Assembly {
  let bound: JobQueue | undefined;
  const queue = () => {
    if (!bound) throw new Error("The job queue is asked for before it is there.");
    return bound;
  };
  let secret: string | undefined;
  let words: Catalogue = {};
  const rooms = assembleRooms({
    baseUrl: config.baseUrl,
    demo: config.demo,
    folder,
    ...(config.pdok && {
      addresses: addressSearchOf(config.pdok),
      boundaries: pdokBoundaries({ url: config.pdok.apiUrl }),
    }),
    ...(config.bounces && {
      returnsMailbox: imapMailbox({ url: config.bounces.imapUrl, log: createLog("warn") }),
    }),
    provider: providerOf(config.internalIssuers ?? []),
    webhookFetch: guardedFetch({ inside: config.internalWebhooks ?? [], maxBytes: webhookBytesAtMost }),
    push: pushOf(config.internalPush ?? []),
    words: () => words,
    queue: { dead: (tenantId) => queue().dead(tenantId), retryDead: (tenantId, id) => queue().retryDead(tenantId, id) },
    tokenOf(what) {
      if (secret === undefined) throw new Error("A link is asked for before the secret is there.");
      return keyedToken(secret, what);
    },
  });
  words = joinMessages(rooms);
  return { rooms, words, bindQueue: (given) => (bound = given), bindSecret: (given) => (secret = given) };
}

// A description of a provider, its keys and a token are some kilobytes each.
const providerBytesAtMost = 512 * 1024;

// Nobody reads what a system says to a message.
const webhookBytesAtMost = 64 * 1024;

// A push service answers with a status; what it explains beside it nobody reads.
const pushBytesAtMost = 64 * 1024;

function pushOf(inside: readonly string[]): RoomBindings["push"] {
  return { inside, fetch: guardedFetch({ inside, maxBytes: pushBytesAtMost }) };
}

function providerOf(inside: readonly string[]): IdentityProvider {
  return openIdProvider({ inside, fetch: guardedFetch({ inside, maxBytes: providerBytesAtMost }) });
}

function addressSearchOf({ addressService, apiUrl: url }: Config["pdok"]): AddressSearch {
  return addressService === "locatieserver" ? locatieserver({ url }) : locationApi({ url });
}

/** Puts the parts of a running Brink together; nothing works until `startWork`. */
export function compose(parts: CompositionParts): Composition {
  const { config, assembly, storage, web, clock, log } = parts;
  const { rooms } = assembly;
  const tenants = createTenantDirectory(web, clock, config.baseUrl);
  const metrics = createMetrics();
  const { mailer, prove: proveMail } = mailerOf(parts, tenants, metrics);
  const run = createJobRunner({ storage, mailer, clock, log, metrics });
  const tenantIds = async () => (await tenants.all()).map((tenant) => tenant.id);
  const queue = createPgBossQueue({ storage, run, tenantIds, log });
  assembly.bindQueue(queue);
  assembly.bindSecret(parts.secret);
  const relay = createOutboxRelay({ storage, queue, on: joinSubscriptions(rooms), log });
  const health = healthChecks({ config, storage, web, queue, rooms, clock, ...(proveMail && { proveMail }) });
  return {
    app: appOf(parts, { tenants, metrics, health }),
    queue,
    storage,
    async startWork() {
      await queue.start(declaredJobs(rooms), joinSchedules(rooms));
      relay.start();
    },
    async stopWork() {
      await relay.stop();
      await queue.stop();
    },
  };
}

const tileBytesAtMost = 256 * 1024 * 1024;

function tilesOf({ dataDir, pdok }: Config, clock: Clock, log: Log): Tiles {
  const store = tileStore(join(dataDir, "tegels"), tileBytesAtMost);
  return createTiles({ store, source: pdokTiles({ url: pdok.tilesUrl }), clock, log });
}

/** What the web works with. */
function appOf(parts: CompositionParts, made: Pick<BrinkApp, "tenants" | "metrics" | "health">): BrinkApp {
  const { config, assembly, web, clock, log } = parts;
  const { rooms, words } = assembly;
  return {
    ...made,
    storage: web,
    clock,
    limiter: createRateLimiter(),
    rooms,
    words,
    sessions: createSessionDirectory(web),
    keys: createKeyDirectory(web),
    translations: createTranslationDirectory(web, clock, words),
    assets: builtAssets(join(parts.folder, "dist", "browser")),
    tiles: tilesOf(config, clock, log),
    cache: createPageCache(web),
    proxies: trustedAddresses(config.trustProxy) ?? new BlockList(),
    seeConnection: createProxyWarning(config.trustProxy, log),
    secret: parts.secret,
    baseUrl: config.baseUrl,
    demo: config.demo,
    reportBug: (error, about) => log.error("A request broke.", { ...about, error }),
  };
}
