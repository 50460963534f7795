import { describe, expect, it } from "vitest";
import { createWorld, person } from "../../../../test/factories/world.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { revokeRole } from "../commands/revoke-role.ts";
import { knownPerson } from "../factories.ts";
import { personById } from "../reader.ts";
import { forgetJob, monthsBefore } from "./forget.job.ts";

const administrator = person("administrator");

describe("forgetting", () => {
  it.each([
    ["2026-03-31T10:00:00Z", 1, "2026-02-28T10:00:00Z"],
    ["2026-01-15T10:00:00Z", 12, "2025-01-15T10:00:00Z"],
    ["2026-12-31T10:00:00Z", 6, "2026-06-30T10:00:00Z"],
  ])("%s less %i months is %s", (now, months, before) => {
    expect(monthsBefore(new Date(now), months)).toEqual(new Date(before));
  });

  it("takes who left after the months that the municipality chose, and nobody else", async () => {
    const town = createWorld("2026-11-02T09:00:00Z");
    await foundMunicipality(town);
    const [left, stayed] = [await knownPerson(town, "clerk"), await knownPerson(town, "clerk")];
    await town.done(revokeRole, { personId: left.actor.personId, role: "clerk" }, administrator);
    const run = () =>
      forgetJob.run(
        {
          tenantId: town.tenant.id,
          jobId: "-",
          now: town.clock.now(),
          mailer: { send: () => Promise.resolve("refused") },
          inTenant: (fn) =>
            town.storage.unitOfWork({ tenantId: town.tenant.id, actor: { kind: "system", name: "test" } }, fn),
        },
        {},
      );
    const known = async ({ actor }: typeof left) =>
      (await town.read((work) => personById(work, actor.personId))) !== undefined;
    town.clock.set("2027-11-01T09:00:00Z");
    await run();
    expect(await known(left)).toBe(true);
    town.clock.set("2027-11-03T09:00:00Z");
    await run();
    expect([await known(left), await known(stayed)]).toEqual([false, true]);
  });
});
