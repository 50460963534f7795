import type { BlockList } from "node:net";
import type { Clock } from "../../kernel/clock.ts";
import type { Room } from "../define/room.ts";
import type { TenantDirectory } from "../define/tenant.ts";
import type { Catalogue } from "../i18n/translator.ts";
import type { Tiles } from "../map/tiles.ts";
import type { Storage } from "../storage/storage.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import type { Assets } from "../web/assets.ts";
import type { KeyDirectory, SessionDirectory, TranslationDirectory } from "./context.ts";
import type { Connection } from "./network-address.ts";
import type { PageCache } from "./page-cache.ts";
import type { RateLimiter } from "./rate-limiter.ts";

/** A check of `/healthz` and `doctor`: proves a part by using it. */
export type HealthCheck = { readonly name: string; prove(): Promise<string> };

/** What `main.ts` binds together for the web. Everything behind a port, so that a test can bind the same. */
export type BrinkApp = {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly limiter: RateLimiter;
  readonly rooms: readonly Room[];
  readonly words: Catalogue;
  readonly tenants: TenantDirectory;
  readonly sessions: SessionDirectory;
  readonly keys: KeyDirectory;
  readonly translations: TranslationDirectory;
  readonly assets: Assets;
  readonly cache: PageCache;
  readonly tiles: Tiles;
  readonly health: readonly HealthCheck[];
  readonly metrics: Pick<Metrics, "text">;
  /** The proxies in front, whose X-Forwarded-For is believed. */
  readonly proxies: BlockList;
  /** Looks at who connects, to warn the operator of a proxy that nobody named. */
  readonly seeConnection: (seen: Connection) => void;
  /** Signs the guests' cookies. */
  readonly secret: string;
  /** The address in mails and links; also says whether cookies are Secure. */
  readonly baseUrl: string;
  readonly demo: boolean;
  reportBug(error: unknown, about: { requestId: string; path: string }): void;
};
