import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { isId } from "../../kernel/ids.ts";
import type { Storage } from "../storage/storage.ts";
import { chooseLang } from "./lang.ts";

export type CachedPage = {
  readonly html: Buffer;
  readonly gzip: Buffer;
  readonly etag: string;
  readonly keptUntilMs: number;
};

/** A page that was made: kept when its status is 200. */
export type MadePage = { readonly html: string; readonly status: number };

/**
 * Pages for anonymous visitors, never stale after a publication, also with several processes on one database. Each
 * change leaves an outbox row with the number of its transaction. A page is served only after a look in the database,
 * begun after the request came in, saw no transaction that became visible since the page was made. Requests that come
 * while a look is under way share the next one, so a thousand requests a second cost a handful of looks.
 */
export interface PageCache {
  get(tenantId: string, key: string): Promise<CachedPage | undefined>;
  /** Makes the page and keeps it. Who asks for it meanwhile shares it, unless something was published in between. */
  make(tenantId: string, key: string, render: () => Promise<MadePage>): Promise<CachedPage | MadePage>;
  /** Where the pages of an address are kept, so that whoever asks for it in any of their languages finds one at once. */
  remember(address: string, place: KeptPlace): void;
  recall(address: string, acceptLanguage: string | undefined): Promise<CachedPage | undefined> | undefined;
}

/** One address of one municipality: its pages differ in language only. */
export type KeptPlace = {
  readonly tenantId: string;
  readonly address: string;
  /** The languages in which it can be read, the first when somebody wishes none of them. */
  readonly offered: readonly string[];
};

export function keptKey(lang: string, address: string): string {
  return `${lang} ${address}`;
}

type Making = { readonly generation: number; readonly page: Promise<CachedPage | MadePage> };
type TenantPages = {
  generation: number;
  /** When a look last saw a change. */
  changedMs: number;
  snapshot: string | undefined;
  readonly pages: Map<string, CachedPage>;
  readonly making: Map<string, Making>;
  readonly look: Look;
};
type Look = { running: Promise<void> | undefined; next: Promise<void> | undefined };

const pagesPerTenant = 500;
const placesAtMost = 5_000;

// A page also says what day it is ("late since yesterday"), which no transaction announces.
const keptMs = 60_000;

// The municipality's own name, colours and words come from a memory of two seconds (tenancy/adapters), which forgets at
// once only in the process that changed them. A page made while it may be old is kept no longer than it.
const settlingMs = 3_000;
const unsettledKeptMs = 2_000;

export function createPageCache(storage: Pick<Storage, "glance">): PageCache {
  const tenants = new Map<string, TenantPages>();
  const places = new Map<string, KeptPlace>();

  function pagesOf(tenantId: string): TenantPages {
    let found = tenants.get(tenantId);
    if (!found) {
      const look = { running: undefined, next: undefined };
      found = { generation: 0, changedMs: Date.now(), snapshot: undefined, pages: new Map(), making: new Map(), look };
      tenants.set(tenantId, found);
    }
    return found;
  }

  async function lookNow(tenantId: string, own: TenantPages): Promise<void> {
    const [row] = await storage.glance<{ snapshot: string; changed: boolean }>(lookSql(tenantId, own.snapshot));
    own.snapshot = row?.snapshot;
    if (row?.changed !== false) forget(own);
  }

  async function get(tenantId: string, key: string): Promise<CachedPage | undefined> {
    const own = pagesOf(tenantId);
    if (!own.pages.has(key)) return undefined;
    await sharedLook(own.look, () => lookNow(tenantId, own));
    const page = own.pages.get(key);
    return page && Date.now() < page.keptUntilMs ? page : undefined;
  }

  return {
    get,
    async make(tenantId, key, render) {
      const own = pagesOf(tenantId);
      await sharedLook(own.look, () => lookNow(tenantId, own));
      const making = own.making.get(key);
      // Our look came after our request and saw nothing new since the other's look, which came before it read anything.
      if (making?.generation === own.generation) return making.page;
      const mine = { generation: own.generation, page: renderAndKeep(own, key, render) };
      own.making.set(key, mine);
      return mine.page.finally(() => own.making.get(key) === mine && own.making.delete(key));
    },
    remember(address, place) {
      if (places.size >= placesAtMost) places.clear();
      places.set(address, place);
    },
    recall(address, acceptLanguage) {
      const place = places.get(address);
      if (!place) return undefined;
      const lang = chooseLang(place.offered, undefined, undefined, acceptLanguage);
      return get(place.tenantId, keptKey(lang, place.address));
    },
  };
}

async function renderAndKeep(
  own: TenantPages,
  key: string,
  render: () => Promise<MadePage>,
): Promise<CachedPage | MadePage> {
  const { generation } = own;
  const begunMs = Date.now();
  const made = await render();
  if (made.status !== 200) return made;
  const isSettled = begunMs - own.changedMs >= settlingMs;
  const page = cachedPage(made.html, begunMs + (isSettled ? keptMs : unsettledKeptMs));
  if (own.generation === generation) {
    if (own.pages.size >= pagesPerTenant) own.pages.delete(own.pages.keys().next().value ?? "");
    own.pages.set(key, page);
  }
  return page;
}

/** The snapshot of now, and whether a change of this municipality became visible since the one before. */
function lookSql(tenantId: string, before: string | undefined): string {
  if (!isId(tenantId)) throw new Error("A look needs the id of a municipality.");
  if (before === undefined) return "select pg_current_snapshot()::text as snapshot, true as changed";
  if (!/^\d+:\d+:[\d,]*$/.test(before)) throw new Error("A look needs the snapshot of the one before.");
  return `select pg_current_snapshot()::text as snapshot, exists (
    select 1 from platform_outbox where tenant_id = '${tenantId}' and xid >= pg_snapshot_xmin('${before}'::pg_snapshot)
      and not pg_visible_in_snapshot(xid, '${before}'::pg_snapshot)) as changed`;
}

function forget(own: TenantPages): void {
  own.pages.clear();
  own.generation += 1;
  own.changedMs = Date.now();
}

/** Joins the look that has not begun yet; one that is under way may have missed what this request must see. */
function sharedLook(look: Look, begin: () => Promise<void>): Promise<void> {
  if (look.next) return look.next;
  if (!look.running) return (look.running = begin().finally(() => (look.running = undefined)));
  look.next = look.running
    .catch(() => undefined)
    .then(() => {
      look.next = undefined;
      return (look.running = begin().finally(() => (look.running = undefined)));
    });
  return look.next;
}

function cachedPage(html: string, keptUntilMs: number): CachedPage {
  const bytes = Buffer.from(html);
  return {
    html: bytes,
    gzip: gzipSync(bytes),
    etag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
    keptUntilMs,
  };
}
