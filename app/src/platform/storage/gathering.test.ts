import { sql } from "kysely";
import { Pool } from "pg";
import { afterAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";
import { fixedClock } from "../../kernel/clock.ts";
import { newId } from "../../kernel/ids.ts";
import { ok, refused } from "../../kernel/result.ts";
import { crowdCommand } from "../define/command.ts";
import { anyone } from "../define/policy.ts";
import { createStorage } from "./storage.ts";

const pool = new Pool({ connectionString: inject("appConnectionString"), max: 6, pipeline: true });
const storage = createStorage(pool, fixedClock("2026-11-02T09:00:00Z"));
afterAll(() => storage.close());

let calls: number[] = [];

/** Notes a word; refuses "no", and breaks the whole transaction at "broken". */
const note = crowdCommand<string, string>({
  name: "test.note",
  policy: anyone(),
  input: z.string(),
  rateLimit: { max: 1000, perSeconds: 60 },
  async together(all) {
    calls.push(all.length);
    return Promise.all(
      all.map(async ({ work, input }) => {
        if (input === "no") return refused({ kind: "notFound" } as const);
        if (input === "broken") await sql`select nonsense`.execute(work.db);
        await sql`insert into platform_mail (tenant_id, key, recipient, subject, body, lang, state)
          values (${work.tenantId}, ${newId()}, 'a@b.nl', ${input}, '', 'nl', 'sent')`.execute(work.db);
        work.emit({ name: "test.noted", payload: { input } });
        return ok(`kept ${input}`);
      }),
    );
  },
});

type Town = { readonly tenantId: string; readonly actor: { readonly kind: "visitor"; readonly guestId: string } };
const town = (): Town => ({ tenantId: newId(), actor: { kind: "visitor", guestId: newId() } });

function send(scope: Town, input: string, key = newId()) {
  return storage.unitOfWorkInCrowd(note, { scope, once: { key, answer: (value) => `answer ${value}` }, input });
}

async function kept({ tenantId }: Town): Promise<{ words: string[]; said: string[]; transactions: number }> {
  const looked = await storage.read({ tenantId, actor: { kind: "system", name: "test" } }, async ({ db }) => {
    const rows = await sql<{ subject: string }>`select subject from platform_mail order by 1`.execute(db);
    const events = await sql<{ actor: string; xid: string }>`
      select actor, xid::text from platform_outbox order by payload->>'input'`.execute(db);
    return ok({
      words: rows.rows.map((row) => row.subject),
      said: events.rows.map((row) => row.actor),
      transactions: new Set(events.rows.map((row) => row.xid)).size,
    });
  });
  if (!looked.ok) throw new Error("A look cannot be refused.");
  return looked.value;
}

describe("those who come at one moment", () => {
  it("share few transactions, and each gets its own answer and leaves its own event", async () => {
    const here = town();
    const guests = Array.from({ length: 40 }, (_, n) => ({ ...here, actor: { ...here.actor, guestId: newId() }, n }));
    const answers = await Promise.all(guests.map((guest) => send(guest, String(guest.n + 100))));
    expect(answers).toEqual(guests.map(({ n }) => ok(`kept ${n + 100}`)));
    const { words, said, transactions } = await kept(here);
    expect(words).toEqual(guests.map(({ n }) => String(n + 100)));
    expect(said).toEqual(guests.map(({ actor }) => `guest:${actor.guestId}`));
    expect(transactions).toBeLessThan(5);
  });

  it("do not pay for one who is refused", async () => {
    const here = town();
    const answers = await Promise.all(["a", "no", "b"].map((word) => send(here, word)));
    expect(answers).toEqual([ok("kept a"), refused({ kind: "notFound" }), ok("kept b")]);
    expect((await kept(here)).words).toEqual(["a", "b"]);
  });

  it("do not pay for one that cannot be kept", async () => {
    const here = town();
    const answers = await Promise.allSettled(["a", "broken", "b"].map((word) => send(here, word)));
    expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect((await kept(here)).words).toEqual(["a", "b"]);
  });

  it("count once with one key: at the same moment, and one that was used before", async () => {
    const here = town();
    const [used, twice] = [newId(), newId()];
    await send(here, "before", used);
    const again = [send(here, "again", used), send(here, "no", used)];
    const both = Array.from({ length: 6 }, () => send(here, "twice", twice));
    const others = ["x", "y"].map((word) => send(here, word));
    expect(await Promise.all(again)).toEqual(again.map(() => ({ alreadyDone: "answer kept before" })));
    expect(await Promise.all(both)).toEqual([
      ok("kept twice"),
      ...Array.from({ length: 5 }, () => ({ alreadyDone: "answer kept twice" })),
    ]);
    await Promise.all(others);
    expect((await kept(here)).words).toEqual(["before", "twice", "x", "y"]);
  });

  it("get their first answer when they are refused the second time, also among others", async () => {
    const here = town();
    const used = newId();
    await send(here, "before", used);
    const answers = await Promise.all([send(here, "no", used), send(here, "x"), send(here, "y")]);
    expect(answers).toEqual([{ alreadyDone: "answer kept before" }, ok("kept x"), ok("kept y")]);
  });

  it("are not parted by who presses twice", async () => {
    const here = town();
    const key = newId();
    await Promise.all([send(here, "twice", key), send(here, "twice", key), send(here, "x"), send(here, "y")]);
    expect(await kept(here)).toMatchObject({ words: ["twice", "x", "y"], transactions: 1 });
  });

  it("of two municipalities share nothing", async () => {
    const [one, other] = [town(), town()];
    const key = newId();
    await Promise.all([send(one, "mine", key), send(other, "theirs", key), send(one, "mine too")]);
    expect((await kept(one)).words).toEqual(["mine", "mine too"]);
    expect((await kept(other)).words).toEqual(["theirs"]);
  });

  it("are no crowd when they come one after the other: nobody waits for somebody else", async () => {
    calls = [];
    const here = town();
    for (const word of ["a", "b", "c"]) await send(here, word);
    expect(calls).toEqual([1, 1, 1]);
  });
});
