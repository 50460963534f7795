import { beforeAll, describe, expect, it } from "vitest";
import { filledIn, formAt, openSignedIn, signInLink, substantial, signInTown } from "./sign-in.fixture.ts";

const { town, world, site, open, total, setUp, switchTo } = await signInTown();

beforeAll(async () => {
  await setUp();
  await switchTo("on");
});

describe("who fills in a form", () => {
  it("cannot send it without having signed in, and reads before they go what is taken and kept", async () => {
    const who = site.visitor();
    const before = await total();
    expect((await who.get(formAt(open))).html).toContain("Aan het eind logt u in met DigiD.");
    const check = await filledIn(who, open, "Een fontein");
    const { html } = await who.get(check);
    expect(html).toContain("Wij bewaren alleen een code die wij zelf maken.");
    expect(html).not.toContain("burgerservicenummer");
    expect(html).not.toContain('value="submit"');
    const concept = new URL(check, "http://here").searchParams.get("concept") ?? "";
    expect((await who.send(check, "submit", { _draft: concept })).status).toBe(409);
    expect((await who.send(formAt(open), "submit", { title: "Zonder concept", body: "Meteen." })).status).toBe(409);
    expect(await total()).toBe(before);
  });

  it("reads that a code comes in the place of signing in where there are codes, and nothing of it where everybody has one", async () => {
    const welcome = (await site.visitor().get(formAt(await openSignedIn(world, { codes: "welcome" })))).html;
    expect(welcome).toContain("Hebt u een code? Dan hoeft u niet in te loggen.");
    const required = (await site.visitor().get(formAt(await openSignedIn(world, { codes: "required" })))).html;
    expect(required).not.toContain("DigiD");
  });

  it("is asked for what is set, anew each time, with PKCE, and for nothing else", async () => {
    const who = site.visitor();
    const link = await signInLink(who, await filledIn(who, open, "Een bank"));
    const { searchParams } = new URL((await who.get(link)).location ?? "");
    expect(Object.fromEntries(searchParams)).toMatchObject({
      ...{ scope: "openid", prompt: "login", acr_values: substantial, code_challenge_method: "S256" },
      redirect_uri: `${town.address}/meedoen/inloggen/terug`,
    });
    for (const random of ["state", "nonce", "code_challenge"])
      expect(searchParams.get(random)?.length).toBeGreaterThan(21);
  });

  it("is sent nowhere for a draft that is not there, of another activity, or where nobody has to sign in", async () => {
    const who = site.visitor();
    const free = await openSignedIn(world, { turns: "any" });
    const link = await signInLink(who, await filledIn(who, open, "Een hek"));
    const at = (change: Record<string, string>) => {
      const url = new URL(link, "http://here");
      for (const [name, value] of Object.entries(change)) url.searchParams.set(name, value);
      return who.get(url.pathname + url.search);
    };
    expect((await at({ concept: "verzonnen" })).status).toBe(404);
    expect((await at({ activiteit: free.activityId })).status).toBe(404);
    const check = await filledIn(who, free, "Vrij");
    const concept = new URL(check, "http://here").searchParams.get("concept") ?? "";
    expect((await at({ activiteit: free.activityId, concept })).location).toBe(check);
  });
});
