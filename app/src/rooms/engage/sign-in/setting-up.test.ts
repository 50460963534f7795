import { describe, expect, it } from "vitest";
import { person } from "../../../../test/factories/world.ts";
import { setUpActivity } from "../commands/set-up-activity.ts";
import { methods } from "../methods/index.ts";
import { connection, filledIn, settings, signInTown } from "./sign-in.fixture.ts";

const { town, world, provider, site, administrator, open, setUp, switchTo, everything } = await signInTown();

describe("setting it up", () => {
  it("is for who manages people alone, says what is wrong, and stays off until it is turned on", async () => {
    const adviser = await site.somebody("adviser");
    const given = connection(provider, town.address);
    expect([(await adviser.get(settings)).status, (await site.visitor().get(settings)).status]).toEqual([403, 401]);
    expect((await adviser.send(settings, "connect", given)).status).toBe(403);
    expect((await adviser.send(settings, "switchWay", { way: "off" })).status).toBe(403);
    expect((await administrator.send(settings, "switchWay", { way: "on" })).html).toContain("Verbind Brink eerst");
    for (const [field, value] of Object.entries({
      issuer: "http://idp.example",
      goodLevels: " ",
      name: "",
      subjectClaim: "",
    })) {
      const answer = await administrator.send(settings, "connect", { ...given, [field]: value });
      expect([field, answer.status, answer.html.includes(`href="#${field}"`)]).toEqual([field, 400, true]);
    }
    provider.misbehave("away");
    expect((await administrator.send(settings, "connect", given)).html).toContain("geeft geen antwoord");
    provider.misbehave("none");
    const page = await setUp();
    expect([page.html.includes("Staat uit."), page.html.includes(given.clientSecret)]).toEqual([true, false]);
    expect(await everything()).not.toContain(given.clientSecret);
    const elsewhere = { ...given, clientSecret: "", issuer: "https://idp.example" };
    expect((await administrator.send(settings, "connect", elsewhere)).html).toContain('href="#clientSecret"');
  });

  it("can be chosen for an activity only while it is on", async () => {
    const fields = { moderation: ["before"], turns: ["signIn"] };
    const choose = () => world.run(setUpActivity(methods), { activityId: open.activityId, fields }, person("adviser"));
    expect(await choose()).toMatchObject({ refusal: { fields: [{ field: "turns", key: "engage.turn.staff.notOn" }] } });
    const who = site.visitor();
    const check = await filledIn(who, open, "Een vijver");
    expect((await who.get(check)).html).toContain("Inloggen kan hier nu niet meer");
    expect((await switchTo("on")).html).toContain("Staat aan.");
    expect(await choose()).toMatchObject({ ok: true });
  });

  it("warns that a claim is a citizen service number", async () => {
    expect((await setUp({ subjectClaim: "amr.bsn" })).html).toContain("Het veld amr.bsn is meestal een BSN");
    expect((await setUp()).html).not.toContain("burgerservicenummer</");
  });
});
