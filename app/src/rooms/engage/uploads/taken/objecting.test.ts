import { expect, describe, it } from "vitest";
import { openActivity } from "../../../../../test/factories/open-activity.ts";
import type { Visitor } from "../../../../../test/factories/site.ts";
import { createWorld, visitor as guest } from "../../../../../test/factories/world.ts";
import { newId, tokenHash } from "../../../../kernel/ids.ts";
import { foundMunicipality } from "../../../tenancy/factories.ts";
import { withdrawContribution } from "../../commands/withdraw-contribution.ts";
import { contributionByToken } from "../../contribution-reader.ts";
import { methods } from "../../methods/index.ts";
import { photoStepsOf } from "../../moderation/moderation-reader.ts";
import { idea, ideasSite, linkIn } from "../../pages/ideas-site.fixture.ts";
import { photosOn, withPhoto } from "../photos.fixture.ts";
import { takenFrom } from "./reader.ts";
import { deleteOldTaken } from "./writer.ts";

const world = createWorld();
const { site, stepInto } = await ideasSite(world, await foundMunicipality(world));
const settings = { moderation: "after", method: { asksPhotos: true } };
const open = await openActivity(world, { inBrink: "ideas", settings });
const queue = "/beheer/inbreng";
const again = "Weggehaalde foto’s: de afzender is het er niet mee eens";
const why = { photoObjection: "Het is een standbeeld." };

const statusOf = async (path: string, who = site.visitor()) => (await who.download(path)).status;

/** An idea of which a moderator took the photo away. */
async function taken(title: string) {
  const sender = site.visitor();
  const at = await withPhoto(sender, open, "Een kale hoek", { title });
  const receipt = await sender.follow(at, "submit", { ...idea, title });
  const link = linkIn(receipt.html, /\/inbreng\/[\w-]{43}/);
  const own = photosOn((await sender.get(link)).html)[0] ?? "";
  const bare = own.replace(/\?.*/, "");
  const photoId = /[\w-]{36}/.exec(own)?.[0] ?? "";
  const token = link.slice(-43);
  const id = (await world.read((work) => contributionByToken(work, tokenHash(token))))?.id ?? "";
  const page = `/beheer/trajecten/${open.trajectoryId}/inbreng/${id}`;
  const moderator = await stepInto("moderator");
  await moderator.follow(page, "publish");
  await moderator.follow(page, "takePhotoAway", { photoId, photoReason: "people", photoWords: "" });
  const object = (form: Readonly<Record<string, string>> = why) =>
    sender.send(link, "objectToPhoto", { photoId, ...form });
  const look = (who: Visitor, action: string) => who.send(page, action, { photoId });
  return { title, sender, link, own, bare, photoId, token, id, page, moderator, object, look };
}

const left = (id: string) => world.read(async (work) => (await takenFrom(work, id)).length);

describe("a photo that was taken away", () => {
  it("is seen by its sender and who moderates, and by nobody else", async () => {
    const { own, bare, photoId, moderator, sender, link, token } = await taken("Bankje");
    const other = await taken("Lantaarn");
    expect(await Promise.all([statusOf(bare), statusOf(bare, await stepInto("evaluator"))])).toEqual([404, 404]);
    const elsewhere = `/fotos/${photoId}.jpg?inbreng=${other.token}`;
    const asDraft = `/fotos/${photoId}.jpg?concept=${token}`;
    const asPdf = `/bestanden/${photoId}.pdf?inbreng=${token}`;
    for (const address of [elsewhere, asDraft, asPdf]) expect(await statusOf(address), address).toBe(404);
    expect([await statusOf(own), await statusOf(bare, moderator)]).toEqual([200, 200]);
    const { html } = await sender.get(link);
    expect(html).toContain("Alleen u en ons team zien deze foto nog.");
    expect(html).toContain("Ik ben het er niet mee eens: Een kale hoek");
  });

  it("is objected to with a reason, once, by who sent it, and not when it is gone", async () => {
    const { object, title, moderator, id } = await taken("Pergola");
    const other = await taken("Prieel");
    for (const photoObjection of ["", "x".repeat(1001)]) expect((await object({ photoObjection })).status).toBe(400);
    const wrong = await object({ ...why, photoId: other.photoId });
    expect([wrong.status, wrong.html.includes("Deze foto is er niet meer.")]).toEqual([409, true]);
    expect((await moderator.get(queue)).html).not.toContain(again);
    expect(await Promise.all([object(), object()]).then((both) => both.map(({ status }) => status).toSorted())).toEqual(
      [303, 409],
    );
    const { html } = await moderator.get(queue);
    expect(html.slice(html.indexOf(again))).toContain(title);
    expect(await left(id)).toBe(1);
  });

  it("can be put back by who took it away, as long as nobody objects", async () => {
    const { moderator, look, bare, page } = await taken("Vijver");
    const evaluator = await stepInto("evaluator");
    expect((await look(evaluator, "putPhotoBack")).status).toBe(403);
    expect((await evaluator.get(page)).html).not.toContain("Weggehaald");
    const early = await look(moderator, "keepPhotoAway");
    expect([early.status, early.html.includes("Niemand maakte bezwaar.")]).toEqual([409, true]);
    expect((await look(moderator, "putPhotoBack")).status).toBe(303);
    expect(await statusOf(bare)).toBe(200);
    expect((await look(moderator, "putPhotoBack")).status).toBe(404);
  });

  it("is looked at again by somebody else, who shows it after all", async () => {
    const { moderator, object, look, bare, page, sender, link, id } = await taken("Fontein");
    await object();
    for (const action of ["putPhotoBack", "keepPhotoAway"])
      expect((await look(moderator, action)).html).toContain("U haalde deze foto zelf weg");
    const shown = (await moderator.get(page)).html;
    expect(shown).toContain("Het is een standbeeld.");
    expect(shown).toContain("Daarom beslist nu een collega.");
    expect(shown).not.toContain('value="putPhotoBack"');
    const lead = await stepInto("projectLead");
    expect((await lead.get(page)).html).toContain('value="keepPhotoAway"');
    expect((await look(lead, "putPhotoBack")).status).toBe(303);
    expect(await statusOf(bare)).toBe(200);
    expect((await sender.get(link)).html).toContain("Wij laten de foto toch zien.");
    const steps = await world.read((work) => photoStepsOf(work, id));
    expect(steps.map(({ what }) => what)).toEqual(["photo_removed", "photo_put_back"]);
  });

  it("is gone once somebody else decides the same", async () => {
    const { object, look, own, sender, link, id, moderator } = await taken("Perk");
    await object();
    expect((await look(await stepInto("adviser"), "keepPhotoAway")).status).toBe(303);
    expect([await statusOf(own), await statusOf(own, moderator), await left(id)]).toEqual([404, 404, 0]);
    expect((await sender.get(link)).html).toContain("De foto blijft weg. Wij hebben hem gewist.");
    expect((await object()).status).toBe(409);
  });

  it("is deleted with what it was sent with", async () => {
    const { token, id, own } = await taken("Hek");
    await world.done(withdrawContribution(methods), { token }, guest());
    expect([await left(id), await statusOf(own)]).toEqual([0, 404]);
  });

  it("is deleted after four weeks, but not while somebody has to look again", async () => {
    const [silent, spoke] = [await taken("Poort"), await taken("Brug")];
    await spoke.object();
    const began = world.clock.now().getTime();
    const clean = async (days: number) => {
      world.clock.set(new Date(began + days * 86_400_000).toISOString());
      await world.read(deleteOldTaken);
      return [await left(silent.id), await left(spoke.id)];
    };
    expect(await clean(27.9)).toEqual([1, 1]);
    expect(await clean(28.1)).toEqual([0, 1]);
    expect((await silent.object()).status).toBe(409);
    const { html } = await silent.sender.get(silent.link);
    expect(html).toContain("Er was iemand op te herkennen.");
    expect(html).not.toContain("Alleen u en ons team");
  });

  it("cannot be looked at from another contribution", async () => {
    const { photoId } = await taken("Trap");
    const other = await taken("Muur");
    const lead = await stepInto("projectLead");
    expect((await lead.send(other.page, "putPhotoBack", { photoId })).status).toBe(404);
    expect((await lead.send(other.page, "putPhotoBack", { photoId: newId() })).status).toBe(404);
  });
});
