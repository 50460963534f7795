import { describe, expect, it } from "vitest";
import type { World } from "../../../../test/factories/world.ts";
import { createWorld, person } from "../../../../test/factories/world.ts";
import type { JobContext } from "../../../platform/define/job.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { revokeRole } from "../commands/revoke-role.ts";
import { knownPerson } from "../factories.ts";
import { personById } from "../reader.ts";
import { residentById, waitingResident } from "../residents/reader.ts";
import { askForResident, putResident } from "../residents/writer.ts";
import { forgetJob, monthsBefore } from "./forget.job.ts";

const administrator = person("administrator");

async function runIn({ storage, tenant, clock }: World): Promise<void> {
  const scope = { tenantId: tenant.id, actor: { kind: "system", name: "test" } } as const;
  const mailer: JobContext["mailer"] = { send: () => Promise.resolve("refused") };
  const inTenant: JobContext["inTenant"] = (fn) => storage.unitOfWork(scope, fn);
  await forgetJob.run({ tenantId: tenant.id, jobId: "-", now: clock.now(), mailer, inTenant }, {});
}

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
    const known = async ({ actor }: typeof left) =>
      (await town.read((work) => personById(work, actor.personId))) !== undefined;
    town.clock.set("2027-11-01T09:00:00Z");
    await runIn(town);
    expect(await known(left)).toBe(true);
    town.clock.set("2027-11-03T09:00:00Z");
    await runIn(town);
    expect([await known(left), await known(stayed)]).toEqual([false, true]);
  });

  it("takes the address of a resident who did not confirm it again in those months, and what was asked after a day", async () => {
    const town = createWorld("2026-11-02T09:00:00Z");
    await foundMunicipality(town);
    const confirm = (email: string) => town.read((work) => putResident(work, { email, lang: "nl" }));
    const [gone, stayed] = [await confirm("ans@voorbeeld.nl"), await confirm("els@voorbeeld.nl")];
    const asked = { email: "piet@voorbeeld.nl", lang: "nl", guestId: undefined, nextPath: "" };
    const requestId = await town.read((work) => askForResident(work, asked));
    town.clock.set("2026-11-03T08:00:00Z");
    await runIn(town);
    expect(await town.read((work) => waitingResident(work, requestId))).toMatchObject({ email: "piet@voorbeeld.nl" });
    town.clock.set("2027-06-01T09:00:00Z");
    expect(await confirm("els@voorbeeld.nl")).toEqual(stayed);
    town.clock.set("2027-11-03T09:00:00Z");
    await runIn(town);
    const known = await town.read((work) => Promise.all([gone, stayed].map((id) => residentById(work, id))));
    expect(known.map((one) => one?.email)).toEqual([undefined, "els@voorbeeld.nl"]);
    expect(await town.read((work) => waitingResident(work, requestId))).toBeUndefined();
  });
});
