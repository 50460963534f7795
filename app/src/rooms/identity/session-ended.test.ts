import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Answer, Visitor } from "../../../test/factories/site.ts";
import { createSite } from "../../../test/factories/site.ts";
import { serverOver } from "../../../test/factories/server.ts";
import { createWorld } from "../../../test/factories/world.ts";
import { formFields } from "../../../test/journeys/plain-visitor.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { seedDemoPeople } from "./seeds/seed-demo-people.ts";
import type { IdentityTables } from "./tables.ts";

const world = createWorld();
const invite = "/beheer/mensen/uitnodigen";
const email = "bo@stad.example";
const typed = { name: 'Bo <b>"Vos"</b>', email, roles: "clerk" };
let slug = "";
let site: ReturnType<typeof createSite>;

beforeAll(async () => {
  slug = await foundMunicipality(world);
  site = createSite(world, slug);
  await seedDemoPeople(world.storage, world.tenant.id);
});

function isInvited(): Promise<boolean> {
  return world.read(async (work) => {
    const db = work.db.$extendTables<IdentityTables>();
    return (await db.selectFrom("identity_person").where("email", "=", email).select("id").execute()).length > 0;
  });
}

/** What waits in the page, as the browser sends it on. */
function waiting({ html }: Answer): Record<string, string> {
  return Object.fromEntries(
    Object.entries(formFields(html, "invite")).map(([name, value]) => [name, [value].flat().join()]),
  );
}

describe("a form that is sent after the session ended", () => {
  let administrator: Visitor;
  let answer: Answer;

  beforeEach(async () => {
    world.clock.set("2026-11-02T08:00:00Z");
    administrator = await site.somebody("administrator");
    world.clock.set("2026-11-03T08:00:00Z");
    answer = await administrator.send(invite, "invite", typed);
  });

  it("is not given to another site, nor kept for anybody", async () => {
    const host = `${slug}.localhost:3000`;
    const elsewhere = await serverOver(world).request(`http://${host}${invite}`, {
      method: "POST",
      headers: { host, origin: "https://elders.example" },
      body: new URLSearchParams(waiting(answer)),
    });
    expect(elsewhere.status).toBe(409);
    expect(await elsewhere.text()).not.toContain(email);
    expect((await site.visitor().get(invite)).html).not.toContain(email);
    expect((await (await site.somebody("administrator")).get(invite)).html).not.toContain(email);
  });

  it("is not done, and stays where it is for who is not signed in, or may not", async () => {
    expect(await isInvited()).toBe(false);
    for (const who of [administrator, await site.somebody("clerk")]) {
      const again = await who.send(invite, "invite", waiting(answer));
      expect([401, 403]).toContain(again.status);
      expect(waiting(again)).toMatchObject(typed);
      expect(again.html).not.toContain("Dit is wat u had ingevuld");
    }
  });

  it("waits in the page, in no address, and says what to do", () => {
    expect(answer.status).toBe(401);
    expect(answer.html).toContain("U bent niet meer ingelogd.");
    expect(waiting(answer)).toMatchObject(typed);
    expect(answer.html).not.toContain("<b>");
    expect(answer.html).not.toMatch(/(href|action)="[^"]*stad\.example/);
    expect(answer.html).toContain('href="/inloggen?next=%2Fingelogd" target="_blank"');
  });

  it("is given back as it was typed after signing in on another tab, and is done when it is sent", async () => {
    const tab = await administrator.follow("/demo?next=%2Fingelogd", "stepInto", { role: "administrator" });
    expect(tab.html).toContain("U bent ingelogd");
    const given = await administrator.send(invite, "invite", waiting(answer));
    expect(given.status).toBe(200);
    expect(given.html).toContain("Dit is wat u had ingevuld. Er is nog niets verstuurd");
    expect(await isInvited()).toBe(false);
    const fields = waiting(given);
    expect(fields).toMatchObject(typed);
    expect(fields).not.toHaveProperty("_givenBack");
    expect((await administrator.send(invite, "invite", fields)).status).toBe(303);
    expect(await isInvited()).toBe(true);
  });
});

describe("stepping into a role", () => {
  it.each(["https://elders.example", "//elders.example", "/demo"])("leads nowhere else: %s", async (next) => {
    const sent = await site.visitor().send(`/demo?next=${encodeURIComponent(next)}`, "stepInto", { role: "clerk" });
    expect(sent.location).toBe("/beheer");
  });
});
