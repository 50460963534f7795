import { describe, expect, it } from "vitest";
import { createWorld } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { insertTraits } from "./response-writer.ts";
import { whoTookPart } from "./who-took-part.ts";

const nothing = { area: undefined, education: undefined, parentsBirthCountry: undefined, help: undefined };

/** What is shown when so many people told their age, and nobody a neighbourhood. */
async function shown(ages: readonly (string | undefined)[]) {
  const world = createWorld();
  const trajectoryId = newId();
  return world.read(async (work) => {
    for (const ageGroup of ages) await insertTraits(work, trajectoryId, { ...nothing, ageGroup });
    return whoTookPart(work, trajectoryId);
  });
}

const people = (count: number, age: string | undefined) => Array.from({ length: count }, () => age);

describe("who took part, for everybody to read", () => {
  it("shows no group at all of fewer than ten people: one hidden count among zeros would tell who", async () => {
    expect(await shown(["age25to44"])).toMatchObject({
      source: { told: "few", isHidden: false },
      rows: [],
      unknown: 0,
    });
    expect((await shown(people(9, "age25to44"))).rows).toEqual([]);
  });

  it("shows none either when many filled in something and few of them an age", async () => {
    const { rows, source } = await shown([...people(30, undefined), "age65plus"]);
    expect(rows).toEqual([]);
    expect(source).toMatchObject({ told: 30, isHidden: true });
  });

  it("shows groups from ten people on, small ones hidden", async () => {
    const { rows } = await shown([...people(20, "age25to44"), ...people(12, "age45to64"), "age65plus"]);
    const counts = new Map(
      rows.map(({ group, participants }) => ["age" in group ? group.age : group.area, participants]),
    );
    expect(counts.get("age65plus")).toBe("suppressed");
    expect(counts.get("age25to44")).toBe(20);
    expect(counts.get("age0to24")).toBe(0);
  });

  it("puts everybody younger than 25 together, by the answers of now and of before, and who only said to be sixteen nowhere", async () => {
    const young = [...people(6, "age0to15"), ...people(5, "age16to24"), ...people(4, "age15to24")];
    const { rows, unknown } = await shown([...young, ...people(10, "age16plus"), ...people(20, "age25to44")]);
    expect(rows.map(({ group, participants }) => ({ ...group, participants })).filter((row) => "age" in row)).toEqual([
      { age: "age0to24", participants: 15 },
      { age: "age25to44", participants: 20 },
      { age: "age45to64", participants: 0 },
      { age: "age65plus", participants: 0 },
    ]);
    expect(unknown).toBe(10);
  });
});
