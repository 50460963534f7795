import { beforeAll, describe, expect, it } from "vitest";
import type { GivenActivity, OpenActivity } from "../../../test/factories/open-activity.ts";
import { openActivity } from "../../../test/factories/open-activity.ts";
import { createSite } from "../../../test/factories/site.ts";
import { createWorld, person } from "../../../test/factories/world.ts";
import type { Command } from "../../platform/define/command.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { trajectoryById } from "../trajectories/room.ts";
import { newsSince } from "./following/news.ts";
import { methods } from "./methods/index.ts";
import { answeringStep } from "./next-step.ts";

const world = createWorld();
const adviser = person("adviser");
let site: ReturnType<typeof createSite>;

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
});

const saveQuestion = commandTo("save");
const removeQuestion = commandTo("remove");

function commandTo(what: string): Command {
  const all = methods.flatMap((method) => method.staff?.commands ?? []);
  const found = all.find(({ name }) => name === `engage.${what}_survey_question`);
  if (!found) throw new Error(`Nobody can ${what} a question.`);
  return found;
}

const survey = (given: Partial<GivenActivity> = {}) => openActivity(world, { inBrink: "survey", ...given });
const ask = (activityId: string) =>
  world.done(saveQuestion, { activityId, kind: "open", fields: { words_nl: ["Wat mist u?"] } }, adviser);
const stateOf = (id: string) => world.read((work) => trajectoryById(work, id));

/** As staff opens it, on the page that asks to confirm. */
async function move({ trajectoryId }: OpenActivity, to: string) {
  const found = await stateOf(trajectoryId);
  const staff = await site.somebody("adviser");
  return staff.send(`/beheer/trajecten/${trajectoryId}/stap/${to}`, "move", {
    id: trajectoryId,
    move: to,
    version: String(found?.version),
  });
}

async function nextStep({ trajectoryId }: OpenActivity) {
  return world.read(async (work) => {
    const found = await trajectoryById(work, trajectoryId);
    return found && (await answeringStep.nextStep(work, found));
  });
}

describe("a survey without a question", () => {
  it("is not opened, and neither is it opened again", async () => {
    const made = await survey({ preparing: true });
    const no = await move(made, "open");
    expect(no.status).toBe(409);
    expect(no.html).toContain("Schrijf eerst minstens één vraag");
    expect((await stateOf(made.trajectoryId))?.status).toBe("preparing");
    const opened = await survey();
    expect((await move(opened, "close")).status).toBe(303);
    expect((await move(opened, "reopen")).status).toBe(409);
  });

  it("takes nobody in: who comes reads a sentence, and what is sent is refused", async () => {
    const { slug, activityId } = await survey();
    const path = `/trajecten/${slug}/meedoen/${activityId}`;
    const page = await site.visitor().get(path);
    expect(page.status).toBe(200);
    expect(page.html).toContain("Hier staan nog geen vragen. Kijk later nog eens.");
    expect(page.html).not.toContain('name="_screen"');
    for (const action of ["save", "submit"]) {
      const sent = await site.visitor().send(path, action, { _screen: "who", fullName: "Bo" });
      expect([sent.status, sent.location]).toEqual([409, null]);
    }
  });

  it("is the next thing to do, with the page where the questions are written", async () => {
    const running = await survey();
    expect(await nextStep(running)).toMatchObject({
      sentenceKey: "engage.next.questions",
      href: `/beheer/meedoen/${running.activityId}/vragen`,
    });
    expect(await nextStep(await survey({ startsOn: "2026-11-08" }))).toMatchObject({
      sentenceKey: "engage.next.questions",
    });
    expect(await nextStep(await survey({ startsOn: "2026-11-20" }))).toBeUndefined();
  });
});

describe("what residents hear of a survey without a question", () => {
  const title = "Ideeën";
  const reports = { made: () => Promise.resolve([]), href: () => "/" };
  const since = { since: new Date(0), timeZone: "Europe/Amsterdam" };
  const told = async (id: string) =>
    (await world.read((work) => newsSince(work, { reports }, since))).some(
      ({ kind, trajectory }) => kind === "take_part" && trajectory.id === id,
    );

  it.each(["/trajecten/SLUG", "/embed/trajecten/SLUG", "/api/v1/trajecten/SLUG"])(
    "at %s is nothing, until it asks something",
    async (page) => {
      const { slug, activityId } = await survey();
      const get = async () => (await site.visitor().get(page.replace("SLUG", slug))).html;
      const before = await get();
      expect(before).toContain(slug);
      expect(before).not.toContain(activityId);
      expect(before).not.toContain(title);
      await ask(activityId);
      expect(await get()).toContain(activityId);
    },
  );

  it.each(["/", "/trajecten"])("in the list at %s is no day until which they can take part", async (list) => {
    const get = async () => (await site.visitor().get(list)).html;
    world.clock.set(list === "/" ? "2026-11-03T10:00:00Z" : "2026-11-03T11:00:00Z");
    const { activityId } = await survey({ endsOn: list === "/" ? "2026-11-23" : "2026-11-24" });
    const day = list === "/" ? "23 november" : "24 november";
    expect(await get()).not.toContain(day);
    await ask(activityId);
    expect(await get()).toContain(day);
  });

  it("in the news is no call, also when its day has come", async () => {
    const made = await survey({ startsOn: "2026-11-04", endsOn: "2026-11-23" });
    world.clock.set("2026-11-04T10:00:00Z");
    expect(await told(made.trajectoryId)).toBe(false);
    await ask(made.activityId);
    expect(await told(made.trajectoryId)).toBe(true);
  });

  it("is its day as long as that is to come", async () => {
    const { slug } = await survey({ startsOn: "2026-11-30" });
    expect((await site.visitor().get(`/trajecten/${slug}`)).html).toContain(title);
  });

  it("is not what the team is told: on its page stands that nobody is asked, with the way to mend it", async () => {
    const { trajectoryId, activityId } = await survey();
    const page = `/beheer/trajecten/${trajectoryId}/activiteiten/${activityId}`;
    const get = async (role: string) => (await (await site.somebody(role)).get(page)).html;
    const link = `href="/beheer/meedoen/${activityId}/vragen"`;
    expect(await get("adviser")).toContain(link);
    const council = await get("councilMember");
    expect(council).toContain("Hier wordt nog niets gevraagd");
    expect(council).not.toContain(link);
    await ask(activityId);
    expect(await get("adviser")).not.toContain("Hier wordt nog niets gevraagd");
  });
});

describe("a survey with a question", () => {
  it("keeps its last one while it runs, and not before", async () => {
    const running = await survey();
    await ask(running.activityId);
    const last = { activityId: running.activityId, code: "v1" };
    expect(await world.run(removeQuestion, last, adviser)).toMatchObject({ refusal: { key: "survey.refused.last" } });
    await ask(running.activityId);
    expect(await world.run(removeQuestion, last, adviser)).toMatchObject({ ok: true });
    const later = await survey({ preparing: true });
    await ask(later.activityId);
    await world.done(removeQuestion, { activityId: later.activityId, code: "v1" }, adviser);
  });

  it("opens, and so does a plan whose survey begins later or that only asks for ideas", async () => {
    const made = await survey({ preparing: true });
    await ask(made.activityId);
    expect((await move(made, "open")).status).toBe(303);
    expect(await nextStep(made)).toBeUndefined();
    const page = await site.visitor().get(`/trajecten/${made.slug}/meedoen/${made.activityId}`);
    expect(page.html).toContain("Wat mist u?");
    expect((await move(await survey({ preparing: true, startsOn: "2026-11-20" }), "open")).status).toBe(303);
    expect((await move(await survey({ preparing: true, inBrink: "ideas" }), "open")).status).toBe(303);
  });
});
