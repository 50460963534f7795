import { createECDH } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { moveTo } from "../../../../../test/factories/open-activity.ts";
import { createWorld, person, visitor } from "../../../../../test/factories/world.ts";
import { pushServer } from "../../../../../test/servers/push-server.ts";
import { opened } from "../../../../../test/servers/push-opened.ts";
import { newId, newToken, tokenHash } from "../../../../kernel/ids.ts";
import { foundMunicipality } from "../../../tenancy/factories.ts";
import { forgetJob } from "../../jobs/forget.job.ts";
import { methods } from "../../methods/index.ts";
import { changeDevicePace, stopAllHere, stopHere } from "./commands/device.ts";
import { followHere, followNearHere } from "./commands/follow-here.ts";
import { offerPush, withdrawPush } from "./commands/offer.ts";
import { deviceToken, nextTry, subjectsAtMost, unreachedAtMost } from "./domain.ts";
import { administrator, bindingsOf, pushTown, senderKey } from "./push.fixture.ts";
import { deviceByToken, deviceCounts, subjectsOfDevice } from "./reader.ts";
import { followOnDevice } from "./writer.ts";

const service = await pushServer();
afterAll(() => service.close());
const world = createWorld();
await foundMunicipality(world);
const { here, bindings, begins, open } = await pushTown(world, service);
beforeEach(() => world.clock.set("2026-11-02T09:00:00Z"));

const notFound = { refusal: { kind: "notFound" } };
const followedBy = (token: string) =>
  world.read(async (work) => {
    const device = await deviceByToken(work, tokenHash(token));
    return device && { ...device, subjects: await subjectsOfDevice(work, device.id) };
  });

describe("an address of a browser", () => {
  const good = service.browser(senderKey).subscription;
  const asked = { ...good, subject: "all", pace: "daily", lang: "nl" };
  const offCurve = Buffer.from(good.p256dh, "base64url");
  offCurve.writeUInt8(offCurve.readUInt8(64) ^ 1, 64);
  const compressed = createECDH("prime256v1").generateKeys("base64url", "compressed");

  it.each([
    ["no address at all", { endpoint: "", p256dh: "", auth: "" }],
    ["none of a browser", { endpoint: "https://evil.example/push/1" }],
    ["one that only looks like it", { endpoint: "https://fcm.googleapis.com.evil.example/fcm/send/1" }],
    ["one that ends like it", { endpoint: "https://evilpush.apple.com/1" }],
    ["one with somebody's name in it", { endpoint: "https://fcm.googleapis.com@evil.example/1" }],
    ["a door of another program", { endpoint: "https://fcm.googleapis.com:8443/fcm/send/1" }],
    ["no https", { endpoint: "http://fcm.googleapis.com/fcm/send/1" }],
    ["this machine", { endpoint: "http://127.0.0.1:5432/" }],
    ["the cloud's own address", { endpoint: "https://169.254.169.254/latest/meta-data" }],
    ["one that is too long", { endpoint: `https://fcm.googleapis.com/fcm/send/${"a".repeat(1_000)}` }],
    ["an endless one", { endpoint: `https://fcm.googleapis.com/fcm/send/${"a".repeat(9_000)}` }],
    ["a key that is no point of the curve", { p256dh: offCurve.toString("base64url") }],
    ["a key in another form", { p256dh: compressed }],
    ["a key that is no key", { p256dh: "<script>" }],
    ["a secret that is too short", { auth: "c2hvcnQ" }],
    ["a list instead of an address", { endpoint: ["https://fcm.googleapis.com/fcm/send/1"] }],
  ])("is refused when it is %s", async (_, over) => {
    expect(await world.run(here, { ...asked, ...over }, visitor())).toMatchObject({
      refusal: { kind: "refused", key: "engage.push.noDevice" },
    });
  });

  it.each([
    "https://fcm.googleapis.com/fcm/send/dGVzdA:APA91b",
    "https://updates.push.services.mozilla.com/wpush/v2/gAAAA",
    "https://web.push.apple.com/QHrCk",
    "https://wns2-am3p.notify.windows.com/w/?token=BQYAAAB%2f",
  ])("is taken of the makers of browsers: %s", async (endpoint) => {
    expect((await world.run(here, { ...asked, endpoint }, visitor())).ok).toBe(true);
  });
});

describe("following on a device", () => {
  const browser = service.browser(senderKey);
  const asked = { ...browser.subscription, subject: "all", pace: "daily", lang: "nl" };

  it("is not there where the municipality does not offer it, nor in another municipality", async () => {
    const own = createWorld();
    await foundMunicipality(own);
    expect(await own.run(followHere(bindingsOf(service)), asked, visitor())).toMatchObject(notFound);
    expect(await world.run(here, asked, visitor(), newId())).toMatchObject(notFound);
  });

  it.each([
    ["what is not there", { subject: newId() }],
    ["a theme that is not there", { subject: `theme ${newId()}` }],
    ["a place that nobody looked up", { subject: "near 713.11604 1000" }],
    ["words", { subject: "<b>" }],
  ])("is refused for %s", async (_, over) => {
    expect(await world.run(here, { ...asked, ...over }, visitor())).toMatchObject(notFound);
  });

  it("is refused at a pace that does not exist, and for a place that is not known", async () => {
    expect(await world.run(here, { ...asked, pace: "hourly" }, visitor())).toMatchObject({
      refusal: { fields: [{ field: "pace" }] },
    });
    const near = { ...asked, place: "Ergens", metres: "1000" };
    expect(await world.run(followNearHere(bindings), near, visitor())).toMatchObject({
      refusal: { fields: [{ field: "place" }] },
    });
  });

  it("is stopped by the limit long before one address has invented thousands of browsers", async () => {
    const { limiter } = world.runner;
    const use = (at: number) => limiter.use("one address", here.rateLimit, at);
    const refused = Array.from({ length: 3_000 }, () => use(world.clock.now().getTime())).filter((wait) => wait > 0);
    expect(refused.length).toBe(2_960);
  });

  it("is refused to a new device where very many never got a message; who follows already and who was reached do not count", async () => {
    const own = createWorld();
    await foundMunicipality(own);
    const town = await pushTown(own, service);
    const { browser: known } = await town.begins();
    const invented = (isReached: boolean) =>
      own.read((work) =>
        sql`insert into engage_device (tenant_id, device_id, token_hash, endpoint, p256dh, auth, sender_key, lang, pace, since, is_reached)
          select ${work.tenantId}::uuid, gen_random_uuid(), gen_random_uuid()::text, '', '', '', ${senderKey}, 'nl', 'daily', ${work.now}, ${isReached}
          from generate_series(1, ${unreachedAtMost - 1})`.execute(work.db),
      );
    await invented(true);
    await invented(false);
    const asks = (browser: typeof known) => ({ ...browser.subscription, subject: "all", pace: "daily", lang: "nl" });
    expect(await own.run(town.here, asks(service.browser(senderKey)), visitor())).toMatchObject({
      refusal: { key: "engage.push.full" },
    });
    expect((await own.read(deviceCounts)).total).toBe(2 * unreachedAtMost - 1);
    expect((await own.run(town.here, asks(known), visitor())).ok).toBe(true);
  });

  it("is refused for more than a person follows", async () => {
    const { token, browser: full } = await begins({ subject: "all" });
    await world.read(async (work) => {
      const device = await deviceByToken(work, tokenHash(token));
      for (let more = 1; more < subjectsAtMost; more += 1) await followOnDevice(work, device?.id ?? "", newId());
    });
    const one = { ...full.subscription, pace: "daily", lang: "nl" };
    expect(await world.run(here, { ...one, subject: open.trajectoryId }, visitor())).toMatchObject({
      refusal: { key: "engage.push.tooMany" },
    });
    expect((await world.run(here, { ...one, subject: "all" }, visitor())).ok).toBe(true);
  });

  it("keeps what a device follows already; what was chosen last counts", async () => {
    const first = await begins({ subject: "all" });
    const second = await begins({ pace: "weekly", lang: "en" }, first.browser);
    expect(second.token).toBe(first.token);
    expect(await followedBy(first.token)).toMatchObject({ pace: "weekly", lang: "en" });
    expect((await followedBy(first.token))?.subjects).toHaveLength(2);
    expect(second.token).toBe(deviceToken(first.browser.subscription));
  });

  it("near a place keeps the square and no address", async () => {
    const near = { ...service.browser(senderKey).subscription, pace: "daily", lang: "nl", metres: "1000" };
    const asks = { ...near, place: "52.22061, 6.89371" };
    const { token } = await world.done(followNearHere(bindings), asks, visitor());
    expect((await followedBy(token))?.subjects).toEqual([expect.stringMatching(/^near \d+\.\d+ 1000$/)]);
  });
});

describe("what a device follows", () => {
  it("cannot be changed by who has no link of it, or the link of another municipality", async () => {
    const { token } = await begins();
    for (const [raw, tenantId] of [
      [{ token: newToken() }, undefined],
      [{ token }, newId()],
    ] as const) {
      const all = { ...raw, pace: "weekly", subject: open.trajectoryId };
      expect(await world.run(changeDevicePace, all, visitor(), tenantId)).toMatchObject(notFound);
      expect(await world.run(stopHere, all, visitor(), tenantId)).toMatchObject(notFound);
      expect(await world.run(stopAllHere, all, visitor(), tenantId)).toMatchObject(notFound);
    }
    expect(await world.run(stopHere, { token, subject: "all" }, visitor())).toMatchObject(notFound);
    expect(await followedBy(token)).toMatchObject({ pace: "daily", subjects: [open.trajectoryId] });
  });

  it("stops one by one, and with the last the device is forgotten; or all at once", async () => {
    const one = await begins();
    await begins({ subject: "all" }, one.browser);
    const { token } = one;
    await world.done(changeDevicePace, { token, pace: "weekly" }, visitor());
    expect(await followedBy(token)).toMatchObject({ pace: "weekly" });
    expect(await world.done(stopHere, { token, subject: "all" }, visitor())).toMatchObject({ forgotten: false });
    const last = { token, subject: open.trajectoryId };
    expect(await world.done(stopHere, last, visitor())).toMatchObject({ forgotten: true });
    expect(await followedBy(token)).toBeUndefined();
    const other = await begins();
    await world.done(stopAllHere, { token: other.token }, visitor());
    expect(await followedBy(other.token)).toBeUndefined();
  });

  it("is forgotten when the two last are stopped at the same moment", async () => {
    const { token, browser } = await begins();
    await begins({ subject: "all" }, browser);
    await Promise.all([open.trajectoryId, "all"].map((subject) => world.done(stopHere, { token, subject }, visitor())));
    expect(await followedBy(token)).toBeUndefined();
  });

  it("ends so many months after a trajectory closed as addresses may be kept", async () => {
    const own = createWorld();
    await foundMunicipality(own);
    const town = await pushTown(own, service);
    await town.begins();
    await town.begins({ subject: "all" });
    own.clock.set("2027-01-15T12:00:00Z");
    await moveTo(own, town.open.trajectoryId, "close", 4);
    own.clock.set("2028-01-16T12:00:00Z");
    await town.runs(forgetJob(methods));
    expect([...(await own.read(deviceCounts)).bySubject]).toEqual([["all", 1]]);
  });
});

describe("whether it is offered", () => {
  it("is up to an administrator", async () => {
    for (const command of [offerPush, withdrawPush]) {
      expect(await world.run(command, {}, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
      for (const role of ["adviser", "projectLead", "moderator"])
        expect(await world.run(command, {}, person(role))).toMatchObject({ refusal: { kind: "forbidden" } });
    }
  });

  it("ends for who begins at that moment too", async () => {
    const own = createWorld();
    await foundMunicipality(own);
    const town = await pushTown(own, service);
    for (let round = 0; round < 6; round += 1) {
      await own.done(offerPush, {}, administrator);
      const begin = () => town.begins();
      const ends = own.done(withdrawPush, {}, administrator);
      await Promise.allSettled([begin(), begin(), begin(), ends, begin(), begin()]);
      expect((await own.read(deviceCounts)).total).toBe(0);
    }
  });

  it("ends with every device of that municipality, and of no other", async () => {
    const own = createWorld();
    await foundMunicipality(own);
    const town = await pushTown(own, service);
    await town.begins();
    const { token } = await begins();
    for (const _ of "12") await own.done(withdrawPush, {}, administrator);
    expect(await own.read(deviceCounts)).toEqual({ total: 0, bySubject: new Map() });
    expect(await followedBy(token)).toBeDefined();
  });
});

it("tries again later each time, and never before the service asked", () => {
  const now = new Date("2026-11-02T08:00:00Z");
  const minutes = (tries: number, asked?: number) => (nextTry(tries, now, asked).getTime() - now.getTime()) / 60_000;
  expect([minutes(1), minutes(2), minutes(9), minutes(1, 3_600)]).toEqual([10, 20, 360, 60]);
});

it("opens the message of RFC 8291 appendix A, so that this service of the test opens what a browser does", () => {
  const keys = createECDH("prime256v1");
  keys.setPrivateKey("q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94", "base64url");
  const body =
    "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";
  expect(opened(Buffer.from(body, "base64url"), keys, Buffer.from("BTBZMqHH6r4Tts7J_aSIgg", "base64url"))).toBe(
    "When I grow up, I want to be a watermelon",
  );
});
