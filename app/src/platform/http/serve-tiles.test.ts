import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { serverOver } from "../../../test/factories/server.ts";
import { createWorld } from "../../../test/factories/world.ts";
import type { PdokFault, PdokServer } from "../../../test/servers/pdok-server.ts";
import { startPdokServer } from "../../../test/servers/pdok-server.ts";
import { fixedClock } from "../../kernel/clock.ts";
import { pdokTiles } from "../map/tile-source.ts";
import { tileStore } from "../map/tile-store.ts";
import { createTiles } from "../map/tiles.ts";

const day = 86_400_000;
const path = "/kaart/tegels/kaart/12/2106/1350";
const tileAt = (x: number) => `/kaart/tegels/kaart/12/${x}/1350`;
const greyBytes = 67;
const world = createWorld();
let pdok: PdokServer;
let folder: string;

beforeAll(async () => {
  pdok = await startPdokServer();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "brink-tegels-"));
});
afterEach(async () => {
  pdok.misbehave("none");
  await rm(folder, { recursive: true });
});
afterAll(() => pdok.close());

/** So long a site waits that is to see a slow service; the others wait as long as a busy machine needs. */
const impatient = 300;

/** A site at a moment, with the tiles that lie in the folder of this test. */
function siteAt(daysLater = 0, maxBytes = 1_000_000, timeoutMs = 10_000) {
  const clock = fixedClock(new Date(Date.now() + daysLater * day).toISOString());
  const source = pdokTiles({ url: pdok.url, timeoutMs });
  const log = { warn: () => undefined };
  const tiles = createTiles({ store: tileStore(folder, maxBytes), source, clock, log });
  const server = serverOver(world, { tiles, clock });
  return async (asked: string) => {
    const answer = await server.request(asked, { headers: { host: "localhost:3000" } });
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, headers: answer.headers, bytes, isGrey: bytes.length === greyBytes };
  };
}

describe("a tile of the base map", () => {
  it.each(["/kaart/tegels/osm/12/2106/1350", "/kaart/tegels/kaart/3/4/2", "/kaart/tegels/kaart/12/1/1"])(
    "does not exist, and nobody is asked for it: %s",
    async (asked) => {
      const before = pdok.requests.length;
      expect((await siteAt()(asked)).status).toBe(404);
      expect(pdok.requests.length).toBe(before);
    },
  );

  it.each<PdokFault>(["slow", "error429", "error500", "html", "huge", "elsewhere"])(
    "is grey for a moment when the service fails (%s), which is left alone after five in a row",
    async (fault) => {
      pdok.misbehave(fault);
      const get = siteAt(0, 1_000_000, impatient);
      const first = await get(path);
      expect(first).toMatchObject({ status: 200, isGrey: true });
      expect(first.headers.get("cache-control")).toBe("public, max-age=30");
      for (let x = 2107; x < 2111; x += 1) expect(await get(tileAt(x))).toMatchObject({ isGrey: true });
      const asked = pdok.requests.length;
      expect(await get(tileAt(2111))).toMatchObject({ isGrey: true });
      expect(pdok.requests.length).toBe(asked);
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it("does not go for the others when one of them fails, nor when four do", async () => {
    const get = siteAt();
    for (let turn = 0; turn < 3; turn += 1) {
      pdok.misbehave("error500");
      for (let x = 2107; x < 2111; x += 1) expect(await get(tileAt(x))).toMatchObject({ isGrey: true });
      pdok.misbehave("none");
      expect(await get(tileAt(2120 + turn))).toMatchObject({ isGrey: false });
    }
  });

  it("is grey by itself alone when the service refuses it, however many it refuses", async () => {
    const get = siteAt();
    pdok.misbehave("error403");
    for (let x = 2107; x < 2117; x += 1) expect(await get(tileAt(x))).toMatchObject({ status: 200, isGrey: true });
    pdok.misbehave("none");
    expect(await get(path)).toMatchObject({ isGrey: false });
  });

  it("waits for its turn when many others are asked for, and none of them is lost", async () => {
    const [before, get] = [pdok.requests.length, siteAt()];
    const answers = await Promise.all(Array.from({ length: 40 }, (_, at) => get(tileAt(2086 + at))));
    expect(answers.every(({ isGrey }) => !isGrey)).toBe(true);
    expect(pdok.requests.length).toBe(before + 40);
  });

  it("is not asked for any more once others under way have failed", async () => {
    const [before, get] = [pdok.requests.length, siteAt(0, 1_000_000, impatient)];
    pdok.misbehave("slow");
    const answers = await Promise.all(Array.from({ length: 40 }, (_, at) => get(tileAt(2086 + at))));
    expect(answers.every(({ isGrey }) => isGrey)).toBe(true);
    // The first four that fail each let another one begin.
    expect(pdok.requests.length).toBeLessThanOrEqual(before + 16 + 4);
  });

  it("is asked for once, however many want it, and then comes from the disk, also after a restart", async () => {
    const before = pdok.requests.length;
    const get = siteAt();
    const answers = await Promise.all(Array.from({ length: 20 }, () => get(path)));
    for (const answer of [...answers, await get(path), await siteAt()(path)]) {
      expect(answer).toMatchObject({ status: 200, isGrey: false });
      expect(answer.headers.get("content-type")).toBe("image/png");
      expect(answer.headers.get("cache-control")).toBe("public, max-age=604800");
    }
    expect(pdok.requests.slice(before)).toEqual([
      "/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/12/2106/1350.png",
    ]);
  });

  it("is asked for anew after a month, and stays as it was when nobody answers", async () => {
    await siteAt()(path);
    const before = pdok.requests.length;
    pdok.misbehave("error500");
    const old = await siteAt(31)(path);
    expect(old).toMatchObject({ status: 200, isGrey: false });
    expect(old.headers.get("cache-control")).toBe("public, max-age=30");
    expect(pdok.requests.length).toBe(before + 1);
  });

  it("makes room for others when the disk has had its share, the longest unused first", async () => {
    // However small a tile is, it takes a block of the disk.
    expect((await siteAt()(path)).bytes.length).toBeLessThan(100);
    const get = siteAt(0, 2 * 4096);
    await get("/kaart/tegels/kaart/12/2107/1350");
    await get(path);
    await get("/kaart/tegels/kaart/12/2108/1350");
    expect((await readdir(join(folder, "kaart", "12"))).sort()).toEqual(["2106-1350", "2108-1350"]);
  });

  it("comes even when it cannot be kept, and what was left half-way is cleared away", async () => {
    await writeFile(join(folder, "kaart"), "in the way");
    expect(await siteAt()(path)).toMatchObject({ status: 200, isGrey: false });
    await writeFile(join(folder, "1.half"), "half");
    await siteAt()(path);
    expect(await readdir(folder)).toEqual(["kaart"]);
  });

  it("is not for whoever wants all of them at once", async () => {
    const get = siteAt();
    pdok.misbehave("error500");
    let last = await get(path);
    for (let turn = 0; turn < 3_000 && last.status === 200; turn += 1) last = await get(path);
    expect(last.status).toBe(429);
    expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});
