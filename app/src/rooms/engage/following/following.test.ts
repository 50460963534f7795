import { beforeEach, describe, expect, it } from "vitest";
import { moveTo } from "../../../../test/factories/open-activity.ts";
import { createWorld, visitor } from "../../../../test/factories/world.ts";
import { newId, newToken, tokenHash } from "../../../kernel/ids.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { forgetJob } from "../jobs/forget.job.ts";
import { methods } from "../methods/index.ts";
import { changePace, stopAllFollowing, stopFollowing } from "./commands/followed.ts";
import { askToFollow, declineFollowing } from "./commands/follow.ts";
import { bindings, confirm, followedTown, tokenIn } from "./following.fixture.ts";
import { mailFollowJob } from "./jobs/mail-follow.job.ts";
import { followerByToken, subjectsOf } from "./reader.ts";
import { keptAddresses, waitingRequests } from "./requests.fixture.ts";

const world = createWorld();
await foundMunicipality(world);
const { open, runs, asks, mailTo, follows, followsNear } = await followedTown(world);
const morning = "2026-11-02T09:00:00Z";
const somebody = () => `${newId()}@waterdam.example`;

beforeEach(() => world.clock.set(morning));

const shownTo = (token: string) =>
  world.read(async (work) => {
    const follower = await followerByToken(work, tokenHash(token));
    return follower && { ...follower, subjects: await subjectsOf(work, follower.id) };
  });

describe("asking to follow", () => {
  it.each([
    ["no address", { email: "" }, "email"],
    ["half an address", { email: "noor@" }, "email"],
    ["two addresses", { email: "noor@waterdam.example, ali@waterdam.example" }, "email"],
    ["a pace that does not exist", { pace: "hourly" }, "pace"],
    ["a language that is none", { lang: "<b>" }, "lang"],
  ])("is refused with %s", async (_, over, field) => {
    const raw = { slug: open.slug, email: "noor@waterdam.example", pace: "daily", lang: "nl", ...over };
    expect(await world.run(askToFollow, raw, visitor())).toMatchObject({
      refusal: { kind: "invalid", fields: [{ field }] },
    });
  });

  it("does not exist for what is not public, and for another municipality", async () => {
    const raw = { slug: "geheim", email: "noor@waterdam.example", pace: "daily", lang: "nl" };
    expect(await world.run(askToFollow, raw, visitor())).toMatchObject({ refusal: { kind: "notFound" } });
    const elsewhere = await world.run(askToFollow, { ...raw, slug: open.slug }, visitor(), newId());
    expect(elsewhere).toMatchObject({ refusal: { kind: "notFound" } });
  });

  it("mails nobody more than three times a day, whoever types the address, and then goes on", async () => {
    const email = somebody();
    for (let times = 0; times < 5; times += 1) await asks({ email });
    expect(await mailTo(email)).toHaveLength(3);
    expect(await waitingRequests(world)).toEqual([]);
    world.clock.set("2026-11-03T09:00:01Z");
    await asks({ email });
    expect(await mailTo(email)).toHaveLength(4);
  });

  it("sends one mail when its job runs twice", async () => {
    const email = somebody();
    await world.done(askToFollow, { slug: open.slug, email, pace: "daily", lang: "nl" }, visitor());
    const [requestId = ""] = await waitingRequests(world);
    for (const _ of "12") await runs(mailFollowJob(bindings), { requestId });
    expect(await mailTo(email)).toHaveLength(1);
  });

  it("says that newsletters come too, only where they do", async () => {
    const [near, one, all] = [somebody(), somebody(), somebody()];
    await followsNear(near, "52.2206, 6.8937");
    const also = "Soms krijgt u ook een nieuwsbrief";
    const nearby = await mailTo(near);
    expect(nearby.length).toBeGreaterThan(0);
    for (const { text } of nearby) expect(text).not.toContain(also);
    for (const mail of [await asks({ email: one }), await asks({ email: all, slug: "" })])
      expect(mail?.text).toContain(`. ${also}.\n`);
  });

  it("mails in the language of the page, with one click to want none of it", async () => {
    const email = somebody();
    const mail = await asks({ email, lang: "en" });
    expect(mail?.text).toContain("Somebody filled in this e-mail address for news about “Marktplein");
    expect(mail?.stopHref).toContain(`/volgen/bevestigen/${tokenIn(mail)}`);
    await world.done(declineFollowing, { token: tokenIn(mail) }, visitor());
    expect(await world.run(confirm, { token: tokenIn(mail) }, visitor())).toMatchObject({ ok: false });
  });
});

describe("confirming", () => {
  it("is refused with a forged link, a used one, one of another municipality, and after three days", async () => {
    const token = tokenIn(await asks({ email: somebody() }));
    const no = { refusal: { kind: "notFound" } };
    expect(await world.run(confirm, { token: newToken() }, visitor())).toMatchObject(no);
    expect(await world.run(confirm, { token }, visitor(), newId())).toMatchObject(no);
    await world.done(confirm, { token }, visitor());
    expect(await world.run(confirm, { token }, visitor())).toMatchObject(no);
    const late = tokenIn(await asks({ email: somebody() }));
    world.clock.set("2026-11-05T09:00:00Z");
    expect(await world.run(confirm, { token: late }, visitor())).toMatchObject(no);
  });

  it("is needed before an address follows; unconfirmed ones are gone after three days", async () => {
    const email = somebody();
    await asks({ email });
    await runs(forgetJob(methods));
    expect(await keptAddresses(world)).toContain(email);
    world.clock.set("2026-11-05T09:00:00Z");
    await runs(forgetJob(methods));
    expect(await keptAddresses(world)).not.toContain(email);
  });

  it("adds to what somebody follows already, and the last pace counts", async () => {
    const email = somebody();
    const first = await follows({ email });
    const second = await follows({ email, slug: "", pace: "weekly", lang: "en" });
    expect(second).toBe(first);
    expect(await shownTo(first)).toMatchObject({
      email,
      pace: "weekly",
      lang: "en",
      subjects: ["all", open.trajectoryId].sort(() => -1),
    });
  });

  it("is not asked of who follows it already: they get the link to what they follow", async () => {
    const email = somebody();
    const token = await follows({ email });
    const mail = await asks({ email, pace: "weekly" });
    expect(mail?.subject).toBe("U volgt dit al");
    expect(tokenIn(mail)).toBe(token);
    expect(await shownTo(token)).toMatchObject({ pace: "daily" });
  });
});

describe("what somebody follows", () => {
  it("cannot be changed by who has no link of it, or the link of another municipality", async () => {
    const token = await follows({ email: somebody() });
    const other = newToken();
    const no = { refusal: { kind: "notFound" } };
    const subject = open.trajectoryId;
    expect(await world.run(changePace, { token: other, pace: "weekly" }, visitor())).toMatchObject(no);
    expect(await world.run(stopFollowing, { token: other, subject }, visitor())).toMatchObject(no);
    expect(await world.run(stopAllFollowing, { token: other }, visitor())).toMatchObject(no);
    expect(await world.run(stopFollowing, { token, subject: "all" }, visitor())).toMatchObject(no);
    expect(await world.run(stopFollowing, { token, subject }, visitor(), newId())).toMatchObject(no);
    expect(await world.run(stopAllFollowing, { token }, visitor(), newId())).toMatchObject(no);
    expect(await world.run(changePace, { token, pace: "hourly" }, visitor())).toMatchObject({
      refusal: { fields: [{ field: "pace" }] },
    });
    expect(await shownTo(token)).toMatchObject({ subjects: [open.trajectoryId] });
  });

  it("is known by the hash of its link only", async () => {
    const token = await follows({ email: somebody() });
    expect(await shownTo(tokenHash(token))).toBeUndefined();
    expect(await shownTo(token)).toBeDefined();
  });

  it("gets another pace", async () => {
    const token = await follows({ email: somebody() });
    await world.done(changePace, { token, pace: "weekly" }, visitor());
    expect(await shownTo(token)).toMatchObject({ pace: "weekly" });
  });

  it("stops one by one; with the last one the address goes", async () => {
    const email = somebody();
    const token = await follows({ email });
    await follows({ email, slug: "" });
    expect(await world.done(stopFollowing, { token, subject: open.trajectoryId }, visitor())).toEqual({
      forgotten: false,
    });
    expect(await shownTo(token)).toMatchObject({ subjects: ["all"] });
    expect(await world.done(stopFollowing, { token, subject: "all" }, visitor())).toEqual({ forgotten: true });
    expect(await keptAddresses(world)).not.toContain(email);
  });

  it("forgets the address when two stop the two last at the same moment", async () => {
    const email = somebody();
    const token = await follows({ email });
    await follows({ email, slug: "" });
    await Promise.all(
      [open.trajectoryId, "all"].map((subject) => world.done(stopFollowing, { token, subject }, visitor())),
    );
    expect(await keptAddresses(world)).not.toContain(email);
  });

  it("stops altogether and at once; who comes again gets another link", async () => {
    const email = somebody();
    const token = await follows({ email });
    await world.done(stopAllFollowing, { token }, visitor());
    expect(await keptAddresses(world)).not.toContain(email);
    const again = await follows({ email });
    expect(again).not.toBe(token);
    expect(await shownTo(token)).toBeUndefined();
  });

  it("ends so many months after a trajectory closed as addresses may be kept", async () => {
    const own = createWorld(morning);
    await foundMunicipality(own);
    const town = await followedTown(own);
    await town.follows({ email: "noor@waterdam.example" });
    await town.follows({ email: "ali@waterdam.example" });
    await town.follows({ email: "ali@waterdam.example", slug: "" });
    own.clock.set("2027-01-15T12:00:00Z");
    await moveTo(own, town.open.trajectoryId, "close", 4);
    own.clock.set("2028-01-15T12:00:00Z");
    await town.runs(forgetJob(methods));
    expect(await keptAddresses(own)).toEqual(["ali@waterdam.example", "noor@waterdam.example"]);
    own.clock.set("2028-01-16T12:00:00Z");
    await town.runs(forgetJob(methods));
    expect(await keptAddresses(own)).toEqual(["ali@waterdam.example"]);
  });
});
