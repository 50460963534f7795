import { describe, expect, it } from "vitest";
import { moveTo, openActivity } from "../../../../test/factories/open-activity.ts";
import { createWorld, person } from "../../../../test/factories/world.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { confirmDisposition, proposeDisposition } from "../commands/dispose.ts";
import { form, idea, ideasSite, linkIn } from "../pages/ideas-site.fixture.ts";
import { photo, photosOn } from "./photos.fixture.ts";

const world = createWorld();
const { site, open: without, stepInto } = await ideasSite(world, await foundMunicipality(world));
const settings = { moderation: "after", method: { asksPhotos: true } };
const open = await openActivity(world, { inBrink: "ideas", settings });
const add = async (alt = "Een bank") => ({ photo: await photo(), alt });

/** An idea without a photo, sent and read by everybody. */
async function sent(title: string, at = open) {
  const visitor = site.visitor();
  const receipt = await visitor.follow(form(at), "submit", { ...idea, title });
  const moderator = await stepInto("moderator");
  const list = await moderator.get(`/beheer/trajecten/${at.trajectoryId}/inbreng?zoek=${title}`);
  const page = linkIn(list.html, /\/beheer\/trajecten\/[\w-]{36}\/inbreng\/[\w-]{36}/);
  return { visitor, moderator, page, id: page.slice(-36), link: linkIn(receipt.html, /\/inbreng\/[\w-]{43}/) };
}

const status = async (path: string, who = site.visitor()) => (await who.download(path)).status;

describe("a photo later", () => {
  it("is refused where none is asked, of what is no photo, and behind no link of one's own", async () => {
    const { visitor, link } = await sent("Zonder", without);
    expect((await visitor.get(link)).html).not.toContain('value="addPhoto"');
    expect((await visitor.send(link, "addPhoto", await add())).status).toBe(404);
    const own = await sent("Fontein");
    const wrong = await own.visitor.send(own.link, "addPhoto", {
      photo: new File(["<svg/>"], "a.jpg"),
      alt: "Een put",
    });
    expect([wrong.status, wrong.html.includes('value="Een put"')]).toEqual([400, true]);
    expect((await own.visitor.send(`${own.link.slice(0, -4)}aaaa`, "addPhoto", await add())).status).toBe(404);
    // By its id it is there for the device that sent it alone.
    expect((await site.visitor().send(`/inbreng/${own.id}`, "addPhoto", await add())).status).toBe(404);
    expect((await own.visitor.send(`/inbreng/${own.id}`, "addPhoto", await add())).status).toBe(303);
  });

  it("is refused after the third, also when two come at once, and when the idea is not shown or was taken back", async () => {
    const { visitor, moderator, page, link } = await sent("Waterpomp");
    for (let at = 0; at < 2; at += 1) await visitor.send(link, "addPhoto", await add());
    const last = [await add(), await add()].map((one) => visitor.send(link, "addPhoto", one));
    expect((await Promise.all(last)).map((one) => one.status).toSorted()).toEqual([303, 400]);
    const { html } = await visitor.get(link);
    expect([photosOn(html).length, html.includes('value="addPhoto"')]).toEqual([3, false]);
    const photoId = /[\w-]{36}/.exec(photosOn(html)[0] ?? "")?.[0] ?? "";
    await visitor.send(link, "removePhoto", { photoId });
    await moderator.send(page, "reject", { rejection: "other" });
    expect((await visitor.send(link, "addPhoto", await add())).html).toContain("Deze inbreng staat niet online.");
    await visitor.send(link, "withdraw");
    expect((await visitor.send(link, "addPhoto", await add())).status).toBe(409);
  });

  it("is refused once there is an answer, or nobody can take part any more", async () => {
    const ending = await openActivity(world, { inBrink: "ideas", settings });
    const [answered, late] = [await sent("Speelhuis", ending), await sent("Schommelbank", ending)];
    const reason = { ids: answered.id, outcome: "adopted", reason_nl: "Dat doen wij." };
    await world.done(proposeDisposition, reason, person("adviser"));
    await world.done(confirmDisposition, { ids: answered.id, deciderFunction: "Wethouder" }, person("projectLead"));
    const refused = await answered.visitor.send(answered.link, "addPhoto", await add());
    expect([refused.status, refused.html.includes("Er is al een antwoord")]).toEqual([409, true]);
    await moveTo(world, ending.trajectoryId, "close", 4);
    expect((await late.visitor.send(late.link, "addPhoto", await add())).status).toBe(409);
  });

  it("is seen by nobody else until somebody of the team shows it; the text stays", async () => {
    const { visitor, moderator, page, link } = await sent("Lantaarn");
    const list = `/trajecten/${open.slug}/inbreng/${open.activityId}`;
    const added = await visitor.follow(link, "addPhoto", await add("Een scheve paal"));
    expect(added.html).toContain("Wij bekijken hem eerst.");
    const [small = ""] = photosOn(added.html);
    const bare = small.replace(/\?.*/, "");
    const before = (await site.visitor().get(list)).html;
    expect([before.includes("Lantaarn"), before.includes("scheve paal")]).toEqual([true, false]);
    expect([await status(bare), await status(small)]).toEqual([404, 200]);
    expect((await moderator.get("/beheer/inbreng")).html).toContain(`href="${page}"`);
    const photoId = /[\w-]{36}/.exec(bare)?.[0] ?? "";
    expect((await (await stepInto("evaluator")).send(page, "showPhoto", { photoId })).status).toBe(403);
    expect((await moderator.follow(page, "showPhoto", { photoId })).html).toContain("liet een foto zien op");
    expect((await moderator.send(page, "showPhoto", { photoId })).status).toBe(404);
    expect((await site.visitor().get(list)).html).toContain("scheve paal");
    expect([await status(bare), (await visitor.get(link)).html.includes("Alleen u ziet hem")]).toEqual([200, false]);
  });
});
