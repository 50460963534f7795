import { beforeAll, describe, expect, it } from "vitest";
import type { OpenActivity } from "../../../../test/factories/open-activity.ts";
import { moveTo, openActivity } from "../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { keyedToken, newId, newToken, tokenHash } from "../../../kernel/ids.ts";
import type { Actor } from "../../../platform/define/actor.ts";
import { knownPerson } from "../../identity/factories.ts";
import { askForResident, markResidentMailed, putResident } from "../../identity/room.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { receiveContribution } from "../by-key/receive-contribution.ts";
import { batchOf } from "../codes/codes.fixture.ts";
import { bindings, idea } from "../commands/ideas-town.fixture.ts";
import { enterContribution } from "../commands/enter-contribution.ts";
import { saveDraft } from "../commands/save-draft.ts";
import { setUpActivity } from "../commands/set-up-activity.ts";
import { submitContribution } from "../commands/submit-contribution.ts";
import { withdrawContribution } from "../commands/withdraw-contribution.ts";
import { contactOf } from "../contact-reader.ts";
import { registerOf } from "../register-reader.ts";
import { draftByHash } from "../draft-reader.ts";
import { confirmAccount } from "../mine/account/confirm-account.ts";
import { activitiesWithKeptTurns } from "../mine/account/kept-turn-writer.ts";
import { leaveAccount } from "../mine/account/leave-account.ts";
import { moveParticipants } from "../mine/account/take-over-writer.ts";
import { methods } from "../methods/index.ts";
import { forgetJob } from "../jobs/forget.job.ts";
import { runAt } from "../../trajectories/jobs/run-job.fixture.ts";

const world = createWorld();
const submit = submitContribution(bindings);
const [save, withdraw] = [saveDraft(methods), withdrawContribution(methods)];
const site = createSite(world, await foundMunicipality(world));
const taken = { refusal: { key: "engage.turn.taken" } };

let device: OpenActivity;
let account: OpenActivity;
beforeAll(async () => {
  device = await openActivity(world, { inBrink: "ideas", settings: { turns: "device" } });
  account = await openActivity(world, { inBrink: "ideas", settings: { turns: "account" } });
});

const formAt = ({ activityId }: OpenActivity) => ({ activityId, fields: idea });
const sendAt = (at: OpenActivity, actor: Actor) => world.run(submit, formAt(at), actor);

async function countAt({ trajectoryId }: OpenActivity): Promise<number> {
  return (await world.read((work) => registerOf(work, { trajectoryId, page: 1, perPage: 100 }))).total;
}

/** Presses at one moment, as the web does it. */
function atOnce(at: OpenActivity, actors: readonly Actor[]) {
  return Promise.all(actors.map((actor) => world.runOnce(submit, formAt(at), actor, newId())));
}

const accepted = (answers: readonly object[]) => answers.filter((one) => "ok" in one && one.ok === true).length;

describe("taking part once with a device", () => {
  it("refuses the second, and keeps one of many that come at one moment", async () => {
    const [noor, piet] = [visitor(), visitor()];
    const before = await countAt(device);
    const answers = await atOnce(device, [noor, piet, noor, visitor(), noor, piet]);
    expect(accepted(answers)).toBe(3);
    expect(await countAt(device)).toBe(before + 3);
    expect(await sendAt(device, noor)).toMatchObject(taken);
    expect(await countAt(device)).toBe(before + 3);
  });

  it("keeps the draft and leaves no address of who comes second", async () => {
    const noor = visitor();
    const draft = async () => (await world.done(save, { ...formAt(device), screen: "idee" }, noor)).draft;
    const [first, second] = [await draft(), await draft()];
    const form = (one: string) => ({
      activityId: device.activityId,
      draft: one,
      fields: { email: ["noor@voorbeeld.nl"] },
    });
    const answers = await Promise.all([first, second].map((one) => world.runOnce(submit, form(one), noor, newId())));
    expect(accepted(answers)).toBe(1);
    const left = await world.read((work) =>
      Promise.all([first, second].map((one) => draftByHash(work, tokenHash(one)))),
    );
    expect(left.filter((one) => one !== undefined)).toHaveLength(1);
    const { items } = await world.read((work) =>
      registerOf(work, { trajectoryId: device.trajectoryId, page: 1, perPage: 100 }),
    );
    const contacts = await world.read((work) =>
      Promise.all(items.map(({ contribution }) => contactOf(work, contribution.id))),
    );
    expect(contacts.filter((one) => one?.email === "noor@voorbeeld.nl")).toHaveLength(1);
  });

  it("is free again for who takes theirs back, and at another place", async () => {
    const noor = visitor();
    const elsewhere = await openActivity(world, { inBrink: "ideas", settings: { turns: "device" } });
    const { token } = await world.done(submit, formAt(device), noor);
    expect(await sendAt(elsewhere, noor)).toMatchObject({ ok: true });
    await world.done(withdraw, { token }, noor);
    expect(await sendAt(device, noor)).toMatchObject({ ok: true });
    expect(await sendAt(device, noor)).toMatchObject(taken);
  });

  it("says on the page what was sent first and how to change it, and gives back what was typed", async () => {
    const form = `/trajecten/${device.slug}/meedoen/${device.activityId}`;
    const noor = site.visitor();
    expect((await noor.get(form)).html).toContain("U kunt hier één keer meedoen.");
    await noor.follow(form, "submit", { title: "Een vogelhuis", body: "Voor mussen." });
    const again = await noor.send(form, "submit", { title: "Een bijenkast", body: "Voor bijen." });
    expect(again.status).toBe(409);
    expect(again.html).toContain("Een bijenkast");
    const { html } = await noor.get(form);
    expect(html).toContain("U hebt hier al meegedaan");
    const own = /\/inbreng\/[\w-]{36}(?=")/.exec(html)?.[0] ?? "";
    expect((await noor.get(own)).html).toContain("Een vogelhuis");
    expect((await site.visitor().get(form)).html).not.toContain("U hebt hier al meegedaan");
  });

  it("counts one turn for two devices that become one participant, and keeps both contributions", async () => {
    const [phone, tablet, both] = [newId(), newId(), newId()];
    for (const guestId of [phone, tablet])
      expect(await sendAt(device, { kind: "visitor", guestId })).toMatchObject({ ok: true });
    const before = await countAt(device);
    await world.read((work) => moveParticipants(work, [phone, tablet], both));
    expect(await countAt(device)).toBe(before);
    expect(await sendAt(device, { kind: "visitor", guestId: both })).toMatchObject(taken);
  });
});

describe("taking part once with an address", () => {
  it("refuses who confirmed none, and takes who did and who works here, once", async () => {
    expect(await sendAt(account, visitor())).toMatchObject({ refusal: { key: "engage.turn.accountNeeded" } });
    const guestId = await world.read((work) => putResident(work, { email: "noor@voorbeeld.nl", lang: "nl" }));
    for (const actor of [{ kind: "visitor", guestId } as const, person("adviser")]) {
      expect(await sendAt(account, actor)).toMatchObject({ ok: true });
      expect(await sendAt(account, actor)).toMatchObject(taken);
    }
    const { actor } = await knownPerson(world, "adviser");
    const atHome = await world.read((work) => putResident(work, { email: actor.email, lang: "nl" }));
    expect(atHome).not.toBe(actor.personId);
    expect(await sendAt(account, { kind: "visitor", guestId: atHome })).toMatchObject({ ok: true });
    expect(await sendAt(account, actor)).toMatchObject(taken);
    const { html } = await site.visitor().get(`/trajecten/${account.slug}/meedoen/${account.activityId}`);
    expect(html).toContain("Bevestig eerst uw e-mailadres");
    const confirm = /\/mijn-inbreng\?verder=[^"]+/.exec(html)?.[0] ?? "";
    const asked = await site.visitor().send(confirm, "ask", { email: "geen adres", lang: "nl", next: "//elders.nl" });
    expect(asked.html).toContain(`name="next" value="/trajecten/${account.slug}/meedoen/${account.activityId}"`);
  });
});

describe("the turn of who left their account", () => {
  const secrets = { methods, tokenOf: (words: string) => keyedToken("secret of the test", words) };
  const leave = leaveAccount(secrets);
  const leaving = (sent: string, actor: Actor) => world.done(leave, { sent }, actor);

  /** Confirms an address from a device of nobody, by its link; who that device is then. */
  async function confirmed(email: string): Promise<Actor> {
    const token = newToken();
    await world.read(async (work) => {
      const asked = await askForResident(work, { email, lang: "nl", guestId: undefined, nextPath: "" });
      await markResidentMailed(work, asked, tokenHash(token));
    });
    const { guestId } = await world.done(confirmAccount(secrets), { token }, visitor());
    return { kind: "visitor", guestId };
  }
  const keptTurns = () => world.read((work) => activitiesWithKeptTurns(work));

  it("is theirs again with the same address, until they take it back or nobody can take part any more", async () => {
    const first = await confirmed("wil@voorbeeld.nl");
    const { token } = await world.done(submit, formAt(account), first);
    await leaving("keep", first);
    const again = await confirmed("wil@voorbeeld.nl");
    expect(await sendAt(account, again)).toMatchObject(taken);
    const device = await leaving("keep", again);
    expect(await sendAt(account, { kind: "visitor", guestId: device.guestId })).toMatchObject(taken);
    expect(await sendAt(account, await confirmed("bep@voorbeeld.nl"))).toMatchObject({ ok: true });
    expect(await keptTurns()).toEqual([account.activityId]);
    await world.done(withdraw, { token }, visitor());
    expect(await keptTurns()).toEqual([]);
    expect(await sendAt(account, await confirmed("wil@voorbeeld.nl"))).toMatchObject({ ok: true });
  });

  it("is not kept where it is once with a device, nor of what they took back", async () => {
    const own = await confirmed("jo@voorbeeld.nl");
    expect(await sendAt(device, own)).toMatchObject({ ok: true });
    await leaving("keep", own);
    expect(await keptTurns()).toEqual([]);
    const back = await confirmed("jo@voorbeeld.nl");
    expect(await sendAt(account, back)).toMatchObject({ ok: true });
    await leaving("withdraw", back);
    expect(await keptTurns()).toEqual([]);
  });

  it("is known until nobody can take part there, and from that night on no longer", async () => {
    const own = createWorld();
    const { activityId, trajectoryId } = await openActivity(own, { inBrink: "ideas", settings: { turns: "account" } });
    const leaves = await own.read((work) => putResident(work, { email: "wil@voorbeeld.nl", lang: "nl" }));
    const wil: Actor = { kind: "visitor", guestId: leaves };
    await own.done(submit, { activityId, fields: idea }, wil);
    await own.done(leave, { sent: "keep" }, wil);
    const night = async () => {
      await runAt(own, forgetJob(methods), own.clock.now().toISOString());
      return own.read((work) => activitiesWithKeptTurns(work));
    };
    expect(await night()).toEqual([activityId]);
    await moveTo(own, trajectoryId, "close", 4);
    expect(await night()).toEqual([]);
  });
});

it("anybody comes as often as they like where nobody chose otherwise", async () => {
  const free = await openActivity(world, { inBrink: "ideas" });
  const noor = visitor();
  for (let times = 0; times < 3; times += 1) expect(await sendAt(free, noor)).toMatchObject({ ok: true });
  const set = (turns: string) => {
    const fields = { moderation: ["before"], turns: [turns] };
    return world.run(setUpActivity(methods), { activityId: free.activityId, fields }, person("adviser"));
  };
  expect(await set("twice")).toMatchObject({ refusal: { kind: "invalid", fields: [{ field: "turns" }] } });
  expect(await set("device")).toMatchObject({ ok: true });
  // What was sent before the team chose so took nobody's turn.
  expect(await sendAt(free, noor)).toMatchObject({ ok: true });
  expect(await sendAt(free, noor)).toMatchObject(taken);
});

it("of who has a code the code counts: a family with one tablet can use each of theirs, once", async () => {
  const family = visitor();
  const open = await openActivity(world, { inBrink: "ideas", settings: { codes: "welcome", turns: "device" } });
  const { codes } = await batchOf(world, open, 2);
  const sendWith = (code: string) =>
    world.run(submit, { activityId: open.activityId, fields: { ...idea, code: [code] } }, family);
  expect(await sendAt(open, family)).toMatchObject({ ok: true });
  for (const code of codes) expect(await sendWith(code)).toMatchObject({ ok: true });
  for (const code of codes) expect(await sendWith(code)).toMatchObject({ refusal: { key: "engage.code.used" } });
  expect(await sendAt(open, family)).toMatchObject(taken);
});

describe("where paper counts with a code alone", () => {
  const enter = enterContribution(bindings);
  const lead = person("projectLead");
  const needed = { refusal: { fields: [{ field: "code", key: "engage.codes.staff.refused.needed" }] } };
  const onPaper = ({ activityId }: OpenActivity, code?: string) => {
    const fields = { ...idea, ...(code === undefined ? {} : { code: [code] }) };
    return world.run(enter, { activityId, fields, route: "paper" }, lead);
  };

  it("what staff type over is refused without one, and a code counts once, whichever way it comes first", async () => {
    const strict = { codes: "welcome", turns: "device", paper: "code" };
    const open = await openActivity(world, { inBrink: "ideas", settings: strict });
    const { codes } = await batchOf(world, open, 2);
    const [first = "", second = ""] = codes;
    const before = await countAt(open);
    expect(await onPaper(open)).toMatchObject(needed);
    expect(await countAt(open)).toBe(before);
    expect(await onPaper(open, first)).toMatchObject({ ok: true });
    const online = (code: string) =>
      world.run(submit, { activityId: open.activityId, fields: { ...idea, code: [code] } }, visitor());
    expect(await online(first)).toMatchObject({ refusal: { key: "engage.code.used" } });
    expect(await online(second)).toMatchObject({ ok: true });
    expect(await onPaper(open, second)).toMatchObject({
      refusal: { fields: [{ field: "code", key: "engage.codes.staff.refused.used" }] },
    });
    expect(await countAt(open)).toBe(before + 2);
  });

  it("nothing comes in on paper when there are no codes, and nobody is offered a form to print", async () => {
    const settings = { turns: "device", paper: "code" };
    const open = await openActivity(world, { inBrink: "ideas", settings });
    expect(await onPaper(open)).toMatchObject({ refusal: { key: "engage.turn.staff.noPaper" } });
    const form = (at: OpenActivity) => site.visitor().get(`/trajecten/${at.slug}/meedoen/${at.activityId}`);
    expect((await form(open)).html).not.toContain("formulier.pdf");
    expect((await form(device)).html).toContain("formulier.pdf");
  });

  it("what another system sends needs one too", async () => {
    const open = await openActivity(world, {
      inBrink: "ideas",
      settings: { codes: "welcome", turns: "account", paper: "code" },
    });
    const key: Actor = { kind: "key", keyId: newId(), name: "Balie", scopes: ["send"], activityIds: [] };
    const receive = receiveContribution({ methods });
    const sent = { slug: open.slug, activityId: open.activityId, fields: idea };
    expect(await world.run(receive, sent, key)).toMatchObject(needed);
  });

  it("counts as before where nobody chose otherwise, and the settings say what that leaves open", async () => {
    expect(await onPaper(device)).toMatchObject({ ok: true });
    const setUp = `/beheer/meedoen/${device.activityId}`;
    const adviser = await site.somebody("adviser");
    expect((await adviser.get(setUp)).html).toContain("online en daarna op papier of per telefoon");
    const saved = await adviser.follow(setUp, "setUp", { moderation: "before", turns: "device", paper: "code" });
    expect(saved.html).not.toContain("online en daarna op papier of per telefoon");
    expect(saved.html).toContain("met een ander apparaat of een andere browser");
    expect(await onPaper(device)).toMatchObject({ refusal: { key: "engage.turn.staff.noPaper" } });
  });
});
