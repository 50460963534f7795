import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { createWorld } from "../../../test/factories/world.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { trajectoryById } from "../trajectories/room.ts";
import { measureBindings, someTrajectories } from "./factories.ts";
import { dueWaves, inviteParticipants } from "./invite.ts";
import { nl } from "./messages/nl.ts";
import { countInvitations } from "./response-reader.ts";

const day = (text: string) => new Date(`${text}T09:00:00Z`);

describe("when the questionnaire is due", () => {
  it("is at close, for a month", () => {
    expect(dueWaves({ closedAt: undefined, answeredAt: undefined }, day("2026-11-22"))).toEqual([]);
    expect(dueWaves({ closedAt: day("2026-11-21"), answeredAt: undefined }, day("2026-11-22"))).toEqual(["close"]);
    expect(dueWaves({ closedAt: day("2026-10-01"), answeredAt: undefined }, day("2026-11-22"))).toEqual([]);
  });

  it("is again three months after the answers, on the last day of a month that is shorter", () => {
    const trajectory = { closedAt: day("2025-11-01"), answeredAt: day("2025-11-30") };
    expect(dueWaves(trajectory, day("2026-02-27"))).toEqual([]);
    expect(dueWaves(trajectory, day("2026-02-28"))).toEqual(["threeMonths"]);
    expect(dueWaves(trajectory, day("2026-04-15"))).toEqual([]);
  });
});

describe("mailing the questionnaire", () => {
  it("reaches everybody who left an address for it once in a wave, with a link of their own", async () => {
    const world = createWorld();
    await foundMunicipality(world);
    const contacts = ["a", "b"].map((name) => ({
      contributionId: `${name}-contribution`,
      email: `${name}@waterdam.example`,
      lang: "nl",
    }));
    const bindings = measureBindings({
      words: () => ({ nl }),
      contacts: { questionnaireRecipients: () => Promise.resolve(contacts) },
    });
    const invite = (wave: "close" | "threeMonths") =>
      world.read(async (work) => {
        const trajectory = await trajectoryById(work, done.trajectoryId);
        return trajectory ? inviteParticipants(work, bindings, trajectory, wave) : undefined;
      });
    const { done } = await world.read(someTrajectories);
    expect([await invite("close"), await invite("close"), await invite("threeMonths")]).toEqual([2, 0, 2]);
    const counts = await world.read((work) => countInvitations(work, done.trajectoryId));
    expect(counts.map(({ wave, sent }) => [wave, sent]).sort()).toEqual([
      ["close", 2],
      ["threeMonths", 2],
    ]);
    const mails = await world.read(async (work) => {
      const found = await sql<{ body: string }>`select body from platform_mail`.execute(work.db);
      return found.rows.map((row) => row.body);
    });
    const links = mails.map((text) => /https?:\S+\/vragenlijst\/\S+/.exec(text)?.[0]);
    expect(new Set(links).size).toBe(4);
    expect(mails.join()).toContain("Veilig naar school");
  });
});
