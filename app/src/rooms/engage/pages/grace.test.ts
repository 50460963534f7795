import { beforeEach, describe, expect, it } from "vitest";
import type { Visitor } from "../../../../test/factories/site.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { formFields } from "../../../../test/journeys/plain-visitor.ts";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { form, idea, ideasSite, linkIn } from "./ideas-site.fixture.ts";

const world = createWorld();
const { site, open, stepInto } = await ideasSite(world, await foundMunicipality(world));
// The last day is 31 December; in Amsterdam it ends at 23:00 UTC.
const lastMinutes = "2026-12-31T22:50:00Z";
const inGrace = "2026-12-31T23:20:00Z";
const tooLate = "2026-12-31T23:31:00Z";

/** What the first screen carries besides what somebody types. */
async function begun(visitor: Visitor, path: string): Promise<Record<string, string>> {
  const fields = formFields((await visitor.get(path)).html, "save");
  return { _begun: String(fields["_begun"]), _screen: "idee" };
}

describe("a trajectory that closes by itself at a planned moment", () => {
  it("says so on the form, when that comes before the last day is over", async () => {
    world.clock.set("2026-11-05T09:00:00Z");
    const place = await openActivity(world, { inBrink: "ideas" });
    const close = `/beheer/trajecten/${place.trajectoryId}/stap/close`;
    const lead = await stepInto("projectLead");
    const until = async () => /<p>(U kunt meedoen tot [^<]*)</.exec((await site.visitor().get(form(place))).html)?.[1];
    const closes = async (on: string) => {
      const { version } = formFields((await lead.get(close)).html, "plan");
      await lead.follow(close, "plan", { version: String(version), move: "close", on, at: "12:00" });
    };
    expect(await until()).toBe("U kunt meedoen tot en met 31 december 2026.");
    await closes("2027-01-08");
    expect(await until()).toBe("U kunt meedoen tot en met 31 december 2026.");
    await closes("2026-12-18");
    expect(await until()).toBe("U kunt meedoen tot 18 december 2026 om 12:00.");
  });
});

describe("a form that was begun just before the end", () => {
  let resident: Visitor;
  let own: Record<string, string>;

  beforeEach(async () => {
    world.clock.set(lastMinutes);
    resident = site.visitor();
    own = await begun(resident, form(open));
  });

  it("is refused with all that was typed when its stamp is forged, of another form, or gone", async () => {
    const other = await openActivity(world, { inBrink: "ideas" });
    const { _begun = "" } = await begun(resident, form(other));
    world.clock.set(inGrace);
    for (const stamp of [{ _begun }, { _begun: `${own["_begun"] ?? ""}x` }, { _begun: "" }, {}]) {
      const answer = await resident.send(form(open), "save", { ...idea, _screen: "idee", ...stamp });
      expect(answer.status).toBe(409);
      expect(answer.html).toContain("Bomen langs het water");
      expect(answer.html).not.toContain("U was al begonnen");
    }
    expect((await resident.get(form(open))).html).toContain("U kunt niet meer meedoen.");
  });

  it("goes on screen after screen, and each says until when", async () => {
    world.clock.set(inGrace);
    const until = "U kunt dit nog versturen tot 1 januari 2027 om 00:30.";
    const wrong = await resident.send(form(open), "save", { ...own, title: "Bomen", body: "" });
    expect(wrong.status).toBe(400);
    expect(wrong.html).toContain(until);
    expect(formFields(wrong.html, "save")).toMatchObject({ title: "Bomen", _begun: own["_begun"] });
    const who = await resident.send(form(open), "save", { ...own, ...idea });
    const whoPage = await resident.get(who.location ?? "");
    expect(whoPage.html).toContain(until);
    // Nobody begins here any more.
    expect(formFields(whoPage.html, "save")).not.toHaveProperty("_begun");
    const check = await resident.send(who.location ?? "", "save", { _screen: "who", as: "person", lang: "nl" });
    expect((await resident.get(check.location ?? "")).html).toContain(until);
    const receipt = await resident.follow(check.location ?? "", "submit");
    expect(receipt.html).toContain("Bedankt, we hebben het ontvangen");
  });

  it("gives back what was typed when the half hour is over too", async () => {
    world.clock.set(inGrace);
    const who = await resident.send(form(open), "save", { ...own, ...idea });
    world.clock.set(tooLate);
    const answer = await resident.send(who.location ?? "", "save", { _screen: "who", as: "person", lang: "nl" });
    expect(answer.status).toBe(409);
    const closedPage = await resident.get(who.location ?? "");
    expect(closedPage.html).toContain("Dit had u getypt");
    expect(closedPage.html).toContain("Dan is er schaduw.");
  });
});

describe("a change on one's own page that was begun just before the end", () => {
  it("is kept with its stamp, and else comes back as it was typed", async () => {
    world.clock.set("2026-11-05T09:00:00Z");
    const place = await openActivity(world, { inBrink: "ideas" });
    const resident = site.visitor();
    const receipt = await resident.follow(form(place), "submit", { ...idea, _screen: "check" });
    const own = linkIn(receipt.html, /\/inbreng\/[\w-]{43}/);
    world.clock.set(lastMinutes);
    const { _begun } = formFields((await resident.get(own)).html, "change");
    const changed = { title: "Bomen langs de gracht", body: "Dan is er schaduw." };
    world.clock.set(inGrace);
    const bare = await resident.send(own, "change", { ...changed, _begun: "" });
    expect([bare.status, bare.html.includes("Bomen langs de gracht")]).toEqual([409, true]);
    expect((await resident.send(own, "change", { ...changed, _begun: String(_begun) })).status).toBe(303);
    expect((await resident.get(own)).html).toContain("Bomen langs de gracht");
    world.clock.set(tooLate);
    const late = await resident.send(own, "change", { ...changed, title: "Toch niet", _begun: String(_begun) });
    expect([late.status, late.html.includes("Toch niet")]).toEqual([409, true]);
  });
});
