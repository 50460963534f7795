import { describe, expect, it } from "vitest";
import { person } from "../../../../test/factories/world.ts";
import { activityForm } from "../factories.ts";
import { add, lead, planned } from "../commands/planned.fixture.ts";
import { paths } from "../paths.ts";
import { trajectoryById } from "../reader.ts";
import { pageAt } from "./demo-town.fixture.ts";
import { shown, visit } from "./visit.fixture.ts";

const page = pageAt(paths.facts(":id"));
const { world, id } = await planned();
const show = (voorstel?: string, form?: Parameters<typeof shown>[3]["form"]) =>
  shown(world, page, { id, voorstel }, { actor: lead, ...(form && { form }) });

describe("texts that lie ready", () => {
  it("are not for who may only look, and not there without a plan", async () => {
    expect(await visit(world, page, { id, voorstel: "ja" }, { actor: person("clerk") })).toMatchObject({
      refusal: { kind: "forbidden" },
    });
    expect(await show()).not.toContain("voorstel=ja");
  });

  it("are offered once there is a plan, stand in no field until somebody asks, and are kept by nobody but who saves", async () => {
    await world.done(add, activityForm(id, { methodId: "M06", startsOn: "2027-01-11", endsOn: "2027-01-31" }), lead);
    const before = await world.read((work) => trajectoryById(work, id));
    const offered = await show();
    expect(offered).toContain(`href="${paths.proposedFacts(id)}"`);
    expect(offered).not.toContain("U hoeft uw naam niet te noemen");
    const asked = await show("ja");
    expect(asked).toContain("Er is nog niets bewaard");
    expect(asked).toMatch(/\(voorstel, lees het na\)[^]*U hoeft uw naam niet te noemen/);
    expect(await world.read((work) => trajectoryById(work, id))).toEqual(before);
  });

  it("do not come back over what somebody typed", async () => {
    const values = { privacy: ["Eigen woorden."], summary: [""] };
    const refused = await show("ja", { action: "save", values, errors: [] });
    expect(refused).toContain("Eigen woorden.");
    expect(refused).not.toContain("U hoeft uw naam niet te noemen");
  });
});
