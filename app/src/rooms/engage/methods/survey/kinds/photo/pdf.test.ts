import { describe, expect, it } from "vitest";
import { openActivity } from "../../../../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../../../../test/factories/site.ts";
import { createWorld, person } from "../../../../../../../test/factories/world.ts";
import { drawing, locked } from "../../../../../../platform/files/pdf.fixture.ts";
import { seedDemoPeople } from "../../../../../identity/room.ts";
import { foundMunicipality } from "../../../../../tenancy/factories.ts";
import { form, linkIn } from "../../../../pages/ideas-site.fixture.ts";
import { photo as photoFile, photosOn } from "../../../../uploads/photos.fixture.ts";
import type { UploadTables } from "../../../../uploads/tables.ts";
import { saveQuestion } from "../../commands/change-questions.ts";

const world = createWorld();
const site = createSite(world, await foundMunicipality(world));
await seedDemoPeople(world.storage, world.tenant.id);
const open = await openActivity(world, { inBrink: "survey" });
for (const [words, takes] of [
  ["Hebt u een foto?", "photos"],
  ["Hebt u een brief?", "pdf"],
  ["Hebt u een plan?", "both"],
] as const)
  await world.done(
    saveQuestion,
    { activityId: open.activityId, kind: "photo", fields: { words_nl: [words], takes: [takes] } },
    person("adviser"),
  );

const pdf = (bytes: Uint8Array = drawing({ pages: 2 })) =>
  new File([new Uint8Array(bytes)], "Bezwaar Sanne.pdf", { type: "application/pdf" });

async function pageOf(question: string, resident = site.visitor()) {
  const page = await resident.send(form(open), "save", { _screen: "vragen-1", _photo: question });
  return { resident, page: page.location ?? "" };
}

/** Somebody adds a PDF as their answer; where the form goes on. */
async function withPdf(question = "v2") {
  const { resident, page } = await pageOf(question);
  const added = await resident.follow(page, "add", { photo: pdf(), alt: "Mijn brief" });
  return { resident, page, html: added.html, file: linkIn(added.html, /\/bestanden\/[\w-]{36}\.pdf\?concept=[\w-]+/) };
}

const kept = () =>
  world.read((work) =>
    work.db.$extendTables<UploadTables>().selectFrom("engage_upload").select(["upload_id", "pdf_pages"]).execute(),
  );

describe("a PDF as an answer", () => {
  it("is refused where photos are asked, when it is none, locked, too long or too large", async () => {
    const { resident, page } = await pageOf("v1");
    const refused = async (at: string, file: File, words: string) => {
      const answer = await resident.send(at, "add", { photo: file, alt: "Mijn brief" });
      expect([answer.status, answer.html.includes(words)], words).toEqual([400, true]);
      expect(answer.html).toContain('value="Mijn brief"');
    };
    await refused(page, pdf(), "Dit is geen jpg, png of webp.");
    const [{ page: only }, { page: both }] = [await pageOf("v2", resident), await pageOf("v3", resident)];
    await refused(only, await photoFile(), "Dit is geen pdf.");
    await refused(only, pdf(locked()), "is beveiligd");
    await refused(only, pdf(drawing({ pages: 41 })), "meer dan 40 bladzijden");
    await refused(only, pdf(drawing().subarray(0, 200)), "niet lezen");
    await refused(both, new File(["<svg/>"], "plan.pdf"), "Dit is geen jpg, png, webp of pdf.");
    await refused(
      only,
      pdf(new Uint8Array([...Buffer.from("%PDF-1.7"), ...new Uint8Array(9_000_000)])),
      "mag 8 MB zijn",
    );
    await refused(both, pdf(new Uint8Array(17 * 1024 * 1024)), "niet meer dan 15 MB");
    expect(await kept()).toEqual([]);
  });

  it("is not written anew once more than twenty came from one address in ten minutes; photos still are", async () => {
    const own = createWorld();
    const crowd = createSite(own, await foundMunicipality(own));
    const asked = await openActivity(own, { inBrink: "survey" });
    const fields = { words_nl: ["Hebt u een plan?"], takes: ["both"] };
    await own.done(saveQuestion, { activityId: asked.activityId, kind: "photo", fields }, person("adviser"));
    const resident = crowd.visitor();
    const page = (await resident.send(form(asked), "save", { _screen: "vragen-1", _photo: "v1" })).location ?? "";
    const broken = () => pdf(drawing().subarray(0, 200));
    for (let sent = 0; sent < 20; sent += 1)
      expect((await resident.send(page, "add", { photo: broken(), alt: String(sent) })).status).toBe(400);
    expect((await resident.send(page, "add", { photo: pdf(), alt: "" })).status).toBe(429);
    expect((await resident.send(page, "add", { photo: await photoFile(), alt: "" })).status).toBe(303);
  });

  it("is not given more than sixty times in five minutes to one address", async () => {
    const own = createWorld();
    const anybody = createSite(own, await foundMunicipality(own)).visitor();
    const nothing = "/bestanden/00000000-0000-7000-8000-000000000000.pdf";
    for (let asked = 0; asked < 60; asked += 1) expect((await anybody.download(nothing)).status).toBe(404);
    expect((await anybody.download(nothing)).status).toBe(429);
  });

  it("is for the team and its sender, to save under a name of ours, and goes with the words", async () => {
    const { resident, page, html, file } = await withPdf();
    expect(html).toContain("Uw pdf staat erbij.");
    expect(html).toContain("Download: Mijn brief (pdf, 2 bladzijden)");
    const bare = file.replace(/\?.*/, "");
    const team = await site.somebody("adviser");
    const status = async (who: typeof team, path: string) => (await who.download(path)).status;
    expect([await status(site.visitor(), bare), await status(team, bare), await status(resident, file)]).toEqual([
      404, 404, 200,
    ]);
    const receipt = await resident.follow(page.replace("/foto?", "?"), "submit", {});
    const link = linkIn(receipt.html, /\/inbreng\/[\w-]{43}/);
    const own = await resident.get(link);
    expect(own.html).toContain("Eén pdf");
    expect([await status(site.visitor(), bare), await status(await site.somebody("councilMember"), bare)]).toEqual([
      404, 404,
    ]);
    const given = await team.download(bare);
    expect([given.status, given.type]).toEqual([200, "application/pdf"]);
    expect(given.disposition).toMatch(/^attachment; filename\*=UTF-8''bestand-[0-9a-f]{8}\.pdf$/);
    expect(given.policy).toContain("sandbox");
    expect(given.bytes.toString("latin1")).toMatch(/^%PDF-/);
    expect(given.bytes.toString("latin1")).not.toContain("Sanne");
    const csv = await team.get(`/beheer/trajecten/${open.trajectoryId}/inbreng/export.csv`);
    expect(csv.html).toContain(bare);
    const mine = (await resident.download("/mijn-inbreng/gegevens.json")).bytes.toString();
    expect(mine).toContain(`"alt": "Mijn brief"`);
    expect(await status(resident, /\/bestanden\/[^"]+/.exec(mine)?.[0] ?? "")).toBe(200);
    await resident.send(link, "withdraw");
    expect([await status(team, bare), await kept()]).toEqual([404, []]);
  });

  it("stands beside photos where both are asked, three together, and is taken away", async () => {
    const { resident, page, file } = await withPdf("v3");
    for (const one of [await photoFile(), pdf()]) await resident.send(page, "add", { photo: one, alt: "" });
    const { html } = await resident.get(page);
    expect([photosOn(html).length, html.includes('type="file"')]).toEqual([3, false]);
    expect(html).toContain("U hebt 3 foto’s of pdf’s toegevoegd.");
    expect((await resident.send(page, "add", { photo: pdf(), alt: "" })).status).toBe(400);
    const photoId = /[\w-]{36}/.exec(file.replace("/bestanden/", ""))?.[0] ?? "";
    expect((await resident.follow(page, "remove", { photoId })).html).toContain("De pdf is weg.");
    expect((await resident.download(file)).status).toBe(404);
    expect((await kept()).map(({ pdf_pages }) => pdf_pages).toSorted()).toEqual([2, null]);
  });
});
