import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createWorld, visitor } from "../../../../test/factories/world.ts";
import { moveTo } from "../../../../test/factories/open-activity.ts";
import { newId, tokenHash } from "../../../kernel/ids.ts";
import { mailByKey } from "../../../platform/mail/reader.ts";
import { sendBulkMailJob } from "../../../platform/mail/send-bulk-mail.job.ts";
import { createSmtpMailer } from "../../../platform/mail/smtp-mailer.ts";
import type { SmtpTestServer } from "../../../platform/mail/smtp-test-server.ts";
import { smtpTestServer } from "../../../platform/mail/smtp-test-server.ts";
import { silentLog } from "../../../platform/telemetry/log.ts";
import { createMetrics } from "../../../platform/telemetry/metrics.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { stopAllFollowing, stopFollowing } from "../following/commands/followed.ts";
import { dyingIn } from "../../../../test/factories/dying-context.ts";
import { bindings, followedTown } from "../following/following.fixture.ts";
import { forgetRefusedJob } from "../following/jobs/forget-refused.job.ts";
import { sendDigestsJob } from "../following/jobs/send-digests.job.ts";
import { stopRefusedJob } from "../following/jobs/stop-refused.job.ts";
import { followerByEmail, followerByToken } from "../following/reader.ts";
import { deleteFollowsOf } from "../following/writer.ts";
import { newsletterKey } from "./domain.ts";
import { sendNewslettersJob } from "./jobs/send-newsletters.job.ts";
import { testNewsletter } from "./commands/send-newsletter.ts";
import { words, writer, writing } from "./newsletters.fixture.ts";

let server: SmtpTestServer;
beforeAll(async () => {
  server = await smtpTestServer();
});
afterAll(() => server.close());

/** A municipality that writes to its followers: two in a transaction, so that there are several. */
async function town() {
  server.misbehave("good");
  const world = createWorld("2026-11-02T09:00:00Z");
  await foundMunicipality(world);
  const followed = await followedTown(world);
  const { tenant, storage } = world;
  const mailer = createSmtpMailer({
    ...{ url: server.url, sender: "brink@post.example", tenants: { byId: () => Promise.resolve(tenant) } },
    ...{ storage, log: silentLog(), metrics: createMetrics() },
  });
  const job = sendNewslettersJob(bindings, 2);
  const leaves = () => followed.runs(sendBulkMailJob, {}, mailer);
  async function sends(): Promise<void> {
    expect(await followed.runs(job)).toEqual({ kind: "done" });
    await leaves();
  }
  const about = { trajectory: [followed.open.trajectoryId] };
  return { ...followed, ...writing(world), world, mailer, job, leaves, sends, about };
}

/** The mails with the newsletter that a mail server got for an address. */
function got(email: string, subject = "Het plein wordt groen"): readonly string[] {
  const mails = server.received.filter((one) => one.to.includes(email));
  return mails.map(({ raw }) => quoted(raw)).filter((raw) => raw.includes(`Subject: ${subject}`));
}

const quoted = (raw: string) =>
  raw
    .replaceAll("=\r\n", "")
    .replaceAll(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll("=", ""), "hex").toString("utf8"));
const somebody = () => `${newId()}@waterdam.example`;
const many = (count: number) => Array.from({ length: count }, somebody);
const counted = (all: readonly string[]) => all.map((email) => got(email).length);

describe("a newsletter", () => {
  it("goes to nobody before it is confirmed, and to nobody who did not confirm or follows something else", async () => {
    const { asks, follows, written, confirms, sends, about } = await town();
    const [unconfirmed, all, one] = [somebody(), somebody(), somebody()];
    await asks({ email: unconfirmed });
    await follows({ email: all, slug: "" });
    await follows({ email: one });
    const draft = await written(about);
    await sends();
    expect(counted([unconfirmed, all, one])).toEqual([0, 0, 0]);
    await confirms(await written());
    await sends();
    expect(counted([unconfirmed, all, one])).toEqual([0, 1, 0]);
    await confirms(draft);
    await sends();
    expect(counted([unconfirmed, all, one])).toEqual([0, 2, 1]);
  });

  it("goes once to who follows the trajectory and everything, with text, headings, and one click to stop", async () => {
    const { follows, written, confirms, sends, about, look, world } = await town();
    const email = somebody();
    await follows({ email });
    const token = await follows({ email, slug: "" });
    const id = await written(about);
    await confirms(id);
    await sends();
    await sends();
    const [mail = "", ...more] = got(email);
    expect(more).toEqual([]);
    expect(mail).toMatch(new RegExp(`^List-Unsubscribe:\\s+<http.*/volgen/${token}>`, "m"));
    expect(mail).toContain("Op de pagina van het plein (http");
    expect(mail).toContain("<h2");
    expect(mail).toMatch(/<a href="http[^"]*\/trajecten\/plein">de pagina van het plein<\/a>/);
    expect(mail).toContain(`/volgen/${token}">`);
    expect(mail).toContain(`/nieuwsbrieven/${id}`);
    expect(mail).toContain("Sanne de Vries, projectleider");
    expect(await look(id)).toMatchObject({ state: "sent", mails: 1, refused: 0 });
    const followerId = (await world.read((work) => followerByEmail(work, email)))?.id ?? "";
    const kept = await world.read((work) => mailByKey(work, newsletterKey(id, followerId)));
    expect(kept).toMatchObject({ state: "sent", to: "", text: "", html: null });
  });

  it("says once that it is new to who followed before there were newsletters", async () => {
    const { follows, written, confirms, sends, world } = await town();
    const [before, after] = [somebody(), somebody()];
    for (const email of [before, after]) await follows({ email, slug: "" });
    await world.read((work) =>
      sql`update engage_follower set new_to_newsletters = true where email = ${before}`.execute(work.db),
    );
    for (const _ of "12") {
      await confirms(await written());
      await sends();
    }
    const says = (email: string) => got(email).map((mail) => mail.includes("u krijgt nu soms ook een nieuwsbrief"));
    expect([says(before), says(after)]).toEqual([
      [true, false],
      [false, false],
    ]);
  });

  it("comes in the language of the reader, and what is not translated in Dutch", async () => {
    const { follows, written, confirms, sends } = await town();
    const [jan, ola] = [somebody(), somebody()];
    await follows({ email: jan, slug: "", lang: "en" });
    await follows({ email: ola, slug: "", lang: "pl" });
    await confirms(await written({ subject_en: ["The square turns green"], body_en: ["We plant trees."] }));
    await sends();
    expect(got(jan, "The square turns green")[0]).toContain("Read this newsletter on the website");
    expect(got(ola)[0]).toContain('<html lang="nl"');
    expect(got(ola)[0]).toContain('<div lang="pl"');
  });

  it("does not come to who stopped while it waited: for all, or for that trajectory alone", async () => {
    const { follows, written, confirms, runs, job, leaves, about, world, open, look } = await town();
    const [gone, other, stays] = [somebody(), somebody(), somebody()];
    const [goneToken, otherToken] = [await follows({ email: gone }), await follows({ email: other })];
    const between = await written(about);
    const before = somebody();
    await world.done(stopAllFollowing, { token: await follows({ email: before }) }, visitor());
    await follows({ email: stays });
    await confirms(between);
    await runs(job);
    await world.done(stopAllFollowing, { token: goneToken }, visitor());
    const { open: second } = await followedTown(world);
    await follows({ email: other, slug: second.slug });
    await world.done(stopFollowing, { token: otherToken, subject: open.trajectoryId }, visitor());
    await leaves();
    expect(counted([before, gone, other, stays])).toEqual([0, 0, 0, 1]);
    expect(await world.read((work) => followerByToken(work, tokenHash(otherToken)))).toBeDefined();
    expect(await look(between)).toMatchObject({ state: "sent" });
  });

  it("does not come to who followed a trajectory whose time is over when the night begins", async () => {
    const { follows, written, confirms, runs, job, leaves, about, world, open } = await town();
    const [gone, stays] = [somebody(), somebody()];
    for (const email of [gone, stays]) await follows({ email });
    const second = await followedTown(world);
    await follows({ email: stays, slug: second.open.slug });
    await confirms(await written(about));
    await runs(job);
    await world.read((work) => deleteFollowsOf(work, open.trajectoryId));
    await leaves();
    expect(counted([gone, stays])).toEqual([0, 0]);
    expect(await world.read((work) => followerByEmail(work, gone))).toBeUndefined();
    expect(await world.read((work) => followerByEmail(work, stays))).toBeDefined();
  });

  it("leaves what else somebody is owed: the news of the morning still comes", async () => {
    const { follows, written, confirms, sends, about, world, open, runs, mailTo } = await town();
    const email = somebody();
    await follows({ email });
    await confirms(await written(about));
    await sends();
    await moveTo(world, open.trajectoryId, "close", 4);
    world.clock.set("2026-11-03T06:30:00Z");
    await runs(sendDigestsJob(bindings));
    expect((await mailTo(email)).some(({ key }) => key.startsWith("engage.digest"))).toBe(true);
  });
});

describe("a newsletter that is planned", () => {
  it("waits for its morning, also when the clocks change, and goes to who follows then", async () => {
    const { follows, written, confirms, sends, world, look } = await town();
    world.clock.set("2027-03-01T09:00:00Z");
    const id = await written();
    expect(await confirms(id, { when: "day", day: "2027-03-28" })).toMatchObject({ ok: true });
    const email = somebody();
    await follows({ email, slug: "" });
    world.clock.set("2027-03-28T06:59:00Z");
    await sends();
    expect(counted([email])).toEqual([0]);
    world.clock.set("2027-03-28T07:00:00Z");
    await sends();
    expect(counted([email])).toEqual([1]);
    expect(await look(id)).toMatchObject({ state: "sent" });
  });
});

describe("nobody gets a newsletter twice", () => {
  it("when the job runs three times at the same moment", async () => {
    const { follows, written, confirms, runs, job, leaves, look } = await town();
    const all = many(5);
    for (const email of all) await follows({ email, slug: "" });
    const id = await written();
    await confirms(id);
    await Promise.all([runs(job), runs(job), runs(job)]);
    await Promise.all([leaves(), leaves()]);
    expect(counted(all)).toEqual([1, 1, 1, 1, 1]);
    expect(await look(id)).toMatchObject({ state: "sent", mails: 5 });
  });

  it("when the job is killed half-way, its transaction in full swing, and runs again", async () => {
    const { follows, written, confirms, job, leaves, sends, mailer, world, look } = await town();
    const all = many(5);
    for (const email of all) await follows({ email, slug: "" });
    const id = await written();
    await confirms(id);
    // The look for what is due, two followers, and then two more of which all is written but the commit.
    await expect(job.run(dyingIn(world, mailer, 3), {})).rejects.toThrow();
    await leaves();
    expect(counted(all).sort()).toEqual([0, 0, 0, 1, 1]);
    expect(await look(id)).toMatchObject({ state: "sending", mails: 2 });
    await sends();
    expect(counted(all)).toEqual([1, 1, 1, 1, 1]);
    expect(await look(id)).toMatchObject({ state: "sent", mails: 5 });
  });
});

describe("an address whose server says that nobody is there", () => {
  it("is counted once, and follows no more after the second in a row, days later", async () => {
    const { follows, written, confirms, sends, runs, world, look } = await town();
    const email = somebody();
    await follows({ email, slug: "" });
    const find = () => world.read((work) => followerByEmail(work, email));
    const followerId = (await find())?.id ?? "";
    server.misbehave({ at: "to", code: 550, words: "5.1.1 no such mailbox" });
    const ids = [await written(), await written()];
    for (const id of ids) {
      expect(await find()).toBeDefined();
      await confirms(id);
      await sends();
      for (const _ of "12") await runs(stopRefusedJob, { key: newsletterKey(id, followerId) });
      expect(await look(id)).toMatchObject({ mails: 1, refused: 1 });
      world.clock.set("2026-11-06T06:00:00Z");
    }
    world.clock.set("2026-11-06T22:00:00Z");
    await runs(forgetRefusedJob);
    expect(await find()).toBeUndefined();
  });
});

describe("a test", () => {
  it("goes to who asks for it and to nobody else, as it would go out", async () => {
    const { follows, written, world, mailTo } = await town();
    const email = somebody();
    await follows({ email, slug: "" });
    await world.done(
      testNewsletter(bindings),
      { id: await written(), version: "1", lang: "en", fields: words },
      writer,
    );
    const [mail, ...more] = await mailTo("sanne@waterdam.example");
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ subject: "Het plein wordt groen", lane: "first" });
    expect(mail?.html).toContain("<h2");
    expect((await mailTo(email)).filter(({ key }) => key.startsWith("engage.newsletter"))).toEqual([]);
  });
});
