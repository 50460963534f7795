import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { dyingIn } from "../../../../../test/factories/dying-context.ts";
import { moveTo } from "../../../../../test/factories/open-activity.ts";
import { createWorld, visitor } from "../../../../../test/factories/world.ts";
import { pushServer } from "../../../../../test/servers/push-server.ts";
import { keyedToken } from "../../../../kernel/ids.ts";
import type { Mailer } from "../../../../platform/define/mailer.ts";
import { guardedFetch } from "../../../../platform/outbound/guarded-fetch.ts";
import { foundMunicipality } from "../../../tenancy/factories.ts";
import { sentDigests } from "../digest-reader.ts";
import { stopAllHere, stopHere } from "./commands/device.ts";
import { deviceToken } from "./domain.ts";
import { sendPushesJob } from "./jobs/send-pushes.job.ts";
import { bodiesOf, pushTown, senderKey } from "./push.fixture.ts";
import { deviceCounts } from "./reader.ts";
import { webPushService } from "./web-push.ts";

const service = await pushServer();
afterAll(() => service.close());
beforeEach(() => service.misbehave(undefined));

const monday = "2026-11-02T09:00:00Z";
const tuesday = "2026-11-03T07:00:00Z";
const tenMinutesLater = "2026-11-03T07:10:00Z";
const nobodysMail: Mailer = { send: () => Promise.resolve("sent") };

/** A municipality with devices, of which the trajectory closes on Monday. */
async function town() {
  const world = createWorld(monday);
  await foundMunicipality(world);
  const its = await pushTown(world, service);
  return {
    ...its,
    world,
    close: () => moveTo(world, its.open.trajectoryId, "close", 4),
    /** Everybody got a message on Tuesday, and there is news again. */
    reached: async () => {
      await moveTo(world, its.open.trajectoryId, "close", 4);
      await its.sendsAt(tuesday);
      await moveTo(world, its.open.trajectoryId, "reopen", 5);
      await moveTo(world, its.open.trajectoryId, "close", 6);
    },
    many: async (count: number) => {
      const all = [];
      for (let one = 0; one < count; one += 1) all.push((await its.begins()).browser);
      return all;
    },
    sent: () => world.read((work) => sentDigests(work, 9)),
    devices: async () => (await world.read(deviceCounts)).total,
  };
}

describe("a message", () => {
  it("does not go to who has no news, follows something else, or stopped", async () => {
    const { begins, sendsAt, close, world, open, sent } = await town();
    const { browser, token } = await begins();
    await sendsAt(tuesday);
    expect(bodiesOf(browser)).toEqual([]);
    expect(await sent()).toEqual([]);
    const stopped = await begins();
    await close();
    await world.done(stopAllHere, { token: stopped.token }, visitor());
    await world.done(stopHere, { token, subject: open.trajectoryId }, visitor());
    await sendsAt("2026-11-04T07:00:00Z");
    expect([browser.asked, stopped.browser.asked]).toEqual([0, 0]);
  });

  it("tells each what is new, once, sealed, in their language, and leads to the page of that device", async () => {
    const { begins, sendsAt, close, sent } = await town();
    const [dutch, english] = [(await begins()).browser, (await begins({ subject: "all", lang: "en" })).browser];
    await close();
    await sendsAt(tuesday);
    for (const at of [tenMinutesLater, "2026-11-04T07:00:00Z"]) await sendsAt(at);
    const [first, ...more] = dutch.shown;
    expect(more).toEqual([]);
    expect(JSON.parse(first?.text ?? "")).toEqual({
      title: "Nieuws: meedoen in Testdam",
      body: "“Marktplein: groen of parkeren?”: Meedoen kan niet meer. Wij werken nu aan het antwoord.",
      lang: "nl",
      tag: "2026-11-03",
      path: `/volgen/toestel/${deviceToken(dutch.subscription)}`,
    });
    expect(first?.headers).toMatchObject({ ttl: "86400", urgency: "low", topic: "nieuws" });
    expect(bodiesOf(english)).toEqual([expect.stringContaining("Taking part is over.")]);
    expect(await sent()).toMatchObject([
      { day: "2026-11-03", pace: "daily", mails: 0, devices: 2, missed: 0, news: [{ kind: "closed" }] },
    ]);
  });

  it("goes once a week to who asked that, and waits longer for their device", async () => {
    const { begins, sendsAt, close } = await town();
    const { browser } = await begins({ pace: "weekly" });
    await close();
    await sendsAt("2026-11-08T07:00:00Z");
    expect(bodiesOf(browser)).toEqual([]);
    await sendsAt("2026-11-10T07:00:00Z");
    expect(bodiesOf(browser)).toEqual([expect.stringContaining("Meedoen kan niet meer.")]);
    expect(browser.shown[0]?.headers["ttl"]).toBe(String(6 * 86_400));
  });
});

describe("nothing is sent twice", () => {
  it("when the job runs three times at the same moment", async () => {
    const { many, close, runs, sends, world, sent } = await town();
    const browsers = await many(5);
    await close();
    world.clock.set(tuesday);
    await Promise.all([runs(sends), runs(sends), runs(sends)]);
    expect(browsers.map(({ asked }) => asked)).toEqual([1, 1, 1, 1, 1]);
    expect(await sent()).toMatchObject([{ devices: 5 }]);
  });

  // 1: the look for news; 2 to 5: two devices at a time and the end of them; after that each message is claimed and noted.
  it.each([2, 3, 4, 6, 8, 11, 14])("when the job is killed in its transaction %s, and runs again", async (nth) => {
    const { many, close, runs, sends, sendsAt, world } = await town();
    const browsers = await many(5);
    await close();
    world.clock.set(tuesday);
    await expect(sends.run(dyingIn(world, nobodysMail, nth), {})).rejects.toThrow();
    expect(await runs(sends)).toEqual({ kind: "done" });
    await sendsAt(tenMinutesLater);
    await sendsAt("2026-11-04T07:00:00Z");
    expect(Math.max(...browsers.map(({ asked }) => asked))).toBe(1);
    // What was on its way at that moment may have been lost; it stands on the page of the device.
    expect(browsers.filter(({ asked }) => asked === 0).length).toBeLessThanOrEqual(nth < 6 ? 0 : 5);
  });
});

describe("a push service", () => {
  it.each([404, 410])(
    "that says %s ends it for that browser alone, and what it followed is forgotten",
    async (status) => {
      const { many, close, sendsAt, devices, sent } = await town();
      const [gone, other] = await many(2);
      await close();
      service.misbehave({ status }, gone);
      await sendsAt(tuesday);
      expect([await devices(), other?.shown.length]).toEqual([1, 1]);
      expect(await sent()).toMatchObject([{ devices: 1, missed: 0 }]);
    },
  );

  it("is asked again, when it has no time, not before it said and not after the day", async () => {
    const { begins, close, sendsAt, sent } = await town();
    const { browser } = await begins();
    await close();
    service.misbehave({ status: 429, headers: { "retry-after": "3600" } });
    await sendsAt(tuesday);
    await sendsAt("2026-11-03T07:50:00Z");
    expect(browser.asked).toBe(1);
    await sendsAt("2026-11-03T08:00:01Z");
    expect(browser.asked).toBe(2);
    service.misbehave(undefined);
    await sendsAt("2026-11-03T09:30:00Z");
    expect(browser.shown).toHaveLength(1);
    expect(await sent()).toMatchObject([{ devices: 1, missed: 0 }]);
  });

  it("that waits too long gets nothing of yesterday, and the team sees that it did not arrive", async () => {
    const { begins, close, sendsAt, sent } = await town();
    const { browser } = await begins();
    await close();
    service.misbehave({ status: 503, headers: { "retry-after": "Wed, 04 Nov 2026 07:00:00 GMT" } });
    await sendsAt(tuesday);
    service.misbehave(undefined);
    await sendsAt("2026-11-04T07:00:00Z");
    expect(browser.asked).toBe(1);
    expect(await sent()).toMatchObject([{ day: "2026-11-03", devices: 0, missed: 1 }]);
  });

  it("that is away is left alone until the next time, so that it holds up nobody", async () => {
    const { many, close, sendsAt } = await town();
    const browsers = await many(12);
    await close();
    service.misbehave({ status: 500 });
    await sendsAt(tuesday);
    const asked = () => browsers.reduce((sum, one) => sum + one.asked, 0);
    // Those that were on their way when it said so.
    expect(asked()).toBeLessThanOrEqual(5);
    service.misbehave(undefined);
    await sendsAt("2026-11-03T08:00:00Z");
    expect(browsers.every(({ shown }) => shown.length === 1)).toBe(true);
  });

  it("that says one device gets too much at once, is asked for the others all the same", async () => {
    const { many, close, sendsAt } = await town();
    const browsers = await many(12);
    await close();
    service.misbehave({ status: 429 }, browsers[0]);
    await sendsAt(tuesday);
    expect(browsers.map(({ shown }) => shown.length)).toEqual([0, ...Array.from({ length: 11 }, () => 1)]);
    service.misbehave(undefined);
    await sendsAt(tenMinutesLater);
    expect(browsers[0]?.shown).toHaveLength(1);
  });

  it("that says so of three devices after each other is left alone until the next time", async () => {
    const { many, close, sendsAt } = await town();
    const browsers = await many(14);
    await close();
    service.misbehave({ status: 429 });
    await sendsAt(tuesday);
    // Three, and those that were on their way when the third answer came.
    expect(browsers.reduce((sum, one) => sum + one.asked, 0)).toBeLessThanOrEqual(7);
  });

  it("is not asked for a device with keys that nothing can be sealed with", async () => {
    const { bindings } = await town();
    const { subscription, ...browser } = service.browser(senderKey);
    const to = { ...subscription, auth: "c2hvcnQ" };
    const push = { to, payload: "{}", waitsSeconds: 60 };
    expect(await webPushService(bindings).send(push)).toEqual({ kind: "refused", why: "NOT_SEALED" });
    expect(browser.asked).toBe(0);
  });

  it.each([400, 403, 413])("that says %s is not asked again that day, and the device stays", async (status) => {
    const { begins, reached, sendsAt, sent, devices } = await town();
    const { browser } = await begins();
    await reached();
    service.misbehave({ status });
    for (const at of ["2026-11-04T07:00:00Z", "2026-11-04T15:00:00Z", "2026-11-05T07:00:00Z"]) await sendsAt(at);
    expect([browser.asked, await devices()]).toEqual([2, 1]);
    expect(await sent()).toMatchObject([{ devices: 0, missed: 1 }, { devices: 1 }]);
  });

  it("that gets nothing through for a month is the end of it", async () => {
    const { begins, reached, sendsAt, devices } = await town();
    await begins();
    await reached();
    service.misbehave({ status: 403 });
    await sendsAt("2026-11-04T07:00:00Z");
    await sendsAt("2026-12-04T07:00:00Z");
    expect(await devices()).toBe(1);
    await sendsAt("2026-12-05T07:00:00Z");
    expect(await devices()).toBe(0);
  });

  it.each([403, 429, 503])(
    "that says %s of a device that never got anything is the end of it the next day",
    async (status) => {
      const { begins, close, sendsAt, devices } = await town();
      await begins();
      await close();
      service.misbehave({ status });
      for (const at of [tuesday, "2026-11-03T15:00:00Z"]) await sendsAt(at);
      expect(await devices()).toBe(1);
      await sendsAt("2026-11-04T07:00:00Z");
      expect(await devices()).toBe(0);
    },
  );
});

describe("a push service, by its name and by our key,", () => {
  it("is not asked for browsers that know another key of ours, which are forgotten", async () => {
    const { begins, close, runs, world, bindings, devices } = await town();
    const { browser } = await begins();
    await close();
    world.clock.set(tuesday);
    const tokenOf = (words: string) => keyedToken("another secret", words);
    await runs(sendPushesJob({ ...bindings, tokenOf }));
    expect([browser.asked, await devices()]).toEqual([0, 0]);
  });

  it("on this machine is not asked unless the operator named it", async () => {
    const { begins, close, runs, world, bindings } = await town();
    const { browser } = await begins();
    await close();
    world.clock.set(tuesday);
    const push = { inside: [], fetch: guardedFetch({ inside: [], maxBytes: 1_000 }) };
    await runs(sendPushesJob({ ...bindings, push }));
    expect(browser.asked).toBe(0);
  });

  it("knows us by our key: another sender's is refused", async () => {
    const { begins, close, sendsAt } = await town();
    const { browser } = await begins({}, service.browser(`${senderKey.slice(0, -4)}AAAA`));
    await close();
    await sendsAt(tuesday);
    expect([browser.asked, browser.shown]).toEqual([1, []]);
  });
});
