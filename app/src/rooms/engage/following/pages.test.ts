import { describe, expect, it } from "vitest";
import { serverOver } from "../../../../test/factories/server.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { newToken, tokenHash } from "../../../kernel/ids.ts";
import { followedTown, tokenIn } from "./following.fixture.ts";
import { followerByToken } from "./reader.ts";

const world = createWorld();
const slug = await foundMunicipality(world);
const town = await followedTown(world);
const site = createSite(world, slug);
const page = `/trajecten/${town.open.slug}/volgen`;
const host = `${slug}.localhost:3000`;

/** As a mail program does: no cookie, no origin, no referer. */
function mailProgram(path: string, body: string, type = "application/x-www-form-urlencoded") {
  const headers = { host, "content-type": type };
  return serverOver(world).request(`http://${host}${path}`, { method: "POST", headers, body });
}
const follower = (token: string) => world.read((work) => followerByToken(work, tokenHash(token)));

describe("signing up on the website", () => {
  it("does not exist for what is not public", async () => {
    expect((await site.visitor().get("/trajecten/geheim/volgen")).status).toBe(404);
    expect((await site.visitor().send("/trajecten/geheim/volgen", "follow", { email: "a@b.nl" })).status).toBe(404);
  });

  it("keeps what was typed when something is wrong, and says what", async () => {
    const answer = await site.visitor().send(page, "follow", { email: "noor@", pace: "daily", lang: "nl" });
    expect(answer.status).toBe(400);
    expect(answer.html).toContain('value="noor@"');
    expect(answer.html).toContain('href="#email"');
  });

  it("says of an address that was left out or is blank that nothing was filled in", async () => {
    for (const email of ["", "  "]) {
      const { status, html } = await site.visitor().send(page, "follow", { email, pace: "daily", lang: "nl" });
      expect(status).toBe(400);
      expect(html).toContain("U hebt hier nog niets ingevuld.");
      expect(html).not.toContain("klopt niet");
    }
  });

  it("answers the same for an address that follows, one that asked too often, and one that nobody knows", async () => {
    await town.follows({ email: "volgt@waterdam.example" });
    for (let times = 0; times < 4; times += 1) await town.asks({ email: "vaak@waterdam.example" });
    const answers = await Promise.all(
      ["volgt", "vaak", "nieuw"].map(async (name) => {
        const visitor = site.visitor();
        const sent = await visitor.send(page, "follow", {
          email: `${name}@waterdam.example`,
          pace: "daily",
          lang: "nl",
        });
        return { ...sent, html: (await visitor.get(sent.location ?? "")).html };
      }),
    );
    expect(answers[0]?.html).toContain("Kijk in uw mail");
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it("is offered on the page of the trajectory and on the home page", async () => {
    expect((await site.visitor().get(`/trajecten/${town.open.slug}`)).html).toContain(`href="${page}"`);
    expect((await site.visitor().get("/")).html).toContain('href="/volgen"');
  });
});

describe("the link of the mail", () => {
  it("changes nothing when a program opens it; the button confirms, and shows what you follow", async () => {
    const mail = await town.asks({ email: "knop@waterdam.example" });
    const path = `/volgen/bevestigen/${tokenIn(mail)}`;
    const visitor = site.visitor();
    for (const _ of "12") expect((await visitor.get(path)).html).toContain("knop@waterdam.example");
    const shown = await visitor.follow(path, "confirm");
    expect(shown.html).toContain("Gelukt. Wij sturen u een mail");
    expect(shown.html).toContain("Marktplein");
    expect(shown.html).toContain('content="noindex, nofollow"');
    expect((await visitor.get(path)).html).toContain("Deze link werkt niet meer");
  });
});

describe("one click in a mail program", () => {
  it("does nothing without its words, with a forged link, or on a page without one click", async () => {
    const token = await town.follows({ email: "een@waterdam.example" });
    expect((await mailProgram(`/volgen/${token}`, "_action=stopAll")).status).toBe(409);
    expect((await mailProgram(`/volgen/${token}`, "List-Unsubscribe=Maybe&_action=stopAll")).status).toBe(409);
    expect((await mailProgram(`/volgen/${newToken()}`, "List-Unsubscribe=One-Click")).status).toBe(200);
    expect((await mailProgram(page, "List-Unsubscribe=One-Click&_action=follow")).status).toBe(409);
    expect(await follower(token)).toBeDefined();
  });

  it.each([
    ["a plain form", "application/x-www-form-urlencoded", "List-Unsubscribe=One-Click"],
    [
      "a form in parts",
      "multipart/form-data; boundary=b",
      '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n',
    ],
  ])("stops everything, sent as %s, without cookie or origin, and leads nowhere", async (_, type, body) => {
    const token = await town.follows({ email: `${type.length}@waterdam.example` });
    const answer = await mailProgram(`/volgen/${token}`, body, type);
    expect([answer.status, answer.headers.get("location"), await answer.text()]).toEqual([200, null, ""]);
    expect(await follower(token)).toBeUndefined();
    expect((await mailProgram(`/volgen/${token}`, body, type)).status).toBe(200);
    expect((await site.visitor().get(`/volgen/${token}`)).status).toBe(404);
  });
});

describe("following a place on the website", () => {
  const near = "/volgen/buurt";
  const asked = { email: "buurt@waterdam.example", pace: "daily", lang: "nl", metres: "1000" };

  it("keeps what was typed when the place is not known", async () => {
    const answer = await site.visitor().send(near, "follow", { ...asked, place: "Ergens" });
    expect(answer.status).toBe(400);
    expect(answer.html).toContain('value="Ergens"');
    expect(answer.html).toContain('href="#place"');
  });

  it("leads to the mail, and shows no more than about where; the team sees only that it is a place", async () => {
    const shown = await site.visitor().follow(near, "follow", { ...asked, place: "52.2206, 6.8937" });
    expect(shown.html).toContain("Kijk in uw mail");
    const token = await town.followsNear("plek@waterdam.example", "52.22061, 6.89371");
    const own = await site.visitor().get(`/volgen/${token}`);
    expect(own.html).toContain("ongeveer 1 kilometer van het punt");
    expect(own.html).not.toContain("6.89371");
    const staff = await (await site.somebody("adviser")).get("/beheer/volgers");
    expect(staff.html).toContain("In de buurt van een plek");
    expect(staff.html).not.toContain("van het punt");
  });
});
