import { beforeAll, describe, expect, it } from "vitest";
import type { Visitor } from "../../../test/factories/site.ts";
import { createSite } from "../../../test/factories/site.ts";
import { createWorld } from "../../../test/factories/world.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { answerLinkRequests, knownPerson } from "./factories.ts";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";
import { seedDemoPeople } from "./seeds/seed-demo-people.ts";

const world = createWorld();
let site: ReturnType<typeof createSite>;

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
  await seedDemoPeople(world.storage, world.tenant.id);
});

type MailTable = { platform_mail: { recipient: string; body: string } };

async function linkTo(email: string): Promise<string> {
  await answerLinkRequests(world, { words: () => ({ nl, en }), baseUrl: "http://localhost:3000" });
  const mails = await world.read((work) =>
    work.db
      .$extendTables<MailTable>()
      .selectFrom("platform_mail")
      .select("body")
      .where("recipient", "=", email)
      .execute(),
  );
  return /(\/inloggen\/[\w-]+)/.exec(mails.at(-1)?.body ?? "")?.[1] ?? "";
}

async function stepInto(role: string): Promise<Visitor> {
  const visitor = site.visitor();
  await visitor.send("/demo", "stepInto", { role });
  return visitor;
}

describe("the way in", () => {
  it("keeps what was typed when it is no address, and says what to do", async () => {
    const answer = await site.visitor().send("/inloggen", "request", { email: "sanne apenstaart" });
    expect(answer.status).toBe(400);
    expect(answer.html).toContain('value="sanne apenstaart"');
    expect(answer.html).toContain('href="#email"');
  });

  it("leads from a closed page by mail and a button back to that page", async () => {
    const { actor } = await knownPerson(world, "administrator");
    const visitor = site.visitor();
    const closed = await visitor.get("/beheer/mensen?zoek=a");
    expect(closed.status).toBe(401);
    const signIn = /href="(\/inloggen\?next=[^"]+)"/.exec(closed.html)?.[1] ?? "";
    await visitor.follow(signIn, "request", { email: actor.email });
    const link = await linkTo(actor.email);
    const opened = await visitor.get(link);
    expect(opened.html).toContain("Log mij in");
    expect((await visitor.get("/beheer/mensen")).status).toBe(401);
    const sent = await visitor.send(link, "confirm");
    expect(sent.location).toBe("/beheer/mensen?zoek=a");
    expect((await visitor.get("/beheer/mensen?zoek=a")).status).toBe(200);
  });

  it("is closed for a link that was used, on another device too", async () => {
    const { actor } = await knownPerson(world, "clerk");
    await site.visitor().send("/inloggen", "request", { email: actor.email });
    const link = await linkTo(actor.email);
    await site.visitor().send(link, "confirm");
    const again = await site.visitor().send(link, "confirm");
    expect([again.status, again.location]).toEqual([409, null]);
    expect(again.html).toContain("Deze link is al gebruikt");
    expect((await site.visitor().get(link)).html).toContain("Deze link is al gebruikt");
  });

  it("gives one session for a double press", async () => {
    const { actor } = await knownPerson(world, "clerk");
    const visitor = site.visitor();
    await visitor.send("/inloggen", "request", { email: actor.email });
    const link = await linkTo(actor.email);
    const twice = [
      await visitor.send(link, "confirm", { _once: "k" }),
      await visitor.send(link, "confirm", { _once: "k" }),
    ];
    expect(twice.map(({ location }) => location)).toEqual(["/beheer", "/beheer"]);
  });
});

describe("the way out", () => {
  it("ends the session and says so", async () => {
    const visitor = await stepInto("administrator");
    expect((await visitor.get("/beheer/mensen")).status).toBe(200);
    const out = await visitor.follow("/uitloggen", "signOut");
    expect(out.html).toContain("U bent uitgelogd.");
    expect((await visitor.get("/beheer/mensen")).status).toBe(401);
  });
});

describe("the people page", () => {
  it("is not for a clerk", async () => {
    expect((await (await stepInto("clerk")).get("/beheer/mensen")).status).toBe(403);
  });

  it("finds somebody and gives a role that works at once", async () => {
    const { actor, sessionToken } = await knownPerson(world, "moderator");
    const administrator = await stepInto("administrator");
    const found = await administrator.get(`/beheer/mensen?zoek=${encodeURIComponent(actor.email)}`);
    const href = /href="(\/beheer\/mensen\/[0-9a-f-]{36})"/.exec(found.html)?.[1] ?? "";
    expect((await administrator.get(href)).html).toContain(actor.email);
    const given = await administrator.follow(href, "grant", { role: "administrator" });
    expect(given.html).toContain("Opgeslagen. Het werkt meteen.");
    expect(sessionToken).not.toBe("");
    const taken = await administrator.send(href, "revoke", { role: "king" });
    expect(taken.status).toBe(404);
  });

  it("shows HTML in a name as text", async () => {
    const administrator = await stepInto("administrator");
    const name = "<img src=x onerror=alert(1)>";
    const email = `html-${world.tenant.id}@stad.example`;
    const page = await administrator.follow("/beheer/mensen/uitnodigen", "invite", { name, email, roles: "clerk" });
    expect(page.html).toContain("&lt;img src=x");
    expect(page.html).not.toContain("<img src=x");
  });
});
