import { Pool } from "pg";
import { sql } from "kysely";
import { afterAll, describe, expect, inject, it } from "vitest";
import { fixedClock } from "../../kernel/clock.ts";
import { newId } from "../../kernel/ids.ts";
import { ok, refused } from "../../kernel/result.ts";
import type { Work } from "../define/work.ts";
import { createStorage } from "./storage.ts";

const pool = new Pool({ connectionString: inject("appConnectionString"), max: 4 });
const storage = createStorage(pool, fixedClock("2026-11-02T09:00:00Z"));
const scope = () => ({ tenantId: newId(), actor: { kind: "system", name: "test" } }) as const;
const note = (work: Work, key: string) =>
  sql`insert into platform_once (tenant_id, key, answer) values (${work.tenantId}, ${key}, 'x')`.execute(work.db);
const notes = (work: Work) => sql<{ key: string }>`select key from platform_once order by key`.execute(work.db);
const keysOf = async (tenantId: string) => {
  const result = await storage.read({ ...scope(), tenantId }, async (work) =>
    ok((await notes(work)).rows.map((row) => row.key)),
  );
  return result.ok ? result.value : [];
};

afterAll(() => storage.close());

describe("without a unit of work", () => {
  it("the application's own login can read nothing", async () => {
    await expect(pool.query("select * from platform_outbox")).rejects.toThrow("permission denied");
  });

  it("and cannot read the signing secret, inside or outside", async () => {
    await expect(pool.query("select * from platform_secret")).rejects.toThrow("permission denied");
    const inside = storage.read(scope(), async (work) => ok(await sql`select * from platform_secret`.execute(work.db)));
    await expect(inside).rejects.toThrow("permission denied");
  });
});

describe("a unit of work", () => {
  it("needs the id of a municipality, and takes nothing that could be SQL", async () => {
    const hostile = storage.read({ ...scope(), tenantId: "'; drop table platform_once; --" }, async () => ok(1));
    await expect(hostile).rejects.toThrow("needs the id");
  });

  it("does not see another municipality's rows", async () => {
    const one = scope();
    await storage.unitOfWork(one, async (work) => ok(void (await note(work, "mine"))));
    expect(await keysOf(one.tenantId)).toEqual(["mine"]);
    expect(await keysOf(newId())).toEqual([]);
  });

  it("cannot write a row for another municipality", async () => {
    const work = storage.unitOfWork(scope(), async (unit) => ok(await note({ ...unit, tenantId: newId() }, "theirs")));
    await expect(work).rejects.toThrow("row-level security");
  });

  it("leaves nothing behind when it is refused or breaks", async () => {
    const one = scope();
    await storage.unitOfWork(one, async (work) => (await note(work, "refused"), refused({ kind: "notFound" })));
    await expect(
      storage.unitOfWork(one, async (work) => {
        await note(work, "broken");
        throw new Error("bug");
      }),
    ).rejects.toThrow("bug");
    expect(await keysOf(one.tenantId)).toEqual([]);
  });

  it("keeps what is written along with the commit, and nothing at all when that fails", async () => {
    const one = scope();
    const add = (work: Work, key: string) =>
      work.along(sql`insert into platform_once (tenant_id, key, answer) values (${work.tenantId}, ${key}, 'x')`);
    await storage.unitOfWork(one, async (work) => ok(add(work, "along")));
    expect(await keysOf(one.tenantId)).toEqual(["along"]);
    const once = { key: newId(), answer: () => "done" };
    const broken = storage.unitOfWorkOnce(one, once, async (work) => {
      await note(work, "before");
      work.along(sql`select nonsense`);
      add(work, "after");
      work.emit({ name: "test.never", payload: {} });
      return ok(1);
    });
    await expect(broken).rejects.toThrow("nonsense");
    expect(await keysOf(one.tenantId)).toEqual(["along"]);
  });

  it("leaves nothing of what was written along when it is refused", async () => {
    const one = scope();
    await storage.unitOfWork(one, async (work) => {
      work.along(sql`insert into platform_once (tenant_id, key, answer) values (${work.tenantId}, 'no', 'x')`);
      return refused({ kind: "notFound" } as const);
    });
    expect(await keysOf(one.tenantId)).toEqual([]);
  });

  it("cannot write when it only reads", async () => {
    await expect(storage.read(scope(), async (work) => ok(await note(work, "no")))).rejects.toThrow("read-only");
  });

  it("writes its events with it, and none when it is refused", async () => {
    const one = scope();
    await storage.unitOfWork(one, async (work) => ok(work.emit({ name: "test.kept", payload: { n: 1 } })));
    await storage.unitOfWork(
      one,
      async (work) => (work.emit({ name: "test.lost", payload: {} }), refused({ kind: "notFound" })),
    );
    const names = await storage.read(one, async (work) =>
      ok((await sql<{ name: string }>`select name from platform_outbox`.execute(work.db)).rows.map((row) => row.name)),
    );
    expect(names).toEqual(ok(["test.kept"]));
  });

  it("leaves only events that somebody follows to be told", async () => {
    const one = scope();
    const following = createStorage(pool, fixedClock("2026-11-02T09:00:00Z"), (name) => name === "test.followed");
    await following.unitOfWork(one, async (work) => {
      work.emit({ name: "test.followed", payload: {} });
      work.emit({ name: "test.alone", payload: {} });
      return ok(undefined);
    });
    const waiting = await storage.read(one, async (work) =>
      ok(
        (await sql<{ name: string }>`select name from platform_outbox where relayed_at is null`.execute(work.db)).rows,
      ),
    );
    expect(waiting).toEqual(ok([{ name: "test.followed" }]));
  });

  it("leaves no municipality behind on a connection, whatever happened on it", async () => {
    const tenants = Array.from({ length: 6 }, () => scope());
    await Promise.all(
      tenants.map((one) => storage.unitOfWork(one, async (work) => ok(void (await note(work, one.tenantId))))),
    );
    const looks = Array.from({ length: 300 }, async (_, n) => {
      const one = tenants[n % tenants.length] ?? scope();
      const breaks = n % 7 === 0;
      const seen = await storage
        .unitOfWork(one, async (work) => {
          const { rows } = await notes(work);
          if (breaks) await sql`select nonsense`.execute(work.db);
          return ok(rows.map((row) => row.key));
        })
        .catch(() => ok([one.tenantId]));
      expect(seen).toEqual(ok([one.tenantId]));
    });
    await Promise.all(looks);
  });
});

describe("a unit of work with a one-time key", () => {
  it("happens once, also when it comes sixteen times at the same moment", async () => {
    const one = scope();
    const once = { key: newId(), answer: (value: string) => `answer ${value}` };
    const results = await Promise.all(
      Array.from({ length: 16 }, (_, n) =>
        storage.unitOfWorkOnce(one, once, async (work) => (await note(work, `try-${n}`), ok(String(n)))),
      ),
    );
    const first = results.filter((result) => "ok" in result);
    expect(first).toHaveLength(1);
    const winner = first[0] && "ok" in first[0] && first[0].ok ? first[0].value : "";
    for (const result of results) if ("alreadyDone" in result) expect(result.alreadyDone).toBe(`answer ${winner}`);
    expect((await keysOf(one.tenantId)).filter((key) => key.startsWith("try-"))).toEqual([`try-${winner}`]);
  });

  it("may be tried again after a refusal", async () => {
    const one = scope();
    const once = { key: newId(), answer: () => "done" };
    await storage.unitOfWorkOnce(one, once, async () => refused({ kind: "notFound" }));
    expect(await storage.unitOfWorkOnce(one, once, async () => ok(1))).toEqual(ok(1));
  });
});
