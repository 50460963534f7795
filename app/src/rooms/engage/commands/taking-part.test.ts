import { describe, expect, it } from "vitest";
import { moveTo, openActivity } from "../../../../test/factories/open-activity.ts";
import { createWorld, visitor } from "../../../../test/factories/world.ts";
import { newId, newToken, tokenHash } from "../../../kernel/ids.ts";
import { contributionById, contributionByToken } from "../contribution-reader.ts";
import { contactOf } from "../contact-reader.ts";
import { contributionFacts } from "../facts-reader.ts";
import { idea, open, save, sent, submit } from "./sending.fixture.ts";

describe("sending a contribution is refused", () => {
  it("for an activity that does not exist, or of another municipality", async () => {
    const { world, activityId } = await open();
    expect(await world.run(submit, sent(newId()), visitor())).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await world.run(submit, sent("nonsense"), visitor())).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await world.run(submit, sent(activityId), visitor(), newId())).toMatchObject({
      refusal: { kind: "notFound" },
    });
  });

  it("as long as the trajectory is prepared: nobody knows of it yet", async () => {
    const world = createWorld();
    const { activityId } = await openActivity(world, { inBrink: "ideas", preparing: true });
    expect(await world.run(submit, sent(activityId), visitor())).toMatchObject({ refusal: { kind: "notFound" } });
  });

  it("after the last day, with that day", async () => {
    const { world, activityId } = await open();
    world.clock.set("2027-01-01T09:00:00Z");
    const key = { kind: "refused", key: "engage.refused.closed", params: { on: Date.parse("2026-12-31T12:00:00Z") } };
    expect(await world.run(submit, sent(activityId), visitor())).toEqual({ ok: false, refusal: key });
    expect(await world.run(save, { ...sent(activityId), screen: "idee" }, visitor())).toEqual({
      ok: false,
      refusal: key,
    });
  });

  it("before the first day, and after the trajectory closed", async () => {
    const { world, activityId, trajectoryId } = await open();
    world.clock.set("2026-09-01T09:00:00Z");
    expect(await world.run(submit, sent(activityId), visitor())).toMatchObject({
      refusal: { key: "engage.refused.notYet" },
    });
    world.clock.set("2026-11-02T09:00:00Z");
    await moveTo(world, trajectoryId, "close", 4);
    expect(await world.run(submit, sent(activityId), visitor())).toMatchObject({
      refusal: { key: "engage.refused.notOpen" },
    });
  });

  it.each([
    ["nothing filled in", {}, ["title", "body"]],
    ["only blanks", { title: ["  "], body: ["\n"] }, ["title", "body"]],
    ["a title that is too long", { ...idea, title: ["a".repeat(121)] }, ["title"]],
    ["a text that is too long", { ...idea, body: ["a".repeat(5001)] }, ["body"]],
    ["a theme that is not offered", { ...idea, theme: ["Ruimtevaart"] }, ["theme"]],
    ["an address that is none", { ...idea, email: ["sanne apenstaart"] }, ["email"]],
    ["an organisation without a name", { ...idea, as: ["organisation"] }, ["organisation"]],
    [
      "an organisation without a name and a wrong address, both said at once",
      { ...idea, as: ["organisation"], email: ["sanne"] },
      ["organisation", "email"],
    ],
    ["a questionnaire without an address", { ...idea, questionnaire: ["on"] }, ["email"]],
    ["a kind of sender that does not exist", { ...idea, as: ["king"] }, ["as"]],
  ])("with %s", async (_, fields, wrong) => {
    const { world, activityId } = await open();
    const answer = await world.run(submit, sent(activityId, fields), visitor());
    expect(answer).toMatchObject({
      ok: false,
      refusal: { kind: "invalid", fields: wrong.map((field) => ({ field })) },
    });
  });

  it("with a draft that was sent before, also when two come at once", async () => {
    const { world, activityId } = await open();
    const guest = visitor();
    const { draft } = await world.done(save, { ...sent(activityId), screen: "idee" }, guest);
    // Two connections have to be open already, or the second comes after the first is done.
    await Promise.all([1, 2].map(() => world.read(() => new Promise((resolve) => setTimeout(resolve, 100)))));
    const both = await Promise.all([1, 2].map(() => world.run(submit, { activityId, draft, fields: {} }, guest)));
    expect(both.map((one) => one.ok).sort()).toEqual([false, true]);
    expect(both.find((one) => !one.ok)).toMatchObject({ refusal: { key: "engage.refused.draftGone" } });
    expect(await world.run(submit, { activityId, draft, fields: idea }, guest)).toMatchObject({
      refusal: { key: "engage.refused.draftGone" },
    });
  });

  it("with somebody else's draft, or one of another activity", async () => {
    const { world, activityId } = await open();
    const other = await openActivity(world, { inBrink: "ideas" });
    const { draft } = await world.done(save, { ...sent(other.activityId), screen: "idee" }, visitor());
    for (const token of [draft, newToken(), ""]) {
      expect(await world.run(submit, { activityId, draft: token, fields: idea }, visitor())).toMatchObject({
        refusal: { key: "engage.refused.draftGone" },
      });
    }
  });
});

describe("a contribution", () => {
  it("has a receipt number and a private link, of which only a hash is kept", async () => {
    const { world, activityId, trajectoryId } = await open({ moderation: "after" });
    const guest = { kind: "visitor", guestId: newId() } as const;
    const { token, receipt, contributionId } = await world.done(submit, sent(activityId), guest);
    expect(receipt).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    const kept = await world.read((work) => contributionByToken(work, tokenHash(token)));
    expect(kept).toMatchObject({
      id: contributionId,
      receipt,
      trajectoryId,
      activityId,
      title: idea.title[0],
      moderation: "published",
      route: "online",
    });
    const facts = await world.read((work) => contributionFacts(work, trajectoryId));
    expect(facts.contributions).toMatchObject([
      { participantId: guest.guestId, onBehalfOfOrganisation: false, disposition: null },
    ]);
    expect(facts.formSessions).toMatchObject([{ activityId, finishedAt: world.clock.now() }]);
    expect(facts.closes).toEqual([{ activityId, lastDay: "2026-12-31" }]);
  });

  it("waits to be read when the municipality reads beforehand, which it does by itself", async () => {
    const { world, activityId } = await open();
    const { contributionId } = await world.done(submit, sent(activityId), visitor());
    expect(await world.read((work) => contributionById(work, contributionId))).toMatchObject({ moderation: "waiting" });
  });

  it("keeps what somebody typed as text, in their own language and script", async () => {
    const { world, activityId } = await open();
    const fields = { title: ["<script>alert(1)</script>"], body: ["أريد أشجارًا\r\nفي الساحة"], lang: ["ar"] };
    const { contributionId } = await world.done(submit, sent(activityId, fields), visitor());
    expect(await world.read((work) => contributionById(work, contributionId))).toMatchObject({
      title: "<script>alert(1)</script>",
      body: "أريد أشجارًا\nفي الساحة",
      lang: "ar",
    });
  });

  it("keeps an address apart from the words, and only when somebody left one", async () => {
    const { world, activityId } = await open();
    const silent = await world.done(submit, sent(activityId), visitor());
    const heard = await world.done(
      submit,
      sent(activityId, { ...idea, email: ["Noor@Waterdam.example"], questionnaire: ["on"], lang: ["pl"] }),
      visitor(),
    );
    expect(await world.read((work) => contactOf(work, silent.contributionId))).toBeUndefined();
    expect(await world.read((work) => contactOf(work, heard.contributionId))).toEqual({
      email: "noor@waterdam.example",
      lang: "pl",
      wantsQuestionnaire: true,
      wantsFollowUp: true,
    });
  });

  it("comes from the screens that were saved, with the last words over the earlier ones", async () => {
    const { world, activityId, trajectoryId } = await open();
    const guest = visitor();
    const first = await world.done(save, { ...sent(activityId), screen: "idee" }, guest);
    expect(first.screen).toBe("who");
    const again = { ...sent(activityId, { ...idea, title: ["Platanen"] }), screen: "idee", draft: first.draft };
    await world.done(save, again, guest);
    const who = {
      activityId,
      draft: first.draft,
      screen: "who",
      fields: { as: ["organisation"], organisation: ["Wijkraad Oude Haven"] },
    };
    expect((await world.done(save, who, guest)).screen).toBe("check");
    world.clock.set("2026-11-02T09:04:00Z");
    const { contributionId } = await world.done(submit, { activityId, draft: first.draft, fields: {} }, guest);
    expect(await world.read((work) => contributionById(work, contributionId))).toMatchObject({
      title: "Platanen",
      organisation: "Wijkraad Oude Haven",
    });
    const { formSessions } = await world.read((work) => contributionFacts(work, trajectoryId));
    expect(formSessions).toEqual([
      { activityId, startedAt: new Date("2026-11-02T09:00:00Z"), finishedAt: new Date("2026-11-02T09:04:00Z") },
    ]);
  });
});

describe("a screen that is saved", () => {
  it("is refused for its own fields only", async () => {
    const { world, activityId } = await open();
    const refused = await world.run(
      save,
      { activityId, screen: "idee", fields: { title: ["Bomen"], email: ["fout"] } },
      visitor(),
    );
    expect(refused).toMatchObject({ refusal: { kind: "invalid", fields: [{ field: "body" }] } });
  });

  it("forgets a tick that was taken away", async () => {
    const { world, activityId } = await open();
    const guest = visitor();
    const { draft } = await world.done(save, { ...sent(activityId), screen: "idee" }, guest);
    const who = (fields: Record<string, string[]>) => ({
      activityId,
      draft,
      screen: "who",
      fields: { email: ["noor@waterdam.example"], ...fields },
    });
    await world.done(save, who({ questionnaire: ["on"] }), guest);
    await world.done(save, who({}), guest);
    const { contributionId } = await world.done(submit, { activityId, draft, fields: {} }, guest);
    expect(await world.read((work) => contactOf(work, contributionId))).toMatchObject({ wantsQuestionnaire: false });
  });
});
