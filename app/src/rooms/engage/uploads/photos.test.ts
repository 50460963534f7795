import { randomFillSync } from "node:crypto";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { moveTo, openActivity } from "../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { form, idea, ideasSite, linkIn } from "../pages/ideas-site.fixture.ts";
import { photo, photosOn, toPhotos, withPhoto } from "./photos.fixture.ts";
import type { UploadTables } from "./tables.ts";

const world = createWorld();
const { site, open: without, stepInto } = await ideasSite(world, await foundMunicipality(world));
const settings = { moderation: "after", method: { asksPhotos: true } };
const open = await openActivity(world, { inBrink: "ideas", settings });
const own = /\/inbreng\/[\w-]{43}/;

function uploads(tenantId?: string) {
  return world.read(
    (work) =>
      work.db
        .$extendTables<UploadTables>()
        .selectFrom("engage_upload")
        .select(["upload_id", "contribution_id", "draft_hash", "alt"])
        .execute(),
    tenantId,
  );
}

/** An idea with a photo, sent. */
async function sent(title: string, alt = "Een kale hoek") {
  const visitor = site.visitor();
  const at = await withPhoto(visitor, open, alt, { title });
  const receipt = await visitor.follow(at, "submit", { ...idea, title });
  const link = linkIn(receipt.html, own);
  const html = (await visitor.get(link)).html;
  const page = await staffPage(title);
  return { visitor, link, page, small: photosOn(html)[0] ?? "", bare: (photosOn(html)[0] ?? "").replace(/\?.*/, "") };
}

async function staffPage(title: string): Promise<string> {
  const moderator = await stepInto("moderator");
  const list = await moderator.get(`/beheer/trajecten/${open.trajectoryId}/inbreng?zoek=${title}`);
  return linkIn(list.html, /\/beheer\/trajecten\/[\w-]{36}\/inbreng\/[\w-]{36}/);
}

/** What other machines read of everybody's contributions. */
async function byApi(): Promise<string> {
  return (await site.visitor().get(`/api/v1/trajecten/${open.slug}/inbreng?perPagina=100`)).html;
}

function photosWait(work: Work, waits: boolean) {
  return work.db.$extendTables<UploadTables>().updateTable("engage_upload").set({ waits }).execute();
}

const statusOf = async (path: string, visitor = site.visitor()) => (await visitor.download(path)).status;

describe("a photo is not taken", () => {
  it("when it is larger than a phone makes them: in words on the page, with what was typed", async () => {
    const visitor = site.visitor();
    const page = await toPhotos(visitor, open);
    const large = new File([new Uint8Array(16 * 1024 * 1024)], "plein.jpg", { type: "image/jpeg" });
    const answer = await visitor.send(page, "add", { photo: large, alt: "Een kale hoek" });
    expect([answer.status, answer.html.includes('value="Een kale hoek"')]).toEqual([400, true]);
    expect(answer.html).toContain("Kies een bestand van niet meer dan 15 MB.");
  });

  it("when two bytes of it say ten thousand times ten thousand points", async () => {
    const visitor = site.visitor();
    const bomb = await sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    const photos = { photo: new File([new Uint8Array(bomb)], "bom.png"), alt: "" };
    const answer = await visitor.send(await toPhotos(visitor, open), "add", photos);
    expect([answer.status, answer.html.includes("te veel beeldpunten")]).toEqual([400, true]);
  });

  it("where none is asked, without a draft, at another question, or of another municipality", async () => {
    expect((await site.visitor().get(`${form(open)}/foto?vraag=photo`)).status).toBe(404);
    const visitor = site.visitor();
    const page = await toPhotos(visitor, open);
    expect((await visitor.get(page.replace("vraag=photo", "vraag=title"))).status).toBe(404);
    const added = { photo: await photo(), alt: "" };
    expect((await visitor.send(page.replace("vraag=photo", "vraag=title"), "add", added)).status).toBe(404);
    expect((await visitor.send(page.replace(/concept=[\w-]+/, "concept=verzonnen"), "add", added)).status).toBe(409);
    const elsewhere = createSite(world, await foundMunicipality(createWorld())).visitor();
    expect((await elsewhere.send(page, "add", added)).status).toBe(404);
    expect((await visitor.send(`${form(without)}/foto?${page.split("?")[1] ?? ""}`, "add", added)).status).toBe(404);
    const unasked = await toPhotos(visitor, without);
    expect((await visitor.get(unasked)).status).toBe(404);
    expect((await visitor.send(unasked, "add", added)).status).toBe(404);
    expect(await uploads()).toEqual([]);
  });

  it("when it is none, and what was said of it stays", async () => {
    const visitor = site.visitor();
    const page = await toPhotos(visitor, open);
    const file = (text: string) => new File([Buffer.from(text, "latin1")], "foto.jpg", { type: "image/jpeg" });
    for (const [given, words] of [
      [undefined, "Kies eerst een foto."],
      [file(""), "Kies eerst een foto."],
      [file("<svg/>"), "Dit is geen jpg, png of webp."],
      [file("\0\0\0\x18ftypheic"), "Deze foto is van de soort HEIC."],
      [file("\xff\xd8\xff\xe0"), "Wij kunnen deze foto niet lezen."],
    ] as const) {
      const refused = await visitor.send(page, "add", { ...(given && { photo: given }), alt: "Een bank" });
      expect([refused.status, refused.html.includes(words)], words).toEqual([400, true]);
      expect(refused.html).toContain('value="Een bank"');
    }
    const long = await visitor.send(page, "add", { photo: await photo(), alt: "x".repeat(201) });
    expect(long.status).toBe(400);
    expect(await uploads()).toEqual([]);
  });

  it("when there are three, also when two come at once; the same form sent twice adds one", async () => {
    const visitor = site.visitor();
    const page = await toPhotos(visitor, open);
    const one = { photo: await photo(), alt: "", _once: "zelfde" };
    await visitor.send(page, "add", one);
    await visitor.send(page, "add", one);
    expect(photosOn((await visitor.get(page)).html)).toHaveLength(1);
    await visitor.send(page, "add", { photo: await photo("#000"), alt: "" });
    const files = [await photo("#111"), await photo("#222")];
    const last = await Promise.all(files.map((file) => visitor.send(page, "add", { photo: file, alt: "" })));
    expect(last.map(({ status }) => status).sort()).toEqual([303, 400]);
    expect(last.find(({ status }) => status === 400)?.html).toContain("Er zijn al 3 foto’s.");
    const { html } = await visitor.get(page);
    expect([photosOn(html).length, html.includes('type="file"')]).toEqual([3, false]);
    for (const address of photosOn(html)) {
      const photoId = /[\w-]{36}/.exec(address)?.[0] ?? "";
      await visitor.send(page, "remove", { photoId });
    }
    expect(await uploads()).toEqual([]);
  });

  it("when nobody can take part any more", async () => {
    const closing = await openActivity(world, { inBrink: "ideas", settings });
    const visitor = site.visitor();
    const page = await toPhotos(visitor, closing);
    await moveTo(world, closing.trajectoryId, "close", 4);
    const before = world.clock.now();
    world.clock.set(new Date(before.getTime() + 3_600_000).toISOString());
    const late = await visitor.send(page, "add", { photo: await photo(), alt: "" });
    world.clock.set(before.toISOString());
    expect(late.status).toBe(409);
  });
});

describe("a photo with an idea", () => {
  it("stays when another field is refused, and only its sender sees it before it is sent", async () => {
    const visitor = site.visitor();
    const at = await withPhoto(visitor, open);
    const refused = await visitor.send(at, "save", { _screen: "idee", ...idea, body: "" });
    expect(refused.status).toBe(400);
    const [address = ""] = photosOn((await visitor.get(at)).html);
    expect((await visitor.get(at)).html).toContain('alt="Een kale hoek"');
    expect(await statusOf(address)).toBe(200);
    expect(await statusOf(address.replace(/\?.*/, ""))).toBe(404);
    expect(await statusOf(address.replace(/\?.*/, ""), await stepInto("administrator"))).toBe(404);
    expect(await statusOf(address.replace(/concept=.*/, "concept=verzonnen"))).toBe(404);
    const photoId = /[\w-]{36}/.exec(address)?.[0] ?? "";
    await visitor.send(await toPhotos(site.visitor(), open), "remove", { photoId });
    expect(await statusOf(address)).toBe(200);
    const page = await visitor.send(at, "save", { _screen: "idee", _photo: "photo", ...idea });
    await visitor.send(page.location ?? "", "remove", { photoId });
    expect(await statusOf(address)).toBe(404);
  });

  it("is looked at first, also where ideas are shown at once, and has nothing of where it was made", async () => {
    const { link, page, small, bare, visitor } = await sent("Boombank");
    const list = `/trajecten/${open.slug}/inbreng/${open.activityId}`;
    expect((await site.visitor().get(list)).html).not.toContain("Boombank");
    expect([await statusOf(bare), await statusOf(small), await statusOf(bare, await stepInto("adviser"))]).toEqual([
      404, 200, 200,
    ]);
    expect(await statusOf(bare, await stepInto("councilMember"))).toBe(404);
    // By the page of their own things, where the idea stands by its id.
    const [id = ""] = page.match(/[\w-]{36}$/) ?? [];
    expect([await statusOf(`${bare}?inbreng=${id}`, visitor), await statusOf(`${bare}?inbreng=${id}`)]).toEqual([
      200, 404,
    ]);
    const moderator = await stepInto("moderator");
    expect((await moderator.get("/beheer/inbreng")).html).toContain(bare);
    await moderator.send(page, "publish");
    const shown = await site.visitor().get(list);
    expect(shown.html).toContain(`src="${bare}" alt="Een kale hoek" width="60" height="40"`);
    const whole = await site.visitor().download(bare.replace("-klein", ""));
    expect([whole.status, whole.type]).toEqual([200, "image/jpeg"]);
    expect(whole.bytes.toString("latin1")).not.toMatch(/Exif|Sanne|GPS/);
    const otherTown = createSite(world, await foundMunicipality(createWorld())).visitor();
    expect(await statusOf(bare, otherTown)).toBe(404);
    expect(await uploads(newId())).toEqual([]);
    await moderator.send(page, "reject", { rejection: "other" });
    expect([await statusOf(bare), await statusOf(small)]).toEqual([404, 200]);
    await visitor.send(link, "withdraw");
    expect([await statusOf(small), await statusOf(bare, await stepInto("adviser"))]).toEqual([404, 404]);
    expect(await uploads()).toEqual([]);
  });

  it("is told to other machines as long as everybody may see it, with its words, sizes and addresses that work", async () => {
    const { page, bare, visitor, link } = await sent("Zonnehoek");
    const id = /[\w-]{36}/.exec(bare)?.[0] ?? "";
    expect(await byApi()).not.toContain(id);
    const moderator = await stepInto("moderator");
    await moderator.send(page, "publish");
    const told = await byApi();
    const addresses = told.match(/http[^"]*\/fotos\/[^"]*/g)?.filter((address) => address.includes(id)) ?? [];
    expect(told).toMatch(/"fotos":\[\{"woorden":"Een kale hoek","breedte":60,"hoogte":40,"_links":\{"self"/);
    expect(addresses.map((address) => new URL(address).pathname)).toEqual([bare.replace("-klein", ""), bare]);
    for (const address of addresses) expect(await statusOf(new URL(address).pathname)).toBe(200);
    await world.read((work) => photosWait(work, true));
    expect(await byApi()).toMatch(/"titel":"Zonnehoek".*"fotos":\[\]/);
    await world.read((work) => photosWait(work, false));
    await visitor.send(link, "withdraw");
    expect(await byApi()).not.toContain(id);
  });

  it("of which nobody said what is on it says whose it is and of what", async () => {
    const { page, visitor, link } = await sent("Waterpunt", "");
    await (await stepInto("moderator")).send(page, "publish");
    const list = await site.visitor().get(`/trajecten/${open.slug}/inbreng/${open.activityId}`);
    expect(list.html).toContain('alt="Foto bij: Waterpunt"');
    await visitor.send(link, "withdraw");
  });

  it("is taken away by who sent it, and nobody else behind a private link", async () => {
    const { link, small, visitor } = await sent("Schommel");
    const photoId = /[\w-]{36}/.exec(small)?.[0] ?? "";
    const other = await sent("Wip");
    expect((await other.visitor.send(other.link, "removePhoto", { photoId })).status).toBe(404);
    expect((await visitor.follow(link, "removePhoto", { photoId })).html).toContain("De foto is weg.");
    expect(await statusOf(small)).toBe(404);
    expect((await visitor.get(link)).html).toContain("Schommel");
  });

  it("is taken away by staff with a reason that its sender reads", async () => {
    const { link, page, bare, visitor } = await sent("Perk");
    const photoId = /[\w-]{36}/.exec(bare)?.[0] ?? "";
    const reason = { photoId, photoReason: "people", photoWords: "Uw buurvrouw staat erop." };
    const evaluator = await stepInto("evaluator");
    expect((await evaluator.get(page)).html).not.toContain('value="takePhotoAway"');
    expect((await evaluator.send(page, "takePhotoAway", reason)).status).toBe(403);
    const moderator = await stepInto("moderator");
    const none = await moderator.send(page, "takePhotoAway", { photoId, photoReason: "" });
    expect([none.status, none.html.includes('id="photoReason"')]).toEqual([400, true]);
    expect((await moderator.send(page, "takePhotoAway", { ...reason, photoId: newId() })).status).toBe(404);
    const done = await moderator.follow(page, "takePhotoAway", reason);
    expect(done.html).toContain("haalde een foto weg op");
    expect([await statusOf(bare), await statusOf(bare, evaluator)]).toEqual([404, 404]);
    const { html } = await visitor.get(link);
    expect(html).toContain("Er was iemand op te herkennen.");
    expect(html).toContain("Uw buurvrouw staat erop.");
    expect((await moderator.send(page, "takePhotoAway", reason)).status).toBe(404);
  });

  it("stays when its author changes the words, and cannot be made up in them", async () => {
    const { link, small, visitor } = await sent("Pomp");
    const forged = { ...idea, title: "Pomp met emmer", photo: `${newId()} 10x10 Van een ander` };
    expect((await visitor.send(link, "change", forged)).status).toBe(303);
    const { html } = await visitor.get(link);
    expect([html.includes("Pomp met emmer"), html.includes("Van een ander")]).toEqual([true, false]);
    expect(photosOn(html)).toEqual([small]);
  });

  it("stands in the file of what is kept of its sender, with the address at which they see it", async () => {
    const { visitor } = await sent("Fontein", "De put waar hij stond");
    const { bytes } = await visitor.download("/mijn-inbreng/gegevens.json");
    // @NOTE our own file.
    const kept = JSON.parse(bytes.toString()) as { contributions: { photos: { alt: string; address: string }[] }[] };
    const [found] = kept.contributions.flatMap(({ photos }) => photos);
    expect(found?.alt).toBe("De put waar hij stond");
    expect([await statusOf(found?.address ?? "", visitor), await statusOf(found?.address ?? "")]).toEqual([200, 404]);
  });
});

describe("a photo of today", () => {
  it("is taken as large as a phone makes it, of twelve megabytes", async () => {
    const raw = { width: 3_000, height: 3_000, channels: 3 } as const;
    const noise = randomFillSync(Buffer.alloc(raw.width * raw.height * 3));
    const bytes = await sharp(noise, { raw }).jpeg({ quality: 100 }).toBuffer();
    expect(bytes.length).toBeGreaterThan(10 * 1024 * 1024);
    const visitor = site.visitor();
    const photos = { photo: new File([new Uint8Array(bytes)], "IMG_1.jpg", { type: "image/jpeg" }), alt: "" };
    const added = await visitor.follow(await toPhotos(visitor, open), "add", photos);
    expect(photosOn(added.html)).toHaveLength(1);
  });
});
