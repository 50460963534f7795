import { describe, expect, it } from "vitest";
import { z } from "zod";
import { createSite } from "../../../test/factories/site.ts";
import { createWorld } from "../../../test/factories/world.ts";
import { refusedBy } from "../../kernel/refusal.ts";
import { ok } from "../../kernel/result.ts";
import { door } from "../define/door.ts";
import { anyone, roleHolders } from "../define/policy.ts";
import { room } from "../define/room.ts";

const often = { max: 100, perSeconds: 60 };
const shared = { policy: anyone(), rateLimit: often, params: z.object({ to: z.string().optional() }) };

const doors = [
  door({ ...shared, path: "/deur/wie", policy: roleHolders("test", ["clerk"]), enter: async () => ok({ to: "/in" }) }),
  door({ ...shared, path: "/deur/vaak", rateLimit: { max: 1, perSeconds: 60 }, enter: async () => ok({ to: "/in" }) }),
  door({ ...shared, path: "/deur/nee", enter: async () => refusedBy("platform.refusal.tooLarge") }),
  door({ ...shared, path: "/deur/naar", enter: async (_visit, { to = "" }) => ok({ to, flow: "mee" }) }),
  door({ ...shared, path: "/deur/weg", enter: async () => ok({ to: new URL("https://elders.example/x") }) }),
  door({ ...shared, path: "/deur/terug", enter: async ({ flow }) => ok({ to: `/${flow ?? "niets"}` }) }),
];

const world = createWorld();
const found = () => Promise.resolve(world.tenant);
const tenants = { byHost: found, byId: found, all: () => Promise.resolve([world.tenant]) };
const own = room({ name: "test", migrations: [], messages: { nl: {}, en: {} }, doors });
const site = createSite(world, "testdam", { rooms: [own], tenants });

describe("a door", () => {
  it("is closed for who may not, and for who comes too often", async () => {
    expect((await site.visitor().get("/deur/wie")).status).toBe(401);
    expect((await (await site.somebody("adviser")).get("/deur/wie")).status).toBe(403);
    const often = site.visitor();
    expect([(await often.get("/deur/vaak")).status, (await often.get("/deur/vaak")).status]).toEqual([303, 429]);
  });

  it("says why it refuses, on a page", async () => {
    const answer = await site.visitor().get("/deur/nee");
    expect([answer.status, answer.location]).toEqual([409, null]);
  });

  it.each(["https://elders.example", "//elders.example", "/\\elders.example", "elders"])(
    "leads not to %s",
    async (to) => {
      expect((await site.visitor().get(`/deur/naar?to=${encodeURIComponent(to)}`)).location).toBe("/");
    },
  );

  it("leads elsewhere where that was meant, and takes an address as long as others send", async () => {
    const long = `/deur/weg?code=${"x".repeat(6_000)}`;
    expect((await site.visitor().get(long)).location).toBe("https://elders.example/x");
    expect((await site.visitor().get(`${long}${"x".repeat(3_000)}`)).status).toBe(404);
  });

  it("gives something along once", async () => {
    const who = site.visitor();
    await who.get("/deur/naar?to=/x");
    expect((await who.get("/deur/terug")).location).toBe("/mee");
    expect((await who.get("/deur/terug")).location).toBe("/niets");
  });
});
