import { expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { enterHref, filesHref, registerHref, setupHref } from "../paths.ts";

const world = createWorld();
const site = createSite(world, await foundMunicipality(world));
const { trajectoryId, activityId } = await openActivity(world, { inBrink: "survey" });

/** What stands as a button, and what is folded. */
async function waysOf(role: string): Promise<readonly [open: string, folded: string]> {
  const { html } = await (await site.somebody(role)).get(registerHref(trajectoryId));
  const [before = "", folded = ""] = html.split('id="meer"');
  return [before.slice(before.lastIndexOf("brink-action-group")), folded.slice(0, folded.indexOf("</details>"))];
}

it("who may only read and count is not led to typing or setting up", async () => {
  const ways = (await waysOf("evaluator")).join(" ");
  expect(ways).not.toContain(enterHref(trajectoryId, activityId));
  expect(ways).not.toContain(`href="${setupHref(activityId)}"`);
});

it("of all ways from the register one is a button, and the others are folded", async () => {
  const [open, folded] = await waysOf("adviser");
  expect(open.match(/<a /g)).toHaveLength(1);
  expect(open).toContain(enterHref(trajectoryId, activityId));
  const others = ["/papier", "/straat"].map((part) => setupHref(activityId) + part);
  for (const href of [...others, setupHref(activityId), filesHref(trajectoryId)])
    expect(folded).toContain(`href="${href}"`);
});
