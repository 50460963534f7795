import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moveTo } from "../../../../test/factories/open-activity.ts";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import { sendBulkMailJob } from "../../../platform/mail/send-bulk-mail.job.ts";
import { createSmtpMailer } from "../../../platform/mail/smtp-mailer.ts";
import type { SmtpTestServer } from "../../../platform/mail/smtp-test-server.ts";
import { smtpTestServer } from "../../../platform/mail/smtp-test-server.ts";
import { silentLog } from "../../../platform/telemetry/log.ts";
import { createMetrics } from "../../../platform/telemetry/metrics.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { eraseFollower } from "./commands/erase-follower.ts";
import { followerCounts, sentDigests } from "./digest-reader.ts";
import { digestKey } from "./domain.ts";
import { dyingIn } from "../../../../test/factories/dying-context.ts";
import { bindings, followedTown } from "./following.fixture.ts";
import { forgetRefusedJob } from "./jobs/forget-refused.job.ts";
import { sendDigestsJob } from "./jobs/send-digests.job.ts";
import { stopRefusedJob } from "./jobs/stop-refused.job.ts";
import { followerByEmail } from "./reader.ts";
import { refusedSendings } from "./refused-reader.ts";
import { keptAddresses } from "./requests.fixture.ts";

let server: SmtpTestServer;
beforeAll(async () => {
  server = await smtpTestServer();
});
afterAll(() => server.close());

const closes = "Meedoen kan niet meer.";
const signedUp = "2026-11-02T09:00:00Z";
const sameMorning = "2026-11-02T10:00:00Z";
const nextMorning = "2026-11-03T06:30:00Z";

/** A municipality with followers, and the mornings of its mail: two in a transaction, so that there are several. */
async function town() {
  server.misbehave("good");
  const world = createWorld(signedUp);
  await foundMunicipality(world);
  const followed = await followedTown(world);
  const { tenant, storage } = world;
  const mailer = createSmtpMailer({
    ...{ url: server.url, sender: "brink@post.example", tenants: { byId: () => Promise.resolve(tenant) } },
    ...{ storage, log: silentLog(), metrics: createMetrics() },
  });
  const digests = sendDigestsJob(bindings, 2);
  const sendsAll = () => followed.runs(sendBulkMailJob, {}, mailer);
  return {
    ...{ ...followed, world, mailer, digests, sendsAll },
    morning: async (at: string): Promise<void> => {
      world.clock.set(at);
      expect(await followed.runs(digests)).toEqual({ kind: "done" });
      await sendsAll();
    },
    close: () => moveTo(world, followed.open.trajectoryId, "close", 4),
  };
}

/** The texts of the digests that a mail server got for an address. */
function got(email: string): readonly string[] {
  const mails = server.received.filter((one) => one.to.includes(email));
  return mails
    .map(({ raw }) => quoted(raw))
    .filter((raw) => raw.includes("Subject: Nieuws") || raw.includes("Subject: News"));
}

const quoted = (raw: string) =>
  raw
    .replaceAll("=\r\n", "")
    .replaceAll(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll("=", ""), "hex").toString("utf8"));
const somebody = () => `${newId()}@waterdam.example`;
const many = (count: number) => Array.from({ length: count }, somebody);

describe("the mail of the morning", () => {
  it("does not go to who has no news, or only what was there when they began to follow", async () => {
    const { follows, morning, world } = await town();
    const email = somebody();
    await follows({ email });
    await morning(nextMorning);
    expect(got(email)).toEqual([]);
    expect(await world.read((work) => sentDigests(work, 9))).toEqual([]);
  });

  it("does not go to who did not confirm, follows something else or stopped", async () => {
    const { asks, follows, morning, close, world } = await town();
    const [unconfirmed, stopped] = [somebody(), somebody()];
    await asks({ email: unconfirmed });
    await follows({ email: stopped });
    await close();
    await world.done(eraseFollower, { email: stopped }, person("adviser"));
    await morning(nextMorning);
    expect([...got(unconfirmed), ...got(stopped)]).toEqual([]);
  });

  it("tells each what is new, once, in their language, with one click to stop", async () => {
    const { follows, morning, close, world } = await town();
    const [noor, jan] = [somebody(), somebody()];
    const token = await follows({ email: noor });
    await follows({ email: jan, lang: "en", slug: "" });
    world.clock.set(sameMorning);
    await close();
    await morning(nextMorning);
    await morning("2026-11-03T07:30:00Z");
    await morning("2026-11-04T06:30:00Z");
    const [mail, ...more] = got(noor);
    expect(more).toEqual([]);
    expect(mail).toContain(`- 2 november 2026: ${closes}`);
    expect(mail).toMatch(new RegExp(`^List-Unsubscribe:\\s+<http.*/volgen/${token}>`, "m"));
    expect(got(jan)).toHaveLength(1);
    expect(got(jan)[0]).toContain("Taking part is over.");
    expect(await world.read((work) => sentDigests(work, 9))).toMatchObject([
      { day: "2026-11-03", pace: "daily", mails: 2, news: [{ kind: "closed" }], stopped: 0 },
    ]);
  });

  it("comes once a week to who asked that, also when the Monday was missed", async () => {
    const { follows, morning, close } = await town();
    const email = somebody();
    await follows({ email, pace: "weekly" });
    await close();
    await morning("2026-11-08T06:30:00Z");
    expect(got(email)).toHaveLength(0);
    await morning("2026-11-10T06:30:00Z");
    expect(got(email)).toHaveLength(1);
  });
});

describe("nothing is sent twice", () => {
  it("when the job runs twice at the same moment", async () => {
    const { follows, close, digests, runs, sendsAll, world } = await town();
    const all = many(5);
    for (const email of all) await follows({ email });
    await close();
    world.clock.set(nextMorning);
    await Promise.all([runs(digests), runs(digests), runs(digests)]);
    await Promise.all([sendsAll(), sendsAll()]);
    expect(all.map((email) => got(email).length)).toEqual([1, 1, 1, 1, 1]);
    expect(await world.read((work) => sentDigests(work, 9))).toMatchObject([{ mails: 5 }]);
  });

  it("when the job is killed half-way, its transaction in full swing, and runs again", async () => {
    const { follows, close, digests, runs, sendsAll, mailer, world } = await town();
    const all = many(5);
    for (const email of all) await follows({ email });
    await close();
    world.clock.set(nextMorning);
    // The look for news, two followers, and then two more of which all is written but the commit.
    await expect(digests.run(dyingIn(world, mailer, 3), {})).rejects.toThrow();
    await sendsAll();
    expect(all.map((email) => got(email).length).sort()).toEqual([0, 0, 0, 1, 1]);
    expect(await runs(digests)).toEqual({ kind: "done" });
    await sendsAll();
    expect(all.map((email) => got(email).length)).toEqual([1, 1, 1, 1, 1]);
    expect(await world.read((work) => sentDigests(work, 9))).toMatchObject([{ mails: 5 }]);
  });
});

/** Of how many mails of each day nobody was there. */
async function sentRefused(work: Work): Promise<readonly number[]> {
  const { rows } = await sql<{ refused: number }>`select refused from engage_digest order by sent_on`.execute(work.db);
  return rows.map(({ refused }) => refused);
}

describe("an address whose server says that nobody is there", () => {
  const refusal = { at: "to", code: 550, words: "5.1.1 no such mailbox" } as const;

  /** A follower with news on each of these days, whose server says that nobody is there. */
  async function refusedOn(...days: readonly string[]) {
    const its = await town();
    const { follows, morning, close, runs, world, open } = its;
    const email = somebody();
    await follows({ email });
    const id = (await world.read((work) => followerByEmail(work, email)))?.id ?? "";
    const forgets = async (at: string) => {
      world.clock.set(at);
      await runs(forgetRefusedJob);
      return !(await keptAddresses(world)).includes(email);
    };
    await close();
    server.misbehave(refusal);
    for (const [place, day] of days.entries()) {
      if (place > 0) await moveTo(world, open.trajectoryId, "reopen", 3 + 2 * place);
      if (place > 0) await moveTo(world, open.trajectoryId, "close", 4 + 2 * place);
      await morning(`${day}T06:30:00Z`);
      for (const _ of "12") await runs(stopRefusedJob, { key: digestKey(id, day) });
    }
    return { ...its, email, id, forgets };
  }

  it("goes on when the second is of a day or two later", async () => {
    const { forgets } = await refusedOn("2026-11-03", "2026-11-05");
    expect(await forgets("2026-11-06T06:00:00Z")).toBe(false);
  });

  it("goes on until the morning after the second, when it is clear how many others were refused", async () => {
    const { forgets } = await refusedOn("2026-11-03", "2026-11-06");
    expect(await forgets("2026-11-06T07:00:00Z")).toBe(false);
  });

  it("goes on after a sending of which many were refused, and the team reads of it", async () => {
    const { forgets, world } = await refusedOn("2026-11-03", "2026-11-06");
    const othersRefused = (mails: number, refused: number) => (work: Work) =>
      sql`update engage_digest set mails = ${mails}, refused = ${refused} where sent_on = '2026-11-06'`.execute(
        work.db,
      );
    await world.read(othersRefused(100, 11));
    expect(await forgets("2026-11-07T06:00:00Z")).toBe(false);
    expect(await world.read(refusedSendings)).toEqual([{ on: "2026-11-06", mails: 100, refused: 11 }]);
    expect(await forgets("2027-03-07T06:00:00Z")).toBe(false);
    expect(await world.read(refusedSendings)).toEqual([]);
    await world.read(othersRefused(110, 11));
    expect(await forgets("2027-03-08T06:00:00Z")).toBe(true);
  });

  it("goes on after one that was taken in between", async () => {
    const { morning, world, open, email, id, runs, forgets } = await refusedOn("2026-11-03");
    server.misbehave("good");
    await moveTo(world, open.trajectoryId, "reopen", 5);
    await moveTo(world, open.trajectoryId, "close", 6);
    await morning("2026-11-04T06:30:00Z");
    await morning("2026-11-07T06:30:00Z");
    await runs(stopRefusedJob, { key: digestKey(id, "2026-11-07") });
    expect(await forgets("2026-11-08T06:00:00Z")).toBe(false);
    expect(await keptAddresses(world)).toContain(email);
  });

  it("follows no more the morning after the second in a row, which staff can see; each counts once", async () => {
    const { forgets, world } = await refusedOn("2026-11-03", "2026-11-06");
    expect(await world.read((work) => sentRefused(work))).toEqual([1, 1]);
    expect(await forgets("2026-11-07T06:00:00Z")).toBe(true);
    expect(await world.read((work) => sentDigests(work, 9))).toMatchObject([
      { day: "2026-11-07", mails: 0, stopped: 1 },
      { day: "2026-11-06", mails: 1, stopped: 0 },
      { day: "2026-11-03", mails: 1, stopped: 0 },
    ]);
  });

  it("is left alone by what other mail was refused", async () => {
    const { follows, runs, world } = await town();
    await follows({ email: somebody() });
    await runs(stopRefusedJob, { key: "identity.sign_in abc" });
    await runs(stopRefusedJob, { key: digestKey(newId(), "2026-11-03") });
    expect((await world.read(followerCounts)).total).toBe(1);
  });
});

describe("taking an address away for who calls", () => {
  it("is for the team only, and says nothing of who follows", async () => {
    const { follows, world, mailTo, digests, runs, close } = await town();
    const email = somebody();
    await follows({ email });
    for (const actor of [person("moderator"), person("councilMember")])
      expect(await world.run(eraseFollower, { email }, actor)).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await world.run(eraseFollower, { email }, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    expect(await world.run(eraseFollower, { email: "geen" }, person("adviser"))).toMatchObject({
      refusal: { fields: [{ field: "email" }] },
    });
    await close();
    world.clock.set(nextMorning);
    await runs(digests);
    expect((await mailTo(email)).some(({ key }) => key.startsWith("engage.digest"))).toBe(true);
    const known = await world.run(eraseFollower, { email }, person("adviser"));
    expect(await world.run(eraseFollower, { email: somebody() }, person("adviser"))).toEqual(known);
    expect(await keptAddresses(world)).not.toContain(email);
    expect((await mailTo(email)).some(({ key }) => key.startsWith("engage.digest"))).toBe(false);
  });
});
