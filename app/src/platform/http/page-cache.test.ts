import { setTimeout as pause } from "node:timers/promises";
import { Pool } from "pg";
import { afterAll, afterEach, beforeEach, describe, expect, inject, it, vi } from "vitest";
import { fixedClock } from "../../kernel/clock.ts";
import { newId } from "../../kernel/ids.ts";
import { ok } from "../../kernel/result.ts";
import { createStorage } from "../storage/storage.ts";
import { createPageCache, keptKey } from "./page-cache.ts";

const connectionString = inject("appConnectionString");
const here = createStorage(new Pool({ connectionString, max: 3 }), fixedClock("2026-11-02T09:00:00Z"));
// Another process on the same database: it shares nothing with the first but the rows.
const elsewhere = createStorage(new Pool({ connectionString, max: 3 }), fixedClock("2026-11-02T09:00:00Z"));
const cache = createPageCache(here);
let tenantId = newId();

function publish(storage: typeof here, tenant = tenantId) {
  const scope = { tenantId: tenant, actor: { kind: "system", name: "test" } } as const;
  return storage.unitOfWork(scope, async (work) => ok(work.emit({ name: "test.published", payload: {} })));
}

const key = keptKey("nl", "/");
const page = (html: string) => ({ html, status: 200 });

async function keep(html: string): Promise<void> {
  await cache.make(tenantId, key, () => Promise.resolve(page(html)));
}

beforeEach(() => {
  tenantId = newId();
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(() => Promise.all([here.close(), elsewhere.close()]));

describe("a kept page", () => {
  it("is not there for another municipality", async () => {
    await keep("one");
    expect(await cache.get(newId(), key)).toBeUndefined();
  });

  it("is gone after a publication in this process, and in another", async () => {
    for (const storage of [here, elsewhere]) {
      await keep("old");
      expect((await cache.get(tenantId, key))?.html.toString()).toBe("old");
      await publish(storage);
      expect(await cache.get(tenantId, key)).toBeUndefined();
    }
  });

  it("stays when only another municipality publishes", async () => {
    await keep("mine");
    await publish(elsewhere, newId());
    expect((await cache.get(tenantId, key))?.html.toString()).toBe("mine");
  });

  it("is not kept when something was published between reading and keeping", async () => {
    await cache.make(tenantId, key, async () => {
      await publish(elsewhere);
      await cache.make(tenantId, "/other", () => Promise.resolve(page("fresh")));
      return page("stale");
    });
    expect(await cache.get(tenantId, key)).toBeUndefined();
  });

  it("is made again soon after a change, for the municipality's name may have been an old one", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: 0 });
    const found = async () => (await cache.get(tenantId, key))?.html.toString();
    await keep("before");
    await publish(elsewhere);
    await found();
    await keep("just after");
    vi.setSystemTime(1_900);
    expect(await found()).toBe("just after");
    vi.setSystemTime(2_100);
    expect(await found()).toBeUndefined();
    vi.setSystemTime(3_100);
    await keep("settled");
    vi.setSystemTime(63_000);
    expect(await found()).toBe("settled");
    vi.setSystemTime(63_200);
    expect(await found()).toBeUndefined();
  });

  it("is not kept when it is a refusal", async () => {
    await cache.make(tenantId, key, () => Promise.resolve({ html: "not found", status: 404 }));
    expect(await cache.get(tenantId, key)).toBeUndefined();
  });

  it("is made once for all who ask at the same time", async () => {
    let made = 0;
    const render = async () => {
      made += 1;
      await pause(20);
      return page("one");
    };
    await Promise.all(Array.from({ length: 8 }, () => cache.make(tenantId, key, render)));
    expect(made).toBe(1);
  });

  it("is made again for who asks after a publication, also while the old one is still being made", async () => {
    let readOld: () => void = () => undefined;
    const mayEnd = new Promise<void>((resolve) => (readOld = resolve));
    const old = cache.make(tenantId, key, () => mayEnd.then(() => page("old")));
    await pause(50);
    await publish(elsewhere);
    const fresh = await cache.make(tenantId, key, () => Promise.resolve(page("new")));
    readOld();
    await old;
    expect(fresh.html.toString()).toBe("new");
    expect((await cache.get(tenantId, key))?.html.toString()).toBe("new");
  });

  it("is found by its address until something is published", async () => {
    const address = newId();
    expect(cache.recall(address, "nl")).toBeUndefined();
    await keep("one");
    cache.remember(address, { tenantId, address: "/", offered: ["nl", "en"] });
    expect((await cache.recall(address, "nl"))?.html.toString()).toBe("one");
    await publish(elsewhere);
    expect(await cache.recall(address, "nl")).toBeUndefined();
  });

  it("is found by whoever gets its language, however they ask for it, and by nobody else", async () => {
    const address = newId();
    await keep("Dutch");
    cache.remember(address, { tenantId, address: "/", offered: ["nl", "en"] });
    const found = async (languages?: string) => (await cache.recall(address, languages))?.html.toString();
    for (const wish of [undefined, "", "nl-BE;q=0.8", "fr, nl;q=0.2", `xx-${"y".repeat(900)}`])
      expect(await found(wish)).toBe("Dutch");
    expect(await found("en-GB")).toBeUndefined();
    await cache.make(tenantId, keptKey("en", "/"), () => Promise.resolve(page("English")));
    expect([await found("nl"), await found("en-GB, nl;q=0.5")]).toEqual(["Dutch", "English"]);
  });

  it("is gone when a transaction that began before it was made commits after it", async () => {
    let commit: () => void = () => undefined;
    let wrote: () => void = () => undefined;
    const mayCommit = new Promise<void>((resolve) => (commit = resolve));
    const hasWritten = new Promise<void>((resolve) => (wrote = resolve));
    const scope = { tenantId, actor: { kind: "system", name: "test" } } as const;
    const slow = elsewhere.unitOfWork(scope, async (work) => {
      // A writing transaction gets its number here, before the page is made.
      const { sql } = await import("kysely");
      await sql`insert into platform_once (tenant_id, key, answer) values (${tenantId}, 'slow', 'x')`.execute(work.db);
      wrote();
      await mayCommit;
      return ok(work.emit({ name: "test.slow", payload: {} }));
    });
    await hasWritten;
    await keep("before");
    expect((await cache.get(tenantId, key))?.html.toString()).toBe("before");
    commit();
    await slow;
    expect(await cache.get(tenantId, key)).toBeUndefined();
  });

  it("is never older than what a hundred readers knew to be published", async () => {
    // What a page says is there for whoever looks before its writer hears that it is: a page is at least as new as that.
    let [said, published] = [0, 0];
    const writer = (async () => {
      for (let n = 1; n <= 20; n += 1) {
        said = n;
        await publish(elsewhere);
        published = n;
      }
    })();
    const readers = Array.from({ length: 100 }, async () => {
      for (let n = 0; n < 5; n += 1) {
        const known = published;
        const kept = await cache.get(tenantId, key);
        if (kept) expect(Number(kept.html.toString())).toBeGreaterThanOrEqual(known);
        else {
          const made = await cache.make(tenantId, key, () => Promise.resolve(page(String(said))));
          expect(Number(made.html.toString())).toBeGreaterThanOrEqual(known);
        }
      }
    });
    await Promise.all([writer, ...readers]);
  });
});
