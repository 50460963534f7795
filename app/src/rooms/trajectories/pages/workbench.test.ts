import { describe, expect, it } from "vitest";
import { person } from "../../../../test/factories/world.ts";
import type { FormState } from "../../../platform/define/frame.ts";
import { setPhases } from "../commands/set-phases.ts";
import { phasesOf } from "../plan-reader.ts";
import type { StepFinder } from "../ports.ts";
import { ready } from "../commands/prepared.fixture.ts";
import { dropPlannedMove } from "../commands/plan-move.ts";
import { paths } from "../paths.ts";
import { trajectoryById } from "../reader.ts";
import { trajectoriesRoom } from "../room.ts";
import { adviser, bound, demoTown, pageAt } from "./demo-town.fixture.ts";
import { shown } from "./visit.fixture.ts";

const town = demoTown();
const { world } = town;

describe("a new challenge", () => {
  const peopleBefore = (html: string) => html.slice(0, html.indexOf("<details")).match(/name="checkedWho"/g)?.length;
  const show = (form?: FormState) =>
    shown(world, pageAt(paths.newChallenge), {}, { actor: adviser, ...(form && { form }) });

  it("asks for two people at first and keeps the other three folded away", async () => {
    const html = await show();
    expect(peopleBefore(html)).toBe(2);
    expect(html.match(/name="checkedWho"/g)).toHaveLength(5);
  });

  it("shows everybody who was typed when it is refused", async () => {
    const values = { checkedWho: ["Noor", "Bo", "Ali", "", ""], checkedSaid: ["", "", "", "Donker.", ""] };
    expect(peopleBefore(await show({ action: "save", values, errors: [] }))).toBe(4);
  });
});

describe("the next step of a trajectory", () => {
  const overview = (id: string, actor = adviser) => shown(world, pageAt(paths.overview(":id")), { id }, { actor });

  it("is left out when it happens by itself, which stands there instead", async () => {
    const id = town.demo.running.trajectoryId;
    const change = `href="${paths.move(id, "close")}">Kies een ander moment`;
    for (const [who, mayChange] of [
      [adviser, true],
      [person("clerk"), false],
    ] as const) {
      const html = await overview(id, who);
      expect(html).toMatch(/Dit traject sluit vanzelf op [^<]* 23:59/);
      expect(html).not.toContain("Volgende stap");
      expect(html.includes(change)).toBe(mayChange);
    }
    const version = String((await world.read((work) => trajectoryById(work, id)))?.version);
    await world.done(dropPlannedMove, { id, version, move: "close" }, adviser);
  });

  it("is a sentence without a way for who may only look", async () => {
    const html = await overview(town.demo.preparing.trajectoryId, person("clerk"));
    expect(html).toContain("Volgende stap");
    expect(html).not.toContain("Vul het eerste aan");
  });

  it("is the room's own move when nothing waits elsewhere, and what waits elsewhere when something does", async () => {
    const id = town.demo.preparing.trajectoryId;
    const before = await overview(id);
    const primary = [...before.matchAll(/<a[^>]*--primary[^>]*>/g)].map(([link]) => link);
    expect(primary).toHaveLength(1);
    expect(primary[0]).toContain(`href="${paths.facts(id)}#influence"`);
    expect(before).toContain("Vul het eerste aan");
    const waits: StepFinder = {
      nextStep: () =>
        Promise.resolve({
          sentenceKey: "trajectories.nav.public",
          linkKey: "trajectories.home.all",
          href: "/elders",
          policy: { name: "x", allows: () => true },
        }),
    };
    const other = trajectoriesRoom({ ...bound, steps: [waits] }).pages?.find(
      ({ path }) => path === paths.overview(":id"),
    );
    if (!other) throw new Error("The overview is gone.");
    const html = await shown(world, other, { id }, { actor: adviser });
    expect(html).toContain('href="/elders"');
    expect(html).not.toContain("Vul het eerste aan");
  });
});

describe("the workbench", () => {
  it("puts late promises and forgotten activities first, with what other rooms add", async () => {
    world.clock.set("2027-01-07T10:00:00Z");
    const html = await shown(world, pageAt("/beheer"), {}, { actor: adviser });
    world.clock.set("2026-11-22T10:00:00Z");
    expect(html).toContain("antwoord beloofd voor 6 januari 2027, 1 dag te laat");
    expect(html).toContain("Inloopavond");
    expect(html).toContain("3 onbeantwoord");
  });

  it("finds trajectories by a word, also one with a sign that SQL would take for itself", async () => {
    const of = (params: object) => shown(world, pageAt(paths.staffTrajectories), params, { actor: adviser });
    expect(await of({ q: "MARKTPLEIN" })).toContain("1 traject");
    expect(await of({ q: "%" })).toContain("Niets gevonden");
    expect(await of({ status: "not_now" })).toContain("Nieuw riool");
  });

  it("gives back what was typed after somebody else saved first, with what is saved now", async () => {
    const { trajectoryId: id } = town.demo.preparing;
    const form = {
      action: "save",
      values: { goal: ["Mijn doel"] },
      errors: [],
      problem: "Iemand anders heeft dit gewijzigd",
    };
    const html = await shown(world, pageAt(paths.facts(":id")), { id }, { actor: adviser, form });
    expect(html).toContain(">Mijn doel</textarea>");
    expect(html).toContain("Nu opgeslagen: Een park waar mensen");
    const version = (await world.read((work) => trajectoryById(work, id)))?.version ?? 0;
    expect(html).toContain(`name="version" value="${version}"`);
  });
});

describe("the phases of a trajectory that has none", () => {
  it("are proposed from its plan, and only kept when somebody saves them", async () => {
    const { id } = await ready(world);
    const page = () => shown(world, pageAt(paths.phases(":id")), { id }, { actor: adviser });
    const proposed = await page();
    expect(proposed).toContain("Dit is een voorstel");
    expect(proposed).toMatch(/<option value="take_part" selected/);
    expect(proposed).toContain('value="2026-11-09"');
    expect(await world.read((work) => phasesOf(work, id))).toEqual([]);
    const [phaseStartsOn, phaseEndsOn] = [["2026-11-09"], ["2026-12-01"]];
    const rows = { phaseId: [""], phaseKind: ["take_part"], phaseName: [""], phaseStartsOn, phaseEndsOn };
    const version = String((await world.read((work) => trajectoryById(work, id)))?.version);
    await world.done(setPhases, { id, version, ...rows }, adviser);
    expect(await page()).not.toContain("Dit is een voorstel");
  });
});
