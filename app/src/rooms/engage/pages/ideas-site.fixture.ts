import type { OpenActivity } from "../../../../test/factories/open-activity.ts";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import type { Visitor } from "../../../../test/factories/site.ts";
import { createSite } from "../../../../test/factories/site.ts";
import type { BrinkApp } from "../../../platform/http/brink-app.ts";
import type { World } from "../../../../test/factories/world.ts";
import { seedDemoPeople } from "../../identity/room.ts";
import { registerOf } from "../register-reader.ts";

export const idea = { title: "Bomen langs het water", body: "Dan is er schaduw." };

/** The website of a municipality, the demo's people, and two ways to share ideas. */
export async function ideasSite(world: World, slug: string, own: Partial<BrinkApp> = {}) {
  const site = createSite(world, slug, own);
  await seedDemoPeople(world.storage, world.tenant.id);
  const open = await openActivity(world, {
    inBrink: "ideas",
    settings: { moderation: "after", question: { nl: "Wat moet er komen?" } },
  });
  const closed = await openActivity(world, { inBrink: "ideas", startsOn: "2026-10-01", endsOn: "2026-10-31" });

  async function stepInto(role: string): Promise<Visitor> {
    const visitor = site.visitor();
    await visitor.send("/demo", "stepInto", { role });
    return visitor;
  }

  function received({ trajectoryId }: OpenActivity) {
    return world.read((work) => registerOf(work, { trajectoryId, page: 1, perPage: 100 }));
  }
  return { site, open, closed, stepInto, received };
}

export const form = ({ slug, activityId }: OpenActivity) => `/trajecten/${slug}/meedoen/${activityId}`;

/** The address of the page that a form leads to next. */
export function linkIn(html: string, pattern: RegExp): string {
  const found = pattern.exec(html)?.[0];
  if (found === undefined) throw new Error(`${String(pattern)} is not in ${html}`);
  return found.replaceAll("&amp;", "&");
}
