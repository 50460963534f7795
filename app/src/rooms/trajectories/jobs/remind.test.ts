import { describe, expect, it } from "vitest";
import type { World } from "../../../../test/factories/world.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { knownPerson } from "../../identity/factories.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { opened } from "../commands/prepared.fixture.ts";
import { nl } from "../messages/nl.ts";
import { mailsOf, runAt } from "./run-job.fixture.ts";
import { remindJob } from "./remind.job.ts";

const bindings = { mail: { words: () => ({ nl }), baseUrl: "https://brink.example" } };
const job = remindJob(bindings);

async function town() {
  const world = createWorld("2026-11-02T09:00:00Z");
  await foundMunicipality(world);
  const lead = (await knownPerson(world, "projectLead")).actor;
  await knownPerson(world, "councilMember");
  return { world, lead, trajectory: await opened(world) };
}

/** Eight o'clock on this day; what is in the mail by then. */
async function eight(world: World, day: string) {
  await runAt(world, job, `${day}T07:00:00Z`);
  return mailsOf(world);
}

describe("the mail about promises", () => {
  it("goes to nobody while there is time, and not for the promises of another municipality", async () => {
    const [{ world }, other] = [await town(), createWorld()];
    await foundMunicipality(other);
    await knownPerson(other, "projectLead");
    expect(await eight(world, "2026-11-03")).toEqual([]);
    expect(await eight(other, "2027-01-05")).toEqual([]);
  });

  it("goes once to who leads, with the day that was promised and how late it is", async () => {
    const { world, lead, trajectory } = await town();
    const promised = trajectory.hearBackDate ?? "";
    const dayAfter = new Date(Date.parse(`${promised}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    await eight(world, dayAfter);
    const mails = await eight(world, dayAfter);
    expect(mails).toMatchObject([{ recipient: lead.email }]);
    expect(mails[0]?.body).toContain("nu 1 dag te laat. Inwoners zien dat.");
    expect(mails[0]?.body).toContain("/beheer");
  });

  it("says how many wait for the answer that was promised, and for what no answer was promised nothing", async () => {
    const { world, trajectory } = await town();
    const asked: string[] = [];
    const owed = (many: number) =>
      remindJob({
        ...bindings,
        answersOwed: (_work, id) => {
          asked.push(id);
          return Promise.resolve(many);
        },
      });
    const day = (promised: string | undefined) =>
      new Date(Date.parse(`${promised ?? ""}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    await runAt(world, owed(12), `${day(trajectory.hearBackDate)}T07:00:00Z`);
    const [mail] = await mailsOf(world);
    expect(mail?.body).toContain("te laat. Inwoners zien dat.\n  12 bijdragen wachten nog op een antwoord.");
    expect(asked).toEqual([trajectory.id]);
  });
});
