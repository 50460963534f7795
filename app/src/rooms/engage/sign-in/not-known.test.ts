import { beforeAll, describe, expect, it } from "vitest";
import type { Visitor } from "../../../../test/factories/site.ts";
import { awayAndBack, filledIn, low, signInLink, siteOf, why, signInTown } from "./sign-in.fixture.ts";

const { town, other, world, provider, site, open, setUp, switchTo, account, signIn } = await signInTown();

beforeAll(async () => {
  await setUp();
  await switchTo("on");
});

describe("who comes back is not known, and has their form", () => {
  /** What they read, and that what they typed is behind the button. */
  async function told(who: Visitor, location: string, check: string): Promise<string> {
    const { html } = await who.get(location);
    expect(html).toContain(`href="${check.replaceAll("&", "&amp;")}"`);
    expect((await who.get(check)).html).toContain("Een trap");
    return html;
  }
  async function begun() {
    const who = site.visitor();
    const check = await filledIn(who, open, "Een trap");
    return { who, check, link: await signInLink(who, check) };
  }

  it("when they stop, or the broker is away before or after", async () => {
    const { who, check, link } = await begun();
    provider.misbehave("cancels");
    const stopped = (await who.get(await awayAndBack(who, provider, { link, account: account() }))).location ?? "";
    expect(why(stopped)).toBe("denied");
    expect(await told(who, stopped, check)).toContain("U bent gestopt met inloggen");
    provider.misbehave("none");
    const back = await awayAndBack(who, provider, { link, account: account() });
    provider.misbehave("away");
    expect(await told(who, (await who.get(back)).location ?? "", check)).toContain("geeft geen antwoord");
    // One that was not asked anything lately: what a broker says of itself is kept for some minutes.
    const fresh = (await siteOf(town, provider).visitor().get(link)).location ?? "";
    expect(await told(who, fresh, check)).toContain("geeft geen antwoord");
  });

  it("with a nonce, an issuer, a code, a verifier or a state that is not the one", async () => {
    const { who, check, link } = await begun();
    const id = account();
    const back = async (change?: (to: URL) => void, forge = (path: string) => path) => {
      const at = await awayAndBack(who, provider, { link, account: id, ...(change ? { change } : {}) });
      return (await who.get(forge(at))).location ?? "";
    };
    const nonce = await back((to) => to.searchParams.set("nonce", "een-andere"));
    expect(await told(who, nonce, check)).toContain("niet goed gegaan");
    const iss = (path: string) => path.replace(/iss=[^&]+/, `iss=${encodeURIComponent("https://idp.example")}`);
    expect(why(await back(undefined, iss))).toBe("proof");
    expect(why(await back(undefined, (path) => path.replace(/code=[^&]+/, "code=verzonnen")))).toBe("again");
    expect(why(await back((to) => to.searchParams.set("code_challenge", "a".repeat(43))))).toBe("again");
    expect(why(await back(undefined, (path) => path.replace(/state=[^&]+/, "state=verzonnen")))).toBe("again");
  });

  it("twice, too late, by another clock, or in another municipality", async () => {
    const { who, link } = await begun();
    const id = account();
    const back = await awayAndBack(who, provider, { link, account: id });
    expect((await who.get(back)).location).toContain("stap=check");
    expect(why((await who.get(back)).location ?? "")).toBe("again");
    const late = await awayAndBack(who, provider, { link, account: id });
    world.clock.set(new Date(Date.now() + 11 * 60_000).toISOString());
    expect(why((await who.get(late)).location ?? "")).toBe("again");
    const skewed = await awayAndBack(who, provider, { link, account: id });
    expect(why((await who.get(skewed)).location ?? "")).toBe("clock");
    world.clock.set(new Date().toISOString());
    const cookies = new Map<string, string>();
    const guest = site.visitor(cookies);
    const own = await signInLink(guest, await filledIn(guest, open, "Een put"));
    const elsewhere = await awayAndBack(guest, provider, { link: own, account: id });
    const otherSite = siteOf(other, provider);
    expect(why((await otherSite.visitor(cookies).get(elsewhere)).location ?? "")).toBe("off");
  });

  it("with a flow of who works here, or without one: there is no form to go back to, and it says how to find it", async () => {
    const { who, link } = await begun();
    const back = await awayAndBack(who, provider, { link, account: account() });
    const stranger = (await site.visitor().get(back)).location ?? "";
    expect(why(stranger)).toBe("again");
    expect((await site.visitor().get(stranger)).html).toContain("Dat is een week bewaard");
    const forged = "/meedoen/niet-ingelogd?reden=again&verder=https%3A%2F%2Felders.example";
    expect((await site.visitor().get(forged)).html).not.toContain('href="https://elders');
  });

  it("less surely than is asked, or with settings that are wrong", async () => {
    const { who, check } = await begun();
    expect(await told(who, await signIn(who, check, account({ acr: low })), check)).toContain("niet veilig genoeg");
    expect(why(await signIn(who, check, account({ acr: undefined })))).toBe("level");
    await setUp({ clientSecret: "verkeerd" });
    expect(await told(who, await signIn(who, check, account()), check)).toContain("U kunt daar zelf niets aan doen");
    await setUp({ subjectClaim: "bestaat-niet" });
    expect(why(await signIn(who, check, account()))).toBe("setUp");
    await setUp();
    const back = await awayAndBack(who, provider, { link: await signInLink(who, check), account: account() });
    await switchTo("off");
    expect(why((await who.get(back)).location ?? "")).toBe("off");
    await switchTo("on");
  });
});
