import { beforeAll, describe, expect, it } from "vitest";
import { openActivity } from "../../../test/factories/open-activity.ts";
import { createSite } from "../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { trajectoryById } from "../trajectories/room.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { answersGiven, answersOverview, answersOverviews, countsPerActivity } from "./answers-reader.ts";
import { submitArgument } from "./arguments/submit-argument.ts";
import { confirmDisposition, proposeDisposition } from "./commands/dispose.ts";
import { publishContributions, rejectContributions } from "./commands/moderate.ts";
import { submitContribution } from "./commands/submit-contribution.ts";
import { withdrawContribution } from "./commands/withdraw-contribution.ts";
import { publishedOf, unreadOf } from "./contribution-reader.ts";
import { contributionFacts } from "./facts-reader.ts";
import { methods } from "./methods/index.ts";
import { moderationQueue } from "./moderation/queue-reader.ts";
import { answeringStep } from "./next-step.ts";
import type { RegisterFilter } from "./register-reader.ts";
import { registerOf } from "./register-reader.ts";
import { answerOutcomes, contributionTotals } from "./report-reader.ts";
import { partsOf } from "./views/numbers.view.tsx";

const bindings = { methods, words: () => ({ nl: {}, en: {} }), baseUrl: "http://localhost:3000" };
const world = createWorld();
const site = createSite(world, await foundMunicipality(world));
const settings = { moderation: "before", arguments: "on" };
const place = await openActivity(world, { inBrink: "ideas", settings });
const { activityId, trajectoryId } = place;
const [moderator, adviser, lead] = [person("moderator"), person("adviser"), person("projectLead")];
const all = { page: 1, perPage: 100 };

/** Ten ideas: two answered, one with a proposal, one read, two to read, two not shown, one of which answered, two taken back. */
beforeAll(async () => {
  const send = async (title: string) =>
    world.done(submitContribution(bindings), { activityId, fields: { title: [title], body: ["Omdat."] } }, visitor());
  const sent: { contributionId: string; receipt: string; token: string }[] = [];
  for (let at = 0; at < 10; at += 1) sent.push(await send(`Idee ${at}`));
  const ids = sent.map(({ contributionId }) => contributionId);
  const answered = [...ids.slice(0, 2), ...ids.slice(4, 6)];
  await world.done(publishContributions, { ids: ids.slice(0, 6) }, moderator);
  const answer = { outcome: "adopted", reason_nl: "Dat doen we." };
  await world.done(proposeDisposition, { ids: answered, ...answer }, adviser);
  await world.done(confirmDisposition, { ids: answered, deciderFunction: "wethouder" }, lead);
  await world.done(proposeDisposition, { ids: ids[2], ...answer, outcome: "partly" }, adviser);
  await world.done(rejectContributions, { ids: [ids[4], ids[6]], rejection: "insulting" }, moderator);
  for (const at of [5, 7]) await world.done(withdrawContribution(methods), { token: sent[at]?.token ?? "" }, visitor());
  const argue = (argument: string) =>
    world.done(submitArgument(bindings), { activityId, receipt: sent[0]?.receipt, side: "for", argument }, visitor());
  const [shown] = [await argue("Er is schaduw."), await argue("Het is er heet."), await argue("Het is er nat.")];
  await world.done(publishContributions, { ids: shown.contributionId }, moderator);
});

const found = async (filter: Partial<RegisterFilter>) =>
  (await world.read((work) => registerOf(work, { trajectoryId, ...all, ...filter }))).total;

describe("the dashboard", () => {
  const [reads, proposes, confirms] = [
    "Wacht op beoordeling: 4",
    "Wacht op een voorstel: 3",
    "Wacht op bevestiging: 1",
  ];
  const three = [reads, proposes, confirms];
  const of = async (...roles: string[]) => {
    const { html } = await (await site.somebody(...roles)).get("/beheer");
    return { waits: three.filter((words) => html.includes(words)), heading: html.includes("Inbreng die op u wacht") };
  };

  it("has nothing that waits for who may do nothing about it, and no work of a colleague", async () => {
    for (const role of ["evaluator", "councilMember"])
      expect(await of(role), role).toEqual({ waits: [], heading: false });
    const { html } = await (await site.somebody("moderator")).get("/beheer");
    expect(html).not.toMatch(/Wacht op (een voorstel|bevestiging)/);
  });

  it("has for each role what that role does", async () => {
    expect((await of("moderator")).waits).toEqual([reads]);
    expect((await of("adviser")).waits).toEqual([reads, proposes]);
    expect((await of("administrator")).waits).toEqual([confirms]);
    expect((await of("projectLead")).waits).toEqual(three);
    expect((await of("moderator", "administrator")).waits).toEqual([reads, confirms]);
  });
});

describe("the same contributions, wherever they are counted", () => {
  it("are in no other part of the register once they were taken back", async () => {
    expect(await found({ moderation: "withdrawn", answered: "answered" })).toBe(0);
    expect(await found({ moderation: "withdrawn", standing: true })).toBe(0);
  });

  it("are parted on the register's page in such a way that the parts are the whole, and each leads to exactly those", async () => {
    const overview = await world.read((work) => answersOverview(work, trajectoryId));
    const parts = partsOf(overview);
    expect(parts.map(({ name, many }) => `${name} ${many}`)).toEqual([
      "answered 2",
      "unconfirmed 1",
      "unproposed 3",
      "refused 2",
      "withdrawn 2",
    ]);
    expect(parts.reduce((total, { many }) => total + many, 0)).toBe(overview.received);
    const staff = await site.somebody("adviser");
    for (const { search, many } of parts)
      expect((await staff.get(`/beheer/trajecten/${trajectoryId}/inbreng${search}`)).html, search).toContain(
        many === 1 ? "Eén bijdrage<" : `${many} bijdragen<`,
      );
    expect(await found({})).toBe(overview.received);
  });

  it("are counted for one activity when the register is filtered by it, and the counts lead to those of it", async () => {
    const staff = await site.somebody("adviser");
    const register = `/beheer/trajecten/${trajectoryId}/inbreng`;
    const whole = await staff.get(register);
    expect(whole.html).not.toContain("Deze getallen gaan alleen over");
    const one = await staff.get(`${register}?activiteit=${activityId}`);
    expect(one.html).toContain("Deze getallen gaan alleen over: ");
    expect(one.html).toContain(`href="${register}">Bekijk alles van dit traject</a>`);
    for (const search of ["antwoord=answered", "antwoord=proposed", "beoordeling=waiting"]) {
      expect(one.html, search).toContain(`href="${register}?${search}&amp;activiteit=${activityId}"`);
      expect(whole.html, search).toContain(`href="${register}?${search}"`);
    }
    const read = await world.read(async (work) => [
      await answersOverview(work, trajectoryId),
      await answersOverview(work, trajectoryId, activityId),
      await answersOverview(work, trajectoryId, newId()),
    ]);
    expect(read[1]).toEqual(read[0]);
    expect(read[2]).toMatchObject({ received: 0, waiting: 0, argumentsWaiting: 0, answered: 0 });
    const nothing = await staff.get(`${register}?activiteit=${newId()}`);
    expect(nothing.html).toContain("Deze getallen gaan alleen over: –.");
  });

  it("wait in the same number for who reads them: on the dashboard, the next step and the queue, reasons for and against too", async () => {
    const read = await world.read(async (work) => {
      const trajectory = await trajectoryById(work, trajectoryId);
      if (!trajectory) throw new Error("There is a trajectory.");
      return {
        overview: (await answersOverviews(work)).get(trajectoryId),
        queue: await moderationQueue(work, all),
        step: await answeringStep.nextStep(work, trajectory),
      };
    });
    expect(read.overview).toMatchObject({ waiting: 2, argumentsWaiting: 2 });
    expect([read.queue.total, read.queue.together]).toEqual([4, 0]);
    expect(read.step).toMatchObject({ sentenceKey: "engage.next.moderate", params: { count: 4 } });
  });

  it("are as many in public: those that can be read and those that wait for that, of which so many are answered", async () => {
    const read = await world.read(async (work) => ({
      overview: await answersOverview(work, trajectoryId),
      counts: await countsPerActivity(work, trajectoryId),
      answered: await answersGiven(work, trajectoryId),
      list: (await publishedOf(work, activityId, all)).total,
      unread: await unreadOf(work, activityId),
      facts: (await contributionFacts(work, trajectoryId)).contributions.length,
      totals: await contributionTotals(work, trajectoryId),
      outcomes: await answerOutcomes(work, trajectoryId),
    }));
    const { overview, outcomes } = read;
    const standing = overview.answered + overview.unanswered;
    expect([standing, read.list, read.unread]).toEqual([6, 4, 2]);
    expect(read.counts.map(({ many }) => many)).toEqual([standing]);
    expect([read.totals.contributions, read.totals.withdrawn]).toEqual([standing, overview.withdrawn]);
    expect(read.answered).toBe(overview.answered);
    expect([outcomes.unanswered, outcomes.withoutDecider]).toEqual([
      overview.unanswered - overview.unconfirmed,
      overview.unconfirmed,
    ]);
    expect(read.facts).toBe(overview.received);
  });

  it("are a row each in a file, and a reason for or against is a row that says about which", async () => {
    const staff = await site.somebody("adviser");
    const files = `/beheer/trajecten/${trajectoryId}/inbreng`;
    const { html } = await staff.get(`${files}/export.json`);
    // @NOTE the file of this trajectory; a test fails loudly when its rows are not there.
    const rows = JSON.parse(html) as { about: string | null }[];
    const received = (await world.read((work) => answersOverview(work, trajectoryId))).received;
    expect([rows.filter(({ about }) => about === null).length, rows.length]).toEqual([received, received + 3]);
    expect((await staff.get(`${files}/bestanden`)).html).toContain("redenen voor of tegen");
  });
});
