import { expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { submitContribution } from "../commands/submit-contribution.ts";
import { methods } from "../methods/index.ts";
import { publishContributions } from "../commands/moderate.ts";
import { followAllPath, followHref, followNearPath } from "../following/paths.ts";
import { minePath } from "../mine/paths.ts";
import { askHref } from "../questions/paths.ts";
import { ownHref } from "../paths.ts";
import { form, idea, ideasSite } from "./ideas-site.fixture.ts";

const world = createWorld("2026-11-02T09:00:00Z");
const { site, open } = await ideasSite(world, await foundMunicipality(world));
const argued = await openActivity(world, { inBrink: "ideas", settings: { arguments: "on", moderation: "before" } });
const submit = submitContribution({ methods, words: () => ({ nl: {}, en: {} }), baseUrl: "http://localhost:3000" });
const fields = { title: [idea.title], body: [idea.body] };

const said = { nl: "als een ouder of verzorger dat goed vindt", en: "if a parent or carer agrees" };

it("at each place where residents leave an address stands that under sixteen a parent has to agree", async () => {
  const resident = site.visitor();
  const save = async (more: Record<string, string>) =>
    (await resident.send(form(open), "save", { _screen: "idee", ...idea, ...more })).location ?? "";
  const { token, contributionId, receipt } = await world.done(
    submit,
    { activityId: argued.activityId, fields },
    visitor(),
  );
  await world.done(publishContributions, { ids: contributionId }, person("moderator"));
  const places = {
    following: followHref(open.slug),
    everything: followAllPath,
    near: followNearPath,
    account: minePath,
    question: askHref(open.slug),
    "with a contribution": await save({}),
    later: await save({ _later: "yes" }),
    "own page": ownHref(token),
    argument: `/trajecten/${argued.slug}/inbreng/${argued.activityId}/${receipt}`,
  };
  for (const [name, path] of Object.entries(places)) {
    const { html } = await resident.get(path);
    const addresses = html.match(/type="email"/g)?.length ?? 0;
    expect([name, addresses > 0], html.slice(0, 200)).toEqual([name, true]);
    expect([name, html.split(said.nl).length - 1]).toEqual([name, addresses]);
  }
  expect((await resident.get(`${followAllPath}?lang=en`)).html).toContain(said.en);
});
