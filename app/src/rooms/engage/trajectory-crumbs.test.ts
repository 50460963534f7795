import { describe, expect, it } from "vitest";
import { openActivity } from "../../../test/factories/open-activity.ts";
import { createSite } from "../../../test/factories/site.ts";
import { createWorld } from "../../../test/factories/world.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { trajectoryPaths } from "../trajectories/room.ts";
import { byRouteHref, enterHref, previewHref, registerHref, setupHref } from "./paths.ts";
import { paperHref } from "./paper/paths.ts";
import { streetHref } from "./street/paths.ts";
import { codesHref } from "./codes/paths.ts";
import { publicCrumb } from "./trajectory-crumbs.ts";

const world = createWorld();
const site = createSite(world, await foundMunicipality(world));
const survey = await openActivity(world, { inBrink: "survey" });
const overview = trajectoryPaths.overview(survey.trajectoryId);
const pageOfActivity = trajectoryPaths.activity(survey.trajectoryId, survey.activityId);

/** The links of the way down to a page. */
async function wayTo(path: string): Promise<readonly string[]> {
  const { html } = await (await site.somebody("adviser")).get(path);
  const [, crumbs = ""] = /<nav[^>]*breadcrumb.*?>(.*?)<\/nav>/s.exec(html) ?? [];
  return [...crumbs.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href);
}

describe("the way up to a trajectory", () => {
  it("leads residents to its own page", () => {
    const trajectory = { slug: "marktplein", texts: { title: { nl: "Het plein" } } };
    expect(publicCrumb({ lang: "nl" }, trajectory)).toEqual({ label: "Het plein", href: "/trajecten/marktplein" });
  });

  const { activityId: id, trajectoryId } = survey;
  const ofMethod = ["vragen", "vragen/overnemen", "testantwoorden"].map((part) => `${setupHref(id)}/${part}`);
  const ofHost = [setupHref(id), previewHref(id), codesHref(id), byRouteHref(id), paperHref(id), streetHref(id)];
  it.each([...ofHost, ...ofMethod, enterHref(trajectoryId, id)])(
    "leads staff from %s to the workbench",
    async (path) => {
      expect((await wayTo(path)).slice(0, 3)).toEqual(["/beheer", "/beheer/trajecten", overview]);
    },
  );

  it("leads from the settings to the activity, and so does their foot; what came in is of this activity alone", async () => {
    expect(await wayTo(setupHref(id))).toContain(pageOfActivity);
    const { html } = await (await site.somebody("adviser")).get(setupHref(id));
    const foot = html.slice(html.indexOf("</fieldset>"));
    for (const href of [pageOfActivity, registerHref(trajectoryId, id), `${setupHref(id)}/vragen`])
      expect(foot).toContain(`href="${href}"`);
  });
});
