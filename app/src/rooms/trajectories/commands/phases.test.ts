import { describe, expect, it } from "vitest";
import { createWorld } from "../../../../test/factories/world.ts";
import type { Trajectory } from "../domain.ts";
import { phasesOf } from "../plan-reader.ts";
import { setPhases } from "./set-phases.ts";
import { translateTrajectory } from "./translate-trajectory.ts";
import { adviser, prepared, seen } from "./prepared.fixture.ts";

describe("phases", () => {
  const form = (trajectory: Trajectory, over: Record<string, unknown> = {}) => ({
    id: trajectory.id,
    version: String(trajectory.version),
    phaseId: ["", "", ""],
    phaseKind: ["take_part", "decide", ""],
    phaseName: ["Ideeën ophalen", "", ""],
    phaseStartsOn: ["2026-11-01", "2027-03-01", ""],
    phaseEndsOn: ["2026-12-01", "2027-03-31", ""],
    ...over,
  });

  it("do not end before they begin", async () => {
    const world = createWorld();
    const trajectory = await prepared(world);
    const answer = await world.run(setPhases, form(trajectory, { phaseEndsOn: ["2026-10-01", "", ""] }), adviser);
    expect(answer).toMatchObject({
      refusal: {
        fields: [
          { field: "phaseEndsOn.0", key: "trajectories.field.endsBefore" },
          { field: "phaseEndsOn.1", key: "platform.field.required" },
        ],
      },
    });
  });

  it("keep their id and their other languages when their dates change; an emptied one goes", async () => {
    const world = createWorld();
    const { id } = await prepared(world);
    await world.done(setPhases, form(await seen(world, id)), adviser);
    const before = await world.read((work) => phasesOf(work, id));
    await world.done(
      translateTrajectory,
      { id, version: "2", lang: "en", phaseId: [before[0]?.id], phaseName: ["Collect ideas"] },
      adviser,
    );
    await world.done(
      setPhases,
      form(await seen(world, id), {
        phaseId: [before[0]?.id, before[1]?.id, ""],
        phaseKind: ["take_part", "", ""],
        phaseStartsOn: ["2026-11-05", "", ""],
        phaseEndsOn: ["2026-12-05", "", ""],
      }),
      adviser,
    );
    const after = await world.read((work) => phasesOf(work, id));
    expect(after).toEqual([
      {
        id: before[0]?.id,
        kind: "take_part",
        name: { en: "Collect ideas", nl: "Ideeën ophalen" },
        startsOn: "2026-11-05",
        endsOn: "2026-12-05",
      },
    ]);
  });
});
