import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { newId, newToken } from "../../../kernel/ids.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { adviser } from "../commands/ideas-town.fixture.ts";
import { batchOf, make, openWithCodes } from "./codes.fixture.ts";
import { discardCodes, fetchCodes } from "./commands/fetch-codes.ts";
import { revokeCodeBatch } from "./commands/revoke-codes.ts";
import { groupedCode } from "./domain.ts";
import { fetchesOf } from "./fetch-reader.ts";

const world = createWorld();
const slug = await foundMunicipality(world);
const site = createSite(world, slug);
const open = await openWithCodes(world, "required");
const { batchId, key, codes } = await batchOf(world, open, 6);
const list = { batchId, key, what: "list" };
const noKey = { refusal: { kind: "refused", key: "engage.codes.staff.noKey" } };

describe("taking the codes out", () => {
  it("is refused to visitors, to other roles, in another municipality and for parts that are not there", async () => {
    for (const command of [fetchCodes, discardCodes]) {
      expect(await world.run(command, list, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
      expect(await world.run(command, list, person("moderator"))).toMatchObject({ refusal: { kind: "forbidden" } });
      expect(await world.run(command, list, adviser, newId())).toMatchObject({ refusal: { kind: "notFound" } });
    }
    expect(await world.run(fetchCodes, { ...list, what: "cards", part: "2" }, adviser)).toMatchObject({
      refusal: { kind: "notFound" },
    });
  });

  it("is refused without the key of this batch, and before all codes are made", async () => {
    const other = await batchOf(world, open, 1);
    for (const wrong of ["", "nonsense", newToken(), other.key])
      expect(await world.run(fetchCodes, { ...list, key: wrong }, adviser)).toMatchObject(noKey);
    const unmade = await world.done(make, { activityId: open.activityId, name: "Nog niet", wanted: "5" }, adviser);
    expect(await world.run(fetchCodes, { ...list, ...unmade }, adviser)).toMatchObject(noKey);
    expect(await world.run(discardCodes, { batchId: unmade.batchId }, adviser)).toMatchObject({
      refusal: { key: "engage.codes.staff.notMade" },
    });
  });

  it("is refused after it was thrown away, and of a batch that is revoked", async () => {
    const [thrown, revoked] = [await batchOf(world, open, 1), await batchOf(world, open, 1)];
    await world.done(discardCodes, { batchId: thrown.batchId }, adviser);
    await world.done(revokeCodeBatch, { batchId: revoked.batchId, reason: "verkeerd" }, adviser);
    for (const one of [thrown, revoked])
      expect(await world.run(fetchCodes, { ...list, ...one }, adviser)).toMatchObject(noKey);
  });
});

describe("the files", () => {
  const path = `/beheer/codes/${batchId}?sleutel=${key}`;

  it("open only for who asked, of that kind, with the key and for a quarter of an hour", async () => {
    const mine = await site.somebody("adviser");
    const at = (await mine.send(path, "fetchList")).location ?? "";
    const others = await site.somebody("adviser", "projectLead");
    expect((await others.download(at)).status).toBe(404);
    expect((await site.visitor().download(at)).status).toBe(401);
    expect((await mine.download(at.replace("lijst.csv", "kaartjes.pdf"))).status).toBe(404);
    expect((await mine.download(at.replace(/\?.*/, ""))).status).toBe(404);
    expect((await mine.download(at.replace(key, newToken()))).status).toBe(404);
    expect((await mine.download(at.replace(/codes\/[^/]+\/[^/]+/, "codes/nonsense/nonsense"))).status).toBe(404);
    expect((await mine.download(at)).status).toBe(200);
    world.clock.set("2026-11-02T09:16:00Z");
    expect((await mine.download(at)).status).toBe(404);
  });

  it("are a list with each code and its address, once, and who took it is written down", async () => {
    const mine = await site.somebody("projectLead");
    const before = (await world.read((work) => fetchesOf(work, batchId))).length;
    const file = await mine.download((await mine.send(path, "fetchList")).location ?? "");
    expect(file.type).toBe("text/csv; charset=utf-8");
    const lines = file.bytes.toString("utf8").trimEnd().split("\r\n");
    expect(lines[0]).toBe('\uFEFF"Nummer";"Code";"Webadres"');
    const expected = codes.map(
      (code, at) => `"${at + 1}";"${groupedCode(code)}";"http://${slug}.localhost:3000/c/${code}"`,
    );
    expect(lines.slice(1)).toEqual(expected);
    const fetches = await world.read((work) => fetchesOf(work, batchId));
    expect(fetches).toHaveLength(before + 1);
    expect(fetches[0]).toMatchObject({ what: "list", byName: "Sanne de Vries" });
    expect((await mine.get(path)).html).toContain("De hele lijst");
  });

  it("are cards as a tagged PDF", async () => {
    const mine = await site.somebody("adviser");
    const file = await mine.download((await mine.send(path, "fetchCards")).location ?? "");
    expect(file.type).toBe("application/pdf");
    const text = file.bytes.toString("latin1");
    expect(text.startsWith("%PDF-")).toBe(true);
    expect(text).toContain("/MarkInfo");
    // Six codes are two sheets.
    expect(text).toMatch(/\/Type\s*\/Pages[^>]*\/Count 2/);
  });

  it("are all cards in one zip, whose name is no way to a part nor a part's name to it", async () => {
    const many = await batchOf(world, open, 501);
    const page = `/beheer/codes/${many.batchId}?sleutel=${many.key}`;
    const mine = await site.somebody("adviser");
    expect((await mine.get(page)).html).toContain("Alle 501 kaartjes, in één zip");
    const all = (await mine.send(page, "fetchCards", { part: "all" })).location ?? "";
    const second = (await mine.send(page, "fetchCards", { part: "2" })).location ?? "";
    expect((await mine.download(all.replace(".zip", ".pdf"))).status).toBe(404);
    expect((await mine.download(second.replace(".pdf", ".zip"))).status).toBe(404);
    const file = await mine.download(all);
    expect(file.type).toBe("application/zip");
    const zip = await JSZip.loadAsync(file.bytes, { checkCRC32: true });
    expect(Object.keys(zip.files)).toEqual(["codes-001.pdf", "codes-002.pdf"]);
    const pdfs = await Promise.all(Object.values(zip.files).map((one) => one.async("nodebuffer")));
    const sheets = pdfs.map((pdf) => /\/Type\s*\/Pages[^>]*\/Count (\d+)/.exec(pdf.toString("latin1"))?.[1]);
    expect(sheets).toEqual(["125", "1"]);
    expect((await mine.get(page)).html).toMatch(/>Alle kaartjes</);
  });

  it("are not offered without the key, nor after it was thrown away", async () => {
    const mine = await site.somebody("adviser");
    expect((await mine.get(`/beheer/codes/${batchId}`)).html).not.toContain("fetchList");
    expect((await mine.get(path)).html).toContain("fetchList");
    const after = await mine.follow(path, "discard");
    expect(after.html).toContain("blijven gelden");
    expect((await mine.get(path)).html).not.toContain("fetchList");
  });
});
