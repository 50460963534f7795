import { beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { paths } from "../paths.ts";
import { seedDemoTrajectories } from "../seeds/demo-trajectories.ts";

const world = createWorld();
let site: ReturnType<typeof createSite>;
let overview = "";

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
  overview = paths.overview((await world.read(seedDemoTrajectories)).running.trajectoryId);
}, 60_000);

type Row = readonly { readonly href: string; readonly label: string; readonly current: string | undefined }[];

/** The rows of links above a page about a trajectory: the steps, and the pages of the one that is open. */
function rowsOf(html: string): readonly Row[] {
  const nav = /<nav class="brink-subnav".*?<\/nav>/s.exec(html)?.[0] ?? "";
  const link = /<a [^>]*href="([^"]+)"(?: aria-current="(\w+)")?>([^<]+)</g;
  return nav
    .split("</ul>")
    .slice(0, -1)
    .map((row) => [...row.matchAll(link)].map(([, href = "", current, label = ""]) => ({ href, label, current })));
}

const labels = (row: Row | undefined) => row?.map(({ label }) => label);

describe("the pages about a trajectory", () => {
  it.each(["councilMember", "clerk", "moderator", "evaluator", "administrator", "adviser", "projectLead"])(
    "lead a %s to no page that refuses them",
    async (role) => {
      const somebody = await site.somebody(role);
      const [steps = []] = rowsOf((await somebody.get(overview)).html);
      for (const step of steps) {
        const opened = await somebody.get(step.href);
        expect(opened.status, step.href).toBe(200);
        for (const { href } of rowsOf(opened.html)[1] ?? []) expect((await somebody.get(href)).status, href).toBe(200);
      }
    },
  );

  it("stand along the loop, with the pages of the step that is open under it", async () => {
    const lead = await site.somebody("projectLead");
    const [steps, none] = rowsOf((await lead.get(overview)).html);
    expect(labels(steps)).toEqual(["Overzicht", "Kiezen", "Meedoen", "Meten", "Leren"]);
    expect(steps?.find(({ current }) => current === "page")?.label).toBe("Overzicht");
    expect(none).toBeUndefined();
    const [around, pages] = rowsOf((await lead.get(`${overview}/inbreng`)).html);
    expect(around?.filter(({ current }) => current !== undefined)).toMatchObject([
      { label: "Meedoen", current: "true" },
    ]);
    expect(labels(pages)).toEqual([
      ...["Activiteiten", "Lagen op de kaart", "Inbreng", "Thema’s", "Vragen aan ons", "Besluit en uitvoering"],
      ...["Vertalingen", "Op uw website"],
    ]);
    expect(pages?.filter(({ current }) => current !== undefined)).toMatchObject([
      { label: "Inbreng", current: "page" },
    ]);
  });

  it("keep a page open whose address goes on: one language of the translations, one activity", async () => {
    const lead = await site.somebody("projectLead");
    const openPage = async (path: string) =>
      rowsOf((await lead.get(overview + path)).html)[1]?.find(({ current }) => current === "page")?.label;
    expect(await openPage("/teksten/en")).toBe("Vertalingen");
    expect(await openPage("/activiteiten/nieuw")).toBe("Activiteiten");
  });
});
