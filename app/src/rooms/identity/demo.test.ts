import { describe, expect, it } from "vitest";
import { createWorld, visitor } from "../../../test/factories/world.ts";
import { createSessionDirectory } from "./adapters/session-directory.ts";
import { stepIntoRole } from "./commands/step-into-role.ts";
import { roles } from "./domain.ts";
import { knownPerson } from "./factories.ts";
import { demoPeople } from "./queries/demo-people.ts";
import { seedDemoPeople } from "./seeds/seed-demo-people.ts";

describe("the trial", () => {
  it("steps into made-up people only, never into a real one", async () => {
    const town = createWorld();
    await knownPerson(town, "administrator");
    expect(await town.run(stepIntoRole, { role: "administrator" }, visitor())).toMatchObject({
      refusal: { key: "identity.staff.wrong.noDemoPerson" },
    });
  });

  it("has somebody for every role, made once", async () => {
    const town = createWorld();
    const first = await seedDemoPeople(town.storage, town.tenant.id);
    expect(await seedDemoPeople(town.storage, town.tenant.id)).toEqual(first);
    const people = await town.ask(demoPeople, {}, visitor());
    expect(people.ok && people.value.map(({ role }) => role)).toEqual([...roles]);
    expect(people.ok && people.value.map(({ name }) => name)).toContain("Tom Hendriks");
    const { token, to } = await town.done(stepIntoRole, { role: "clerk" }, visitor());
    expect(to).toBe("/beheer");
    const actor = await createSessionDirectory(town.storage).actorOf(town.tenant.id, token);
    expect(actor).toMatchObject({ name: "Willem Kuipers", roles: ["clerk"] });
  });
});
