import { readFile } from "node:fs/promises";
import { sql } from "kysely";
import { afterAll, describe, expect, inject, it } from "vitest";
import { fixedClock } from "../../kernel/clock.ts";
import { newId } from "../../kernel/ids.ts";
import { ok } from "../../kernel/result.ts";
import type { Work } from "../define/work.ts";
import { isAway } from "./away.ts";
import { isTooSlow, openDoors } from "./doors.ts";

const statementMs = 200;
const clock = fixedClock("2026-11-02T09:00:00Z");
const { web, storage } = openDoors(inject("appConnectionString"), { clock, statementMs });
const scope = { tenantId: newId(), actor: { kind: "system", name: "test" } } as const;
const asleep = async (work: Work) => ok(await sql`select pg_sleep(${(2 * statementMs) / 1000})`.execute(work.db));
const emits = (name: string) => async (work: Work) => {
  work.emit({ name, payload: {} });
  return Promise.resolve(ok(undefined));
};
const errorOf = (asked: Promise<unknown>) => asked.then(() => undefined).catch((error: unknown) => error);

afterAll(() => Promise.all([web.close(), storage.close()]));

describe("a statement that takes too long", () => {
  it("is given up for a request, whatever it is asked with, and leaves nothing behind", async () => {
    const key = newId();
    const kept = errorOf(
      web.unitOfWork(scope, async (work) => {
        await sql`insert into platform_once (tenant_id, key, answer) values (${work.tenantId}, ${key}, 'x')`.execute(
          work.db,
        );
        return asleep(work);
      }),
    );
    const asked = [
      kept,
      errorOf(web.read(scope, asleep)),
      errorOf(web.platform((client) => client.query("select pg_sleep(0.4)"))),
      errorOf(web.glance("select pg_sleep(0.4)")),
    ];
    expect((await Promise.all(asked)).map(isTooSlow)).toEqual([true, true, true, true]);
    const found = await web.read(scope, async (work) =>
      ok((await sql`select key from platform_once where key = ${key}`.execute(work.db)).rows),
    );
    expect(found).toEqual(ok([]));
  });

  it("is given up when it only waits for another", async () => {
    const lock = "select pg_advisory_xact_lock(20261102)";
    const waited = await storage.platform(async (client) => {
      await client.query(lock);
      return errorOf(web.platform((other) => other.query(lock)));
    });
    expect(isTooSlow(waited)).toBe(true);
  });

  it("goes on for a job", async () => {
    expect(await storage.read(scope, asleep)).toMatchObject({ ok: true });
  });
});

it("nothing else is told to be too slow", async () => {
  const wrong = await errorOf(web.platform((client) => client.query("select 1/0")));
  expect(wrong).toBeInstanceOf(Error);
  expect(isTooSlow(wrong)).toBe(false);
});

it("a connection that breaks while it is used is refused, told to be away, and ends nothing else", async () => {
  const broken = await errorOf(
    web.platform((client) => client.query("reset role; select pg_terminate_backend(pg_backend_pid())")),
  );
  expect(isAway(broken)).toBe(true);
  // Its end is told once more, to nobody in particular, before anything new is asked.
  await new Promise((resolve) => setImmediate(resolve));
  expect(await web.read(scope, () => Promise.resolve(ok(1)))).toEqual(ok(1));
});

it.each([
  ["a full disk", "raise exception using errcode = ''53100''", true],
  ["a disk that fails", "raise exception using errcode = ''58030''", true],
  ["a mistake of ours", "perform 1/0", false],
  ["a statement that was given up", "raise exception using errcode = ''57014''", false],
])("%s is told apart", async (_, statement, away) => {
  const error = await errorOf(web.platform((client) => client.query(`do 'begin ${statement}; end'`)));
  expect(isAway(error)).toBe(away);
});

it("a server that is not there is away; a file that is not there is a bug", async () => {
  const nobody = openDoors("postgresql://nobody@127.0.0.1:1/none", { clock, statementMs });
  expect(isAway(await errorOf(nobody.web.read(scope, () => Promise.resolve(ok(1)))))).toBe(true);
  const noSocket = openDoors("postgresql://nobody@localhost/none?host=/nowhere", { clock, statementMs });
  expect(isAway(await errorOf(noSocket.web.read(scope, () => Promise.resolve(ok(1)))))).toBe(true);
  expect(isAway(await errorOf(readFile("/nowhere")))).toBe(false);
});

it("who listens at one door hears of what was kept through either", async () => {
  const heard: string[] = [];
  for (const door of [web, storage]) door.onCommit((_, events) => heard.push(...events));
  await web.unitOfWork(scope, emits("test.web"));
  await storage.unitOfWork(scope, emits("test.work"));
  expect(heard).toEqual(["test.web", "test.web", "test.work", "test.work"]);
});
