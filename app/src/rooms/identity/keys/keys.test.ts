import { beforeAll, describe, expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import type { Visitor } from "../../../../test/factories/site.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import type { Actor } from "../../../platform/define/actor.ts";
import type { JobContext } from "../../../platform/define/job.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { createKeyDirectory } from "../adapters/key-directory.ts";
import { givenKey } from "../factories.ts";
import { forgetJob } from "../jobs/forget.job.ts";
import { makeKey } from "./commands/make-key.ts";
import { revokeKey } from "./commands/revoke-key.ts";
import { yearLater } from "./domain.ts";
import { allKeys } from "./key-reader.ts";

const list = "/beheer/gemeente/sleutels";
const world = createWorld();
const elsewhere = createWorld();
const keys = createKeyDirectory(world.storage);
const make = makeKey({
  declaredScopes: () => [{ scope: "send", key: "engage.staff.scope.send" }],
  activities: () => Promise.resolve([]),
  tokenOf: (words) => words.replaceAll(/\W/g, "-"),
});
const whole = { name: "Klantsysteem", purpose: "Aan de balie", scopes: "send", endsOn: "2027-11-02" };
let administrator: Visitor;
let adviser: Visitor;
let colleague: Visitor;

beforeAll(async () => {
  const site = createSite(world, await foundMunicipality(world));
  administrator = await site.somebody("administrator");
  colleague = await site.somebody("administrator");
  adviser = await site.somebody("adviser");
});

describe("a key for another system", () => {
  it("is made and revoked by administrators alone, of this municipality", async () => {
    const raw = { keyId: newId() };
    for (const run of [(who: Actor) => world.run(make, whole, who), (who: Actor) => world.run(revokeKey, raw, who)]) {
      expect(await run(visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
      expect(await run(person("adviser"))).toMatchObject({ refusal: { kind: "forbidden" } });
    }
    const { keyId } = await world.done(make, whole, person("administrator"));
    expect(await world.run(revokeKey, { keyId }, person("administrator"), elsewhere.tenant.id)).toMatchObject({
      refusal: { kind: "notFound" },
    });
    expect((await adviser.get(list)).status).toBe(403);
    expect((await colleague.get(`${list}/${newId()}`)).status).toBe(404);
  });

  it.each([
    [{ name: " " }, "name"],
    [{ name: "x".repeat(81) }, "name"],
    [{ purpose: "" }, "purpose"],
    [{ scopes: undefined }, "scopes"],
    [{ scopes: ["send", "alles"] }, "scopes"],
    [{ activities: newId() }, "activities"],
    [{ endsOn: "2026-11-01" }, "endsOn"],
    [{ endsOn: "2027-11-03" }, "endsOn"],
  ])("is not made with %o", async (wrong, field) => {
    expect(await world.run(make, { ...whole, ...wrong }, person("administrator"))).toMatchObject({
      refusal: { fields: [{ field }] },
    });
  });

  it("of a year that has a day more ends at the last of the month", () => {
    expect([yearLater("2028-02-29"), yearLater("2026-11-02")]).toEqual(["2029-02-28", "2027-11-02"]);
  });

  it("lets nobody in that it does not know, and is gone at once when it is revoked", async () => {
    const { keyId } = await world.done(make, whole, person("administrator"));
    const [token] = [`brink_api-key-${world.tenant.id}-${keyId}`];
    expect(await keys.actorOf(world.tenant.id, `${token}x`)).toBeUndefined();
    expect(await keys.actorOf(elsewhere.tenant.id, token)).toBeUndefined();
    expect(await keys.actorOf(world.tenant.id, token)).toMatchObject({ kind: "key", keyId, scopes: ["send"] });
    await world.done(revokeKey, { keyId }, person("administrator"));
    expect(await keys.actorOf(world.tenant.id, token)).toBeUndefined();
    expect(await world.run(revokeKey, { keyId }, person("administrator"))).toMatchObject({
      refusal: { kind: "notFound" },
    });
  });

  it("is shown to its maker for ten minutes, until it is used, and to nobody else", async () => {
    await openActivity(world, { inBrink: "ideas" });
    const refused = await administrator.send(`${list}/nieuw`, "make", { name: "Balie", purpose: "", endsOn: "" });
    expect([refused.status, refused.html.includes('value="Balie"')]).toEqual([400, true]);
    const form = { name: "Balie", purpose: "Wat mensen zeggen", scopes: ["send", "read"], endsOn: "2027-01-01" };
    const { location } = await administrator.send(`${list}/nieuw`, "make", form);
    const path = location ?? "";
    expect(path).not.toContain("brink_");
    const tokenIn = (html: string) => /brink_[\w-]{43}/.exec(html)?.[0] ?? "";
    const token = tokenIn((await administrator.get(path)).html);
    expect(token).not.toBe("");
    expect(tokenIn((await colleague.get(path)).html)).toBe("");
    expect(await world.read((work) => allKeys(work).then(JSON.stringify))).not.toContain(token);
    const at = world.clock.now();
    world.clock.set(new Date(at.getTime() + 11 * 60_000).toISOString());
    expect(tokenIn((await administrator.get(path)).html)).toBe("");
    world.clock.set(at.toISOString());
    expect(tokenIn((await administrator.get(path)).html)).toBe(token);
    await keys.actorOf(world.tenant.id, token);
    const { html } = await administrator.get(path);
    expect([tokenIn(html), html.includes("2 november 2026")]).toEqual(["", true]);
  });

  it("goes with the names under it, after the months of the municipality", async () => {
    const old = createWorld();
    await foundMunicipality(old);
    await givenKey(old, ["send"], { endsOn: "2026-01-01" });
    await givenKey(old, ["send"], { endsOn: "2026-11-02" });
    const { storage, tenant, clock } = old;
    const context: JobContext = {
      ...{ tenantId: tenant.id, jobId: "-", now: clock.now() },
      mailer: { send: () => Promise.resolve("refused") },
      inTenant: (fn) => storage.unitOfWork({ tenantId: tenant.id, actor: { kind: "system", name: "test" } }, fn),
    };
    for (const _turn of [1, 2]) await forgetJob.run(context, {});
    expect((await old.read((work) => allKeys(work))).map(({ endsOn }) => endsOn)).toEqual(["2026-11-02"]);
  });
});
