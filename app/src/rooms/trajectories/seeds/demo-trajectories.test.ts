import { describe, expect, it } from "vitest";
import { createWorld } from "../../../../test/factories/world.ts";
import { isPublic, textFields } from "../domain.ts";
import type { Trajectory } from "../domain.ts";
import { rulesUpfront } from "../domain/facts.ts";
import { lateness } from "../domain/lateness.ts";
import { acceptsInput, participationStart } from "../domain/running.ts";
import { textLengths } from "../inputs.ts";
import { activitiesOf, phasesOf, photoById } from "../plan-reader.ts";
import { listTrajectories, publishedFactsOf, trajectoryById } from "../reader.ts";
import { finishDemoTrajectory, seedDemoTrajectories } from "./demo-trajectories.ts";

async function seededWorld(now: string) {
  const world = createWorld(now);
  const demo = await world.read(async (work) => {
    const made = await seedDemoTrajectories(work);
    await finishDemoTrajectory(work, made.done);
    return made;
  });
  const get = async (id: string): Promise<Trajectory> => {
    const found = await world.read((work) => trajectoryById(work, id));
    if (!found) throw new Error("It should have been seeded.");
    return found;
  };
  return { world, demo, get };
}

describe("the trajectories of the demo", () => {
  it.each(["2026-11-22T10:00:00Z", "2027-02-28T22:30:00Z", "2028-02-29T10:00:00Z"])(
    "can be made on %s",
    async (now) => {
      const { world, demo, get } = await seededWorld(now);
      const all = await world.read((work) => listTrajectories(work, { page: 1, perPage: 10 }));
      expect(all.items.map((one) => one.status).sort()).toEqual(["evaluated", "not_now", "open", "preparing"]);
      const running = await get(demo.running.trajectoryId);
      expect(lateness(running, world.clock.now())).toEqual([]);
      expect(isPublic(await get(demo.notNow.trajectoryId))).toBe(true);
      expect(isPublic(await get(demo.preparing.trajectoryId))).toBe(false);
    },
  );

  it("are open to ideas now, as soon as the ideas run in Brink", async () => {
    const { world, demo, get } = await seededWorld("2026-11-22T10:00:00Z");
    const running = await get(demo.running.trajectoryId);
    const plan = await world.read((work) => activitiesOf(work, running.id));
    const ideas = plan.find((activity) => activity.id === demo.running.activities["M06"]);
    expect(ideas && acceptsInput(running, { ...ideas, inBrink: "ideas" }, world.clock.now())).toBe(true);
    expect(plan.filter((activity) => activity.outcome).length).toBe(4);
  });

  it("show one picture of an activity outside Brink, small, with words for who cannot see it", async () => {
    const { world, demo } = await seededWorld("2026-11-22T10:00:00Z");
    const plan = await world.read((work) => activitiesOf(work, demo.running.trajectoryId));
    const pictured = plan.filter((activity) => activity.photos.length > 0);
    expect(pictured.map((activity) => activity.inBrink)).toEqual([undefined]);
    const [photo] = pictured[0]?.photos ?? [];
    expect(photo).toMatchObject({ contentType: "image/png", alt: expect.stringContaining("keukentafel") });
    const kept = await world.read((work) => photoById(work, photo?.id ?? ""));
    expect(kept?.bytes.length).toBeGreaterThan(10_000);
    expect(kept?.bytes.length).toBeLessThan(60_000);
  });

  it("cost what a town would believe: a good part of the budget and of the hours, and never more", async () => {
    const { world, demo, get } = await seededWorld("2026-11-22T10:00:00Z");
    const done = await get(demo.done.trajectoryId);
    const outcomes = (await world.read((work) => activitiesOf(work, done.id))).flatMap(({ outcome }) => outcome ?? []);
    const sum = (values: readonly (number | undefined)[]) => values.reduce<number>((all, one) => all + (one ?? 0), 0);
    const spentRatio = sum(outcomes.map(({ costCents }) => costCents)) / (done.budgetCents ?? 0);
    const hoursRatio = sum(outcomes.map(({ hours }) => hours)) / (done.hours ?? 0);
    for (const ratio of [spentRatio, hoursRatio]) {
      expect(ratio).toBeGreaterThan(0.5);
      expect(ratio).toBeLessThanOrEqual(1);
    }
  });

  it("had their rules online before anybody could take part", async () => {
    const { world, demo } = await seededWorld("2026-11-22T10:00:00Z");
    for (const { trajectoryId } of [demo.running, demo.done]) {
      const rules = await world.read(async (work) =>
        rulesUpfront(
          await publishedFactsOf(work, trajectoryId),
          participationStart(await activitiesOf(work, trajectoryId)),
        ),
      );
      expect(rules.every((rule) => rule.inTime && !rule.changedAfterStart)).toBe(true);
    }
  });

  it("kept the promised days in the one that is done, and say it in checked English", async () => {
    const { demo, get } = await seededWorld("2026-11-22T10:00:00Z");
    const done = await get(demo.done.trajectoryId);
    expect(done.answeredAt && done.answeredAt.toISOString().slice(0, 10) <= (done.hearBackDate ?? "")).toBe(true);
    expect((done.decidedOn ?? "9") <= (done.decisionDate ?? "")).toBe(true);
    expect(done.translations["en"]).toMatchObject({ reviewed: true, by: "Samira Benali" });
    expect(done.texts.decision?.["en"]).toContain("zebra crossing");
  });

  it("have Polish and Arabic that nobody has checked", async () => {
    const { demo, get } = await seededWorld("2026-11-22T10:00:00Z");
    const running = await get(demo.running.trajectoryId);
    expect(running.translations).toMatchObject({
      en: { reviewed: true },
      pl: { reviewed: false },
      ar: { reviewed: false },
    });
  });

  it("name every phase and activity, and what was said there, in each of their languages", async () => {
    const { world, demo, get } = await seededWorld("2026-11-22T10:00:00Z");
    for (const { trajectoryId } of [demo.running, demo.done, demo.notNow]) {
      const { translations } = await get(trajectoryId);
      const langs = ["nl", ...Object.keys(translations)].sort();
      const phases = await world.read((work) => phasesOf(work, trajectoryId));
      const plan = await world.read((work) => activitiesOf(work, trajectoryId));
      const named = [
        ...phases.map(({ name }) => name),
        ...plan.flatMap(({ title, outcome }) => [title, outcome?.said]),
      ];
      const written = named.filter((text) => text?.["nl"] !== undefined);
      expect(written.length).toBeGreaterThan(2);
      for (const text of written) expect(Object.keys(text ?? {}).sort()).toEqual(langs);
    }
  });

  it("have texts that a person could have typed into the forms", async () => {
    const { world, demo, get } = await seededWorld("2026-11-22T10:00:00Z");
    for (const { trajectoryId } of [demo.preparing, demo.running, demo.done, demo.notNow]) {
      const { texts } = await get(trajectoryId);
      for (const field of textFields) {
        for (const [lang, text] of Object.entries(texts[field] ?? {})) {
          expect(text.length, `${field} ${lang}`).toBeLessThanOrEqual(textLengths[field]);
        }
      }
      const phases = await world.read((work) => phasesOf(work, trajectoryId));
      expect(phases.every((phase) => phase.startsOn <= phase.endsOn)).toBe(true);
    }
  });
});
