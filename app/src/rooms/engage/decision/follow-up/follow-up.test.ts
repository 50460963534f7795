import { describe, expect, inject, it } from "vitest";
import { sql } from "kysely";
import { serverOver } from "../../../../../test/factories/server.ts";
import { createSite } from "../../../../../test/factories/site.ts";
import { visitor } from "../../../../../test/factories/world.ts";
import { keyedToken, newId } from "../../../../kernel/ids.ts";
import { adviser, bindings as letters, moderator, submit } from "../../commands/ideas-town.fixture.ts";
import { rejectContributions } from "../../commands/moderate.ts";
import { saveDraft } from "../../commands/save-draft.ts";
import { ownCommands } from "../../pages/own.page.tsx";
import { eraseFollower } from "../../following/commands/erase-follower.ts";
import { bindings } from "../../following/following.fixture.ts";
import { removeMilestone } from "../commands/milestones.ts";
import { done, moved, planned, somebody, stepsTown, thursday, tuesday, wednesday } from "./follow-up.fixture.ts";
import { stopStepsHref, stopToken } from "./link.ts";
import { stopStepsCommand } from "./stop.page.tsx";

const stop = stopStepsCommand(bindings);
const save = saveDraft(letters.methods);

describe("the letter about a step after the decision", () => {
  it("does not go to who is not owed an answer, took it back, or left their address before this was asked", async () => {
    const { world, change, tookPart, morning, lettersTo } = await stepsTown();
    const [away, back, before, arguing, elsewhere] = [somebody(), somebody(), somebody(), somebody(), somebody()];
    const rejected = await tookPart(away);
    await world.done(
      rejectContributions,
      { ids: rejected.contributionId, rejection: "advertising", rejectionWords: "" },
      moderator,
    );
    const { token } = await tookPart(back);
    await world.done(ownCommands(letters.methods).withdraw, { token }, visitor());
    const owed = somebody();
    await tookPart(owed);
    await tookPart(before);
    await tookPart(elsewhere);
    await tookPart(arguing);
    await world.read(async (work) => {
      await sql`update engage_contact set wants_follow_up = false where email = ${before}`.execute(work.db);
      const theirs = (email: string) => sql`(select contribution_id from engage_contact where email = ${email})`;
      await sql`update engage_contribution set route = 'api' where contribution_id = ${theirs(elsewhere)}`.execute(
        work.db,
      );
      await sql`update engage_contribution set about_id = ${rejected.contributionId}::uuid, side = 'for',
        visibility = 'argument' where contribution_id = ${theirs(arguing)}`.execute(work.db);
    });
    await change(done);
    await morning(tuesday);
    expect(await lettersTo(owed)).toHaveLength(1);
    for (const email of [away, back, before, arguing, elsewhere]) expect(await lettersTo(email), email).toEqual([]);
  });

  it("follows the words that were read: of a draft from before them nothing, by the own page again", async () => {
    const { world, open, change, tookPart, morning, lettersTo } = await stepsTown();
    const [drafted, again, late] = [somebody(), somebody(), somebody()];
    const { activityId } = open;
    async function begun(email: string) {
      const fields = { title: ["Bomen"], body: ["Schaduw."] };
      const { draft } = await world.done(save, { activityId, screen: "idee", fields }, visitor());
      await world.done(save, { activityId, draft, screen: "who", fields: { email: [email] } }, visitor());
      return draft;
    }
    const drafts = [await begun(drafted), await begun(again)];
    const { token } = await tookPart(late);
    await world.read(async (work) => {
      await sql`update engage_draft set read_follow_up = false`.execute(work.db);
      await sql`update engage_contact set wants_follow_up = false`.execute(work.db);
    });
    await world.done(save, { activityId, draft: drafts[1], screen: "who", fields: { email: [again] } }, visitor());
    for (const draft of drafts) await world.done(submit, { activityId, draft, fields: {} }, visitor());
    const own = { token, email: late, questionnaire: "", lang: "nl" };
    await world.done(ownCommands(letters.methods).leave, own, visitor());
    await change(done);
    await morning(tuesday);
    expect(await lettersTo(drafted)).toEqual([]);
    for (const email of [again, late]) expect(await lettersTo(email), email).toHaveLength(1);
  });

  it("does not tell a new step, other words, or a day that was put right before the morning", async () => {
    const { change, tookPart, morning, lettersTo } = await stepsTown();
    const email = somebody();
    await tookPart(email);
    await change({ ...planned, note_nl: ["Wij kiezen eiken."] });
    await change(moved);
    await change(planned);
    await morning(tuesday);
    expect(await lettersTo(email)).toEqual([]);
  });
});

describe("the letter about a step, for who is owed one,", () => {
  it("goes once to each address in its language, however often somebody took part", async () => {
    const { change, tookPart, morning, lettersTo } = await stepsTown();
    const [noor, john] = [somebody(), somebody()];
    await tookPart(noor);
    await tookPart(noor);
    await tookPart(john, "en");
    await change(done);
    await morning(tuesday);
    await change({ ...done, note_nl: ["Eenentwintig eiken."] });
    await morning(wednesday);
    const [letter, ...more] = await lettersTo(noor);
    expect(more).toEqual([]);
    expect(letter?.text).toContain("- De bomen staan er: klaar op 2 november 2026.\nTwintig eiken.");
    expect((await lettersTo(john)).map(({ text }) => text).join()).toContain(
      "- The trees are there: done on 2 November 2026.",
    );
  });

  it("tells another day, then an earlier one, and what was taken away not at all; also of a step from before these letters", async () => {
    const { world, change, tookPart, morning, lettersTo, milestoneId } = await stepsTown();
    const email = somebody();
    await tookPart(email);
    await world.read((work) => sql`update engage_milestone set told_planned_on = null`.execute(work.db));
    await change(moved);
    await morning(tuesday);
    await change({ ...planned, plannedOn: ["2027-02-01"] });
    await morning(wednesday);
    await change(done);
    await world.done(removeMilestone, { milestoneId }, adviser);
    await morning(thursday);
    const texts = (await lettersTo(email)).map(({ text }) => text).join("\n");
    expect(texts.split("De bomen staan er")).toHaveLength(3);
    expect(texts).toContain("dit wordt 1 maart 2027. Eerst was het 30 november 2026.\nDe grond is nog nat.");
    expect(texts).toContain("dit wordt 1 februari 2027. Eerst was het 1 maart 2027.");
  });

  it("leaves what is done to the news for who follows that as well", async () => {
    const { change, tookPart, follows, morning, lettersTo } = await stepsTown();
    const email = somebody();
    await tookPart(email);
    await follows({ email });
    await change(moved);
    await morning(tuesday);
    expect(await lettersTo(email)).toHaveLength(1);
    await change(done);
    await morning(wednesday);
    expect(await lettersTo(email)).toHaveLength(1);
  });

  it("waits as long as residents may not see the trajectory", async () => {
    const { world, open, change, tookPart, morning, lettersTo } = await stepsTown();
    const email = somebody();
    await tookPart(email);
    await change(done);
    const become = (status: string) =>
      world.read((work) =>
        sql`update trajectories_trajectory set status = ${status}
          where id = ${open.trajectoryId}::uuid`.execute(work.db),
      );
    await become("preparing");
    await morning(tuesday);
    expect(await lettersTo(email)).toEqual([]);
    await become("open");
    await morning(wednesday);
    expect(await lettersTo(email)).toHaveLength(1);
  });

  it("is not sent weeks later", async () => {
    const { change, tookPart, morning, lettersTo } = await stepsTown();
    const email = somebody();
    await tookPart(email);
    await change(done);
    await morning("2026-11-20T06:45:00Z");
    expect(await lettersTo(email)).toEqual([]);
  });
});

describe("stopping it", () => {
  it("takes along a letter that waits, however the address goes, and leaves that of others", async () => {
    const { world, change, tookPart, morning, lettersTo } = await stepsTown();
    const own = ownCommands(letters.methods);
    const [noor, jan, ana, bo, eva, other] = [somebody(), somebody(), somebody(), somebody(), somebody(), somebody()];
    const [stopped, removed, back, moved] = [
      await tookPart(noor),
      await tookPart(jan),
      await tookPart(ana),
      await tookPart(bo),
    ];
    await tookPart(eva);
    await tookPart(noor);
    await tookPart(other);
    await change(done);
    await morning(tuesday);
    for (const email of [noor, jan, ana, bo, eva]) expect(await lettersTo(email), email).toHaveLength(1);
    const contribution = stopped.contributionId;
    await world.done(stop, { contribution, token: stopToken(bindings, world.tenant.id, contribution) }, visitor());
    await world.done(own.remove, { token: removed.token }, visitor());
    await world.done(own.withdraw, { token: back.token }, visitor());
    const elsewhere = { token: moved.token, email: somebody(), questionnaire: "", lang: "nl" };
    await world.done(own.leave, elsewhere, visitor());
    await world.done(eraseFollower, { email: eva }, adviser);
    for (const email of [noor, jan, ana, bo, eva]) expect(await lettersTo(email), email).toEqual([]);
    expect(await lettersTo(other)).toHaveLength(1);
  });

  it("holds for what the address sends there later, and by whoever took it away for a caller", async () => {
    const { world, change, tookPart, morning, lettersTo } = await stepsTown();
    const [noor, eva, jan] = [somebody(), somebody(), somebody()];
    const { contributionId: contribution, token } = await tookPart(noor);
    await tookPart(eva);
    await tookPart(jan);
    await world.done(stop, { contribution, token: stopToken(bindings, world.tenant.id, contribution) }, visitor());
    await world.done(eraseFollower, { email: eva }, adviser);
    await tookPart(noor);
    const again = { token, email: noor, questionnaire: "", lang: "nl" };
    await world.done(ownCommands(letters.methods).leave, again, visitor());
    await change(done);
    await morning(tuesday);
    for (const email of [noor, eva]) expect(await lettersTo(email), email).toEqual([]);
    expect(await lettersTo(jan)).toHaveLength(1);
  });

  it("is refused with the link of another, of another municipality, or one that was made up", async () => {
    const { world, tookPart } = await stepsTown();
    const [{ contributionId: contribution }, other] = [await tookPart(somebody()), await tookPart(somebody())];
    const token = stopToken(bindings, world.tenant.id, contribution);
    const elsewhere = stopToken(bindings, newId(), contribution);
    for (const link of [
      { contribution: other.contributionId, token },
      { contribution, token: elsewhere },
      { contribution: "geen", token },
    ])
      expect(await world.run(stop, link, visitor())).toMatchObject({ refusal: { kind: "notFound" } });
  });

  it("ends it for all that they sent there, after a press or by their mail program, and for nobody else", async () => {
    const { world, change, tookPart, morning, lettersTo } = await stepsTown();
    const [noor, jan] = [somebody(), somebody()];
    const { contributionId: contribution } = await tookPart(noor);
    await tookPart(noor);
    await tookPart(jan);
    await world.done(stop, { contribution, token: stopToken(bindings, world.tenant.id, contribution) }, visitor());
    await change(done);
    await morning(tuesday);
    expect(await lettersTo(noor)).toEqual([]);
    const [letter] = await lettersTo(jan);
    expect(letter?.stopHref).toContain("/berichten/");
    expect(letter?.text).toContain(letter?.stopHref ?? "nothing");
  });

  it("has a page that does nothing by being opened, and one click for a mail program", async () => {
    const { world, slug, change, tookPart, morning, lettersTo } = await stepsTown();
    const site = createSite(world, slug);
    const [noor, jan, eva] = [somebody(), somebody(), somebody()];
    const [one, other] = [await tookPart(noor), await tookPart(jan)];
    await tookPart(eva);
    expect((await site.visitor().get(stopStepsHref(one.contributionId, "verzonnen"))).status).toBe(404);
    // The token of the running site, not of the bindings in these tests.
    const tokenOf = (words: string) => keyedToken(inject("secret"), words);
    const hrefOf = (id: string) => stopStepsHref(id, stopToken({ tokenOf }, world.tenant.id, id));
    const path = hrefOf(one.contributionId);
    expect((await site.visitor().get(path)).html).toContain("Stop deze berichten");
    expect((await site.visitor().get(path)).html).toContain("Stop deze berichten");
    expect((await site.visitor().send(path, "stop", {})).status).toBe(303);
    expect((await site.visitor().get(path)).html).toContain("U krijgt geen berichten meer");
    const host = `${slug}.localhost:3000`;
    const headers = { host, "content-type": "application/x-www-form-urlencoded" };
    const click = { method: "POST", headers, body: "List-Unsubscribe=One-Click" };
    await serverOver(world).request(`http://${host}${hrefOf(other.contributionId)}`, click);
    await change(done);
    await morning(tuesday);
    expect([...(await lettersTo(noor)), ...(await lettersTo(jan))]).toEqual([]);
    expect(await lettersTo(eva)).toHaveLength(1);
  });
});
