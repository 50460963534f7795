import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { filledIn, openSignedIn, why, sends, signInTown } from "./sign-in.fixture.ts";

const { world, site, open, account, signIn, total, setUp, switchTo } = await signInTown();

beforeAll(async () => {
  await setUp();
  await switchTo("on");
});

describe("who signed in", () => {
  it("sends it once, on whatever device, and a family on one tablet each once", async () => {
    const [noor, piet, tablet, phone] = [account(), account(), site.visitor(), site.visitor()];
    const before = await total();
    for (const one of [noor, piet]) {
      const check = await filledIn(tablet, open, "Een brug");
      expect(await signIn(tablet, check, one)).toBe(check);
      expect((await tablet.get(check)).html).toContain("U bent ingelogd met DigiD");
      const receipt = (await sends(tablet, check)).location ?? "";
      expect(receipt).toMatch(/\/bewijs$/);
      expect((await tablet.get(receipt)).html).toContain("Log ook uit bij DigiD");
    }
    const again = await filledIn(phone, open, "Nog een brug");
    await signIn(phone, again, noor);
    expect((await phone.get(again)).html).toContain("U hebt hier al meegedaan");
    const refused = await sends(phone, again);
    expect([refused.status, refused.html.includes("Nog een brug")]).toEqual([409, true]);
    expect(await total()).toBe(before + 2);
  });

  it("of two that are sent at one moment one counts, and the draft of the other stays", async () => {
    const noor = account();
    const both = [site.visitor(), site.visitor()] as const;
    const checks = await Promise.all(both.map((who) => filledIn(who, open, "Een poort")));
    for (const [at, who] of both.entries()) await signIn(who, checks[at] ?? "", noor);
    const before = await total();
    const answers = await Promise.all(both.map((who, at) => sends(who, checks[at] ?? "")));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await total()).toBe(before + 1);
    const refused = answers.findIndex(({ status }) => status === 409);
    expect((await both[refused]?.get(checks[refused] ?? ""))?.html).toContain("U hebt hier al meegedaan");
  });

  it("is free again after taking it back, and takes part elsewhere without anybody seeing that it is the same person", async () => {
    const [noor, who] = [account(), site.visitor()];
    const check = await filledIn(who, open, "Een tuin");
    await signIn(who, check, noor);
    const receipt = (await sends(who, check)).location ?? "";
    const elsewhere = await openSignedIn(world);
    const there = await filledIn(who, elsewhere, "Een tuin");
    await signIn(who, there, noor);
    expect((await sends(who, there)).status).toBe(303);
    const hashes = await world.read((work) =>
      sql<{
        signed_hash: string;
      }>`select signed_hash from engage_contribution where title = 'Een tuin' and signed_hash is not null`.execute(
        work.db,
      ),
    );
    expect(new Set(hashes.rows.map((row) => row.signed_hash)).size).toBe(2);
    await who.follow(receipt.replace("/bewijs", ""), "withdraw");
    const anew = await filledIn(who, open, "Een andere tuin");
    await signIn(who, anew, noor);
    expect((await sends(who, anew)).status).toBe(303);
  });

  it("counts for their own browser alone, and for an hour: a link to somebody else's form takes nobody's turn", async () => {
    const [victim, attacker] = [site.visitor(), site.visitor()];
    const noor = account();
    await filledIn(victim, open, "Van mij");
    const check = await filledIn(attacker, open, "Van een ander");
    expect(await signIn(victim, check, noor)).toBe(check);
    expect((await attacker.get(check)).html).toContain("Inloggen met DigiD");
    expect((await sends(attacker, check)).status).toBe(409);
    const stranger = site.visitor();
    expect(why(await signIn(stranger, check, noor))).toBe("again");
    const own = await filledIn(victim, open, "Te laat");
    await signIn(victim, own, noor);
    world.clock.set(new Date(Date.now() + 61 * 60_000).toISOString());
    expect((await sends(victim, own)).status).toBe(409);
    expect((await victim.get(own)).html).toContain("Inloggen met DigiD");
  });
});
