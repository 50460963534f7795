import { describe, expect, it } from "vitest";
import { createWorld } from "../../../../test/factories/world.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { form, idea, ideasSite } from "./ideas-site.fixture.ts";

const world = createWorld();
const { site, open, closed, stepInto, received } = await ideasSite(world, await foundMunicipality(world));
const list = `/trajecten/${open.slug}/inbreng/${open.activityId}`;

/** Sends an idea; its number, its id for staff, and the private link of who sent it. */
async function sent(title: string) {
  const { location } = await site.visitor().send(form(open), "submit", { ...idea, title });
  const found = (await received(open)).items.find(({ contribution }) => contribution.title === title)?.contribution;
  return {
    ids: found?.id ?? "",
    page: `${list}/${found?.receipt ?? ""}`,
    own: (location ?? "").replace(/\/bewijs.*/, ""),
  };
}

const statusOf = async (path: string) => (await site.visitor().get(path)).status;

describe("the page of one contribution", () => {
  it("takes support of who reads it, says so here and in the list, and takes it back", async () => {
    const { page } = await sent("Een waterspeelplaats");
    const reader = site.visitor();
    expect((await reader.get(page)).html).toContain("Nog niemand steunt dit.");
    await reader.follow(page, "support", {});
    expect((await reader.get(page)).html).toContain("Eén keer gesteund. U steunt dit ook.");
    const another = (await site.visitor().get(page)).html;
    expect(another).toContain("Eén keer gesteund.");
    expect(another).not.toContain("U steunt dit ook.");
    expect((await site.visitor().get(`${list}/zoek?volgorde=supported`)).html).toContain("Eén keer gesteund.");
    await reader.follow(page, "withdrawSupport", {});
    expect((await reader.get(page)).html).toContain("Nog niemand steunt dit.");
  });

  it("gives back a reason that came when none are asked any more", async () => {
    const { page } = await sent("Een vijver");
    const typed = { side: "for", argument: "Het is er heet." };
    const late = await site.visitor().send(page, "argue", typed);
    expect(late.status).toBe(409);
    expect(late.html).toContain("Het is er heet.</textarea>");
  });

  it("is not there for a number of nobody, at another place, or once it is rejected or taken back", async () => {
    const moderator = await stepInto("moderator");
    const rejected = await sent("Een kermis");
    const withdrawn = await sent("Een circus");
    expect(await statusOf(`${list}/K7RM-4TQ9`)).toBe(404);
    expect(await statusOf(rejected.page.replace(open.activityId, closed.activityId))).toBe(404);
    expect(await statusOf(rejected.page.replace(open.slug, closed.slug))).toBe(404);
    expect([await statusOf(rejected.page), await statusOf(withdrawn.page)]).toEqual([200, 200]);
    const register = `/beheer/trajecten/${open.trajectoryId}/inbreng`;
    await moderator.follow(register, "reject", { ids: rejected.ids, rejection: "other" });
    await site.visitor().follow(withdrawn.own, "withdraw", {});
    expect([await statusOf(rejected.page), await statusOf(withdrawn.page)]).toEqual([404, 404]);
  });

  it("is shown to who is about to send the same, who can support it and still send their own", async () => {
    const { page } = await sent("Een muziektent voor het park");
    const writer = site.visitor();
    const asked = { ...idea, title: "Muziektent" };
    const { location: who } = await writer.send(form(open), "save", { ...asked, _screen: "idee" });
    const { location } = await writer.send(who ?? "", "save", { _screen: "who" });
    const check = location ?? "";
    const { html } = await writer.get(check);
    expect(html).toContain(`href="${page}"`);
    const receipt = page.slice(-9);
    expect(html).toContain(`value="${receipt}"`);
    expect((await writer.follow(check, "support", { receipt })).html).toContain("Eén keer gesteund. U steunt dit ook.");
    expect((await writer.send(check, "submit")).location).toContain("/bewijs");
  });

  it("is linked from the list and from what was found, and says what was done with it as soon as it is known", async () => {
    const { ids, page } = await sent("Een fontein");
    for (const from of [list, `${list}/zoek?zoek=fonteinen`])
      expect((await site.visitor().get(from)).html, from).toContain(`href="${page}"`);
    expect((await site.visitor().get(page)).html).toContain(idea.body);
    const register = `/beheer/trajecten/${open.trajectoryId}/inbreng`;
    const answer = { ids, outcome: "adopted", reason_nl: "Hij komt in het midden." };
    await (await stepInto("adviser")).follow(register, "propose", answer);
    expect((await site.visitor().get(page)).html).not.toContain("in het midden");
    await (await stepInto("projectLead")).follow(`${register}/${ids}`, "confirm", { deciderFunction: "projectleider" });
    expect((await site.visitor().get(page)).html).toContain("in het midden");
    expect((await site.visitor().get(`/trajecten/${open.slug}/antwoorden`)).html).toContain(`href="${page}"`);
  });
});
