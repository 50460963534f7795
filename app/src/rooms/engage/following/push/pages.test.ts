import { afterAll, describe, expect, it } from "vitest";
import { createSite } from "../../../../../test/factories/site.ts";
import { moveTo } from "../../../../../test/factories/open-activity.ts";
import { createWorld } from "../../../../../test/factories/world.ts";
import { pushServer } from "../../../../../test/servers/push-server.ts";
import { newToken } from "../../../../kernel/ids.ts";
import { foundMunicipality } from "../../../tenancy/factories.ts";
import { administrator, pushTown, senderKey } from "./push.fixture.ts";
import { withdrawPush } from "./commands/offer.ts";

const service = await pushServer();
afterAll(() => service.close());
const world = createWorld();
const slug = await foundMunicipality(world);
const town = await pushTown(world, service);
const site = createSite(world, slug);
const followed = `/volgen/toestel?over=${town.open.trajectoryId}`;
const follow = `/trajecten/${town.open.slug}/volgen`;

describe("messages on a device, on the website", () => {
  it("are not there where the municipality does not offer them", async () => {
    const own = createWorld();
    const its = createSite(own, await foundMunicipality(own));
    const other = await pushTown(own, service);
    await own.done(withdrawPush, {}, administrator);
    expect((await its.visitor().get("/volgen/toestel")).status).toBe(404);
    const page = `/trajecten/${other.open.slug}/volgen`;
    for (const at of ["/volgen", "/volgen/buurt", page])
      expect((await its.visitor().get(at)).html).not.toContain("/volgen/toestel");
  });

  it("are not there for what nobody can follow", async () => {
    for (const over of ["geheim", "near 713.11604 1000", newToken(), "x".repeat(90)])
      expect((await site.visitor().get(`/volgen/toestel?${new URLSearchParams({ over }).toString()}`)).status).toBe(
        404,
      );
    expect((await site.visitor().get(`/volgen/toestel/${newToken()}`)).status).toBe(404);
    expect((await site.visitor().get(`/volgen/toestel/${newToken()}/volgt.json`)).status).toBe(404);
  });

  it("are offered where one follows by mail, and tell who carries them before anything is asked", async () => {
    expect((await site.visitor().get(follow)).html).toContain(`href="${followed}"`);
    expect((await site.visitor().get("/volgen")).html).toContain('href="/volgen/toestel?over=all"');
    expect((await site.visitor().get("/volgen/buurt")).html).toContain('href="/volgen/toestel?over=buurt"');
    const { html } = await site.visitor().get(followed);
    expect(html).toContain("Google (Chrome), Apple (Safari), Mozilla (Firefox)");
    expect(html).toContain("Berichten op dit toestel werken alleen met JavaScript");
    expect(html).toMatch(/<head>[^]*<link rel="manifest" href="\/volgen\/toestel\/app.webmanifest\?over=[^]*<\/head>/);
    expect(html).toMatch(/sender-key="B[\w-]{86}"/);
  });

  it("say what to do when a form came without an address, and keep what was chosen", async () => {
    const answer = await site.visitor().send(followed, "follow", { pace: "daily", lang: "nl" });
    expect(answer.status).toBe(409);
    expect(answer.html).toContain("geen adres waar wij berichten naartoe kunnen sturen");
    expect(answer.html).toMatch(/value="daily"[^>]*checked|checked=""[^>]*value="daily"/);
  });

  it("lead to the page of the device, with what is new and one press to stop; nobody else's link says a thing", async () => {
    const endpoint = "https://fcm.googleapis.com/fcm/send/dGVzdA";
    const subscription = { ...service.browser(senderKey).subscription, endpoint };
    const visitor = site.visitor();
    const shown = await visitor.follow(followed, "follow", { ...subscription, pace: "daily", lang: "nl" });
    expect(shown.html).toContain("Gelukt. Dit toestel krijgt een bericht");
    expect(shown.html).toContain("Wat er nieuw is");
    expect(shown.html).toContain('content="noindex, nofollow"');
    expect(shown.html).not.toContain(subscription.endpoint);
  });

  it("shows on that page what happened, and stops it there", async () => {
    const { token } = await town.begins();
    const page = `/volgen/toestel/${token}`;
    await moveTo(world, town.open.trajectoryId, "close", 4);
    const { html } = await site.visitor().get(page);
    expect(html).toContain("Meedoen kan niet meer.");
    for (const action of ["stop", "changePace", "stopAll"]) expect(html).toContain(`name="_action" value="${action}"`);
    const state = await site.visitor().get(`${page}/volgt.json`);
    expect(JSON.parse(state.html)).toEqual({ subjects: [town.open.trajectoryId] });
    const stopped = await site.visitor().follow(page, "stopAll", {});
    expect(stopped.html).toContain("Dit toestel krijgt geen berichten meer.");
    expect((await site.visitor().get(page)).status).toBe(404);
  });

  it("open from the home screen of a phone where somebody was", async () => {
    const { html } = await site.visitor().get("/volgen/toestel/app.webmanifest?over=all");
    expect(JSON.parse(html)).toMatchObject({
      display: "standalone",
      start_url: "/volgen/toestel?over=all",
      scope: "/",
    });
  });

  it("are counted for the team, without addresses; the switch is an administrator's", async () => {
    const { browser } = await town.begins();
    const adviser = await (await site.somebody("adviser")).get("/beheer/volgers");
    expect(adviser.html).toMatch(/toestel(len)? krijg(en|t) een bericht als er nieuws is/);
    expect(adviser.html).not.toContain(browser.subscription.endpoint);
    expect(adviser.html).not.toContain("Bied ze niet meer aan");
    expect(adviser.html).toContain("Een beheerder kan dit veranderen.");
    const manager = await site.somebody("administrator");
    expect((await manager.follow("/beheer/volgers", "withdrawPush", {})).html).toContain(
      "Alle toestellen zijn vergeten",
    );
    expect((await manager.follow("/beheer/volgers", "offerPush", {})).html).toContain("Nog geen toestel doet dat");
  });
});
