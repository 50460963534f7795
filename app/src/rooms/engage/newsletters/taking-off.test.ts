import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { dyingIn } from "../../../../test/factories/dying-context.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import type { Actor } from "../../../platform/define/actor.ts";
import { newId } from "../../../kernel/ids.ts";
import { retryFailedMail } from "../../../platform/mail/commands.ts";
import { mailByKey } from "../../../platform/mail/reader.ts";
import { sendBulkMailJob } from "../../../platform/mail/send-bulk-mail.job.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { stopAllFollowing } from "../following/commands/followed.ts";
import { bindings, followedTown } from "../following/following.fixture.ts";
import { followerByEmail } from "../following/reader.ts";
import { forgetJob } from "../jobs/forget.job.ts";
import { methods } from "../methods/index.ts";
import { takeNewsletterOff } from "./commands/take-newsletter-off.ts";
import { newsletterKey } from "./domain.ts";
import { sendNewslettersJob } from "./jobs/send-newsletters.job.ts";
import { writer, writing } from "./newsletters.fixture.ts";
import { stepsOf, waitingMails } from "./reader.ts";

const job = sendNewslettersJob(bindings, 2);
const reason = "De dag van de bijeenkomst klopte niet.";
const somebody = () => `${newId()}@waterdam.example`;
const notOut = { refusal: { kind: "refused", key: "engage.newsletter.staff.refused.notOut" } };

/** A municipality of which so many people follow everything. */
async function town(people: number) {
  const world = createWorld("2026-11-02T09:00:00Z");
  const slug = await foundMunicipality(world);
  const followed = await followedTown(world);
  const emails = Array.from({ length: people }, somebody);
  const tokens: string[] = [];
  for (const email of emails) tokens.push(await followed.follows({ email, slug: "" }));
  const takeOff = (id: string, given: object = {}, actor: Actor = writer) =>
    world.run(takeNewsletterOff, { id, reason, ...given }, actor);
  async function out(fields = {}): Promise<string> {
    const id = await writing(world).written(fields);
    await writing(world).confirms(id);
    await followed.runs(job);
    return id;
  }
  /** Whether each is mailed: their mail of this newsletter is there in whatever state. */
  async function mailed(id: string): Promise<readonly (string | undefined)[]> {
    return world.read(async (work) => {
      const states: (string | undefined)[] = [];
      for (const email of emails) {
        const follower = await followerByEmail(work, email);
        states.push((await mailByKey(work, newsletterKey(id, follower?.id ?? "")))?.state);
      }
      return states;
    });
  }
  return { ...followed, ...writing(world), world, slug, tokens, takeOff, out, mailed, site: createSite(world, slug) };
}

describe("taking a newsletter off", () => {
  it("is refused without signing in, to who does not write them, of another municipality, and without a reason", async () => {
    const { out, takeOff, world, look } = await town(0);
    const id = await out();
    expect(await takeOff(id, {}, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    for (const role of ["moderator", "administrator", "councilMember"])
      expect(await takeOff(id, {}, person(role))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await world.run(takeNewsletterOff, { id, reason }, writer, newId())).toMatchObject({
      refusal: { kind: "notFound" },
    });
    expect(await takeOff("geen")).toMatchObject({ refusal: { kind: "notFound" } });
    for (const wrong of ["", "  ", "r".repeat(301)])
      expect(await takeOff(id, { reason: wrong })).toMatchObject({ refusal: { fields: [{ field: "reason" }] } });
    expect(await look(id)).toMatchObject({ state: "sent", off: undefined });
  });

  it("is refused before it goes, and twice: the first reason stays", async () => {
    const { out, takeOff, written, confirms, look } = await town(0);
    const draft = await written();
    expect(await takeOff(draft)).toMatchObject(notOut);
    await confirms(draft, { when: "day", day: "2026-11-03" });
    expect(await takeOff(draft)).toMatchObject(notOut);
    const id = await out();
    expect(await takeOff(id)).toMatchObject({ ok: true });
    expect(await takeOff(id, { reason: "Anders." })).toMatchObject(notOut);
    expect((await look(id))?.off?.reason).toBe(reason);
  });

  it("half-way leaves what left, lets nothing more go, and says how many have it", async () => {
    const { takeOff, written, confirms, look, runs, mailed, world } = await town(5);
    const id = await written();
    world.clock.set("2026-11-02T09:01:00Z");
    await confirms(id);
    // Two have their mail; two more are written when the process dies, and one is not reached.
    await expect(job.run(dyingIn(world, { send: () => Promise.resolve("sent") }, 3), {})).rejects.toThrow();
    await world.read((work) =>
      sql`update platform_mail set state = 'sent' where key = (
        select key from platform_mail where key like 'engage.newsletter %' limit 1)`.execute(work.db),
    );
    expect(await world.read((work) => waitingMails(work, id))).toBe(1);
    world.clock.set("2026-11-02T09:02:00Z");
    expect(await takeOff(id)).toMatchObject({ ok: true, value: { left: 1 } });
    for (const _ of "12") await runs(job);
    await runs(sendBulkMailJob);
    expect((await mailed(id)).filter((state) => state !== undefined)).toEqual(["sent"]);
    expect(await look(id)).toMatchObject({ state: "stopped", mails: 1 });
    expect(await world.read((work) => stepsOf(work, id))).toMatchObject([
      { what: "made", by: "Sanne de Vries", people: undefined },
      { what: "sent", people: 5 },
      { what: "off", people: 1 },
    ]);
  });

  it("lets a mail that had failed go no more either, and does not count it among who has it", async () => {
    const { out, takeOff, mailed, look, runs, world } = await town(2);
    const id = await out();
    await world.read((work) =>
      sql`update platform_mail set state = 'failed' where key like 'engage.newsletter %'`.execute(work.db),
    );
    expect(await takeOff(id)).toMatchObject({ ok: true, value: { left: 0 } });
    await world.done(retryFailedMail, {}, person("administrator"));
    await runs(sendBulkMailJob);
    expect(await mailed(id)).toEqual([undefined, undefined]);
    expect(await look(id)).toMatchObject({ mails: 0 });
  });

  it("at the moment that the job writes its mails leaves none waiting", async () => {
    const { takeOff, written, confirms, runs, mailed, world } = await town(6);
    const id = await written();
    await confirms(id);
    await Promise.all([runs(job), takeOff(id)]);
    await takeOff(id);
    await runs(job);
    expect(await mailed(id)).toEqual(Array.from({ length: 6 }, () => undefined));
    expect(await world.read((work) => waitingMails(work, id))).toBe(0);
  });

  it("at the moment that a follower stops holds up neither", async () => {
    const { takeOff, out, tokens, world, look } = await town(4);
    const id = await out();
    const stop = (token: string) => world.run(stopAllFollowing, { token }, visitor());
    const answers = await Promise.all([takeOff(id), ...tokens.slice(0, 3).map(stop)]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(await look(id)).toMatchObject({ off: { reason } });
  });
});

describe("what was taken off", () => {
  it("has no subject and no words on the site, only why; by the trajectory and in the feeds it is gone", async () => {
    const { out, takeOff, site, open } = await town(1);
    const about = { trajectory: [open.trajectoryId] };
    const [id, other] = [await out(about), await out({ subject_nl: ["Een andere"], ...about })];
    await takeOff(id);
    const resident = site.visitor();
    const list = await resident.get("/nieuwsbrieven");
    expect(list.html).not.toContain("Het plein wordt groen");
    expect(list.html).toContain("Deze nieuwsbrief is weggehaald");
    const page = await resident.get(`/nieuwsbrieven/${id}`);
    expect(page.status).toBe(200);
    expect(page.html).toContain(reason);
    for (const words of ["Het plein wordt groen", "Wij planten bomen"]) expect(page.html).not.toContain(words);
    for (const path of [`/trajecten/${open.slug}`, "/nieuws.atom", `/trajecten/${open.slug}/nieuws.atom`]) {
      const { html } = await resident.get(path);
      expect(html).not.toContain(id);
      expect(html).toContain(other);
    }
  });

  it("is read by nobody when nobody got it", async () => {
    const { takeOff, written, confirms, site, look } = await town(1);
    const id = await written();
    await confirms(id);
    await takeOff(id);
    expect(await look(id)).toMatchObject({ state: "stopped", mails: 0 });
    expect((await site.visitor().get(`/nieuwsbrieven/${id}`)).status).toBe(404);
    expect((await site.visitor().get("/nieuwsbrieven")).html).not.toContain(id);
  });

  it("stays with the team, with who did what; the page keeps a reason that was too long", async () => {
    const { out, site } = await town(1);
    const path = `/beheer/nieuwsbrieven/${await out()}`;
    const adviser = await site.somebody("adviser");
    expect((await adviser.get(path)).html).toContain("1, waarvan er 1 nog weg moet");
    const long = await adviser.send(path, "takeOff", { reason: "r".repeat(301) });
    expect(long.status).toBe(400);
    expect(long.html).toContain("r".repeat(301));
    expect((await adviser.follow(path, "takeOff", { reason })).html).toContain("Niemand kreeg de mail.");
    const after = (await adviser.get(path)).html;
    for (const words of [reason, "Wij planten bomen", "haalde hem weg", "verstuurde hem aan 1 persoon"])
      expect(after).toContain(words);
    expect(after).not.toContain('name="reason"');
  });
});

describe("who got a newsletter", () => {
  it("is kept for thirty days, then only how many", async () => {
    const { out, takeOff, look, runs, world } = await town(2);
    const [id, off] = [await out(), await out()];
    await runs(sendBulkMailJob);
    await world.read((work) => sql`update platform_mail set state = 'sent'`.execute(work.db));
    await takeOff(off);
    const kept = async () => {
      const found = await world.read((work) =>
        sql<{ many: number }>`select count(*)::int as many from engage_newsletter_mail`.execute(work.db),
      );
      return found.rows[0]?.many;
    };
    world.clock.set("2026-12-02T08:00:00Z");
    await runs(forgetJob(methods));
    expect(await kept()).toBe(4);
    world.clock.set("2026-12-02T10:00:00Z");
    await runs(forgetJob(methods));
    expect(await kept()).toBe(0);
    expect(await look(id)).toMatchObject({ state: "sent", mails: 2 });
    await runs(job);
    expect(await kept()).toBe(0);
  });
});
