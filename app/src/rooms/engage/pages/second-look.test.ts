import { describe, expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import type { Visitor } from "../../../../test/factories/site.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld, visitor } from "../../../../test/factories/world.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { bindings, idea } from "../commands/ideas-town.fixture.ts";
import { submitContribution } from "../commands/submit-contribution.ts";

const world = createWorld();
const site = createSite(world, await foundMunicipality(world));
const open = await openActivity(world, { inBrink: "ideas" });
const submit = submitContribution(bindings);

/** An idea that this person did not show, to which its author objects; its page for the team. */
async function objectedTo(first: Visitor): Promise<string> {
  const sent = await world.done(submit, { activityId: open.activityId, fields: idea }, visitor());
  const page = `/beheer/trajecten/${open.trajectoryId}/inbreng/${sent.contributionId}`;
  await first.follow(page, "reject", { rejection: "other", rejectionWords: "" });
  await site.visitor().follow(`/inbreng/${sent.token}`, "object", { objection: "Ik noem niemand." });
  return page;
}

describe("who did not show a text to which its author objects", () => {
  it("reads who can decide now, or that nobody can, and keeps what else they may do", async () => {
    const lead = await site.somebody("projectLead");
    const page = await objectedTo(lead);
    const alone = (await lead.get(page)).html;
    expect(alone).toContain("Ik noem niemand.");
    expect(alone).toContain("Niemand anders in uw gemeente kan dit nu.");
    expect(alone).not.toContain('value="publish"');
    for (const other of ["propose", "confirm"]) expect(alone).toContain(`value="${other}"`);
    const queue = (await lead.get("/beheer/inbreng")).html;
    expect(queue).toContain("Wie kan dat?");
    expect(queue).not.toContain('value="publish"');
    const moderator = await site.somebody("moderator");
    expect((await lead.get(page)).html).toContain("Vraag bijvoorbeeld");
    expect((await moderator.get(page)).html).toContain('value="publish"');
  });
});
