import type { Work } from "../../platform/define/work.ts";
import { mayManagePeople, peopleHref, peopleWithRole } from "../identity/room.ts";
import type { NextStep, TextFinder, TipFinder, Trajectory } from "../trajectories/room.ts";
import { activitiesOf } from "../trajectories/room.ts";
import { layerHref } from "./layers/paths.ts";
import { layersOf } from "./layers/reader.ts";
import { methods } from "./methods/index.ts";
import { setupHref } from "./paths.ts";
import type { Place } from "./place.ts";
import { placeOf } from "./place.ts";
import { maySetUp, moderatingRoles } from "./policy.ts";

/** Before residents can take part: whether they read what they are asked, and whether two people can read what they send. */
export const openingTips: TipFinder = {
  async tips(work, trajectory) {
    const places = await placesOf(work, trajectory);
    if (places.length === 0) return [];
    const unasked = places.find(
      ({ host, method }) => method.visibility === "public" && (host.question.nl ?? "") === "",
    );
    const readers = await readersOf(work);
    const tips: NextStep[] = [];
    if (unasked) {
      tips.push({
        sentenceKey: "engage.tip.noQuestion",
        linkKey: "engage.tip.noQuestionLink",
        href: setupHref(unasked.activity.id),
        policy: maySetUp,
      });
    }
    if (readers < 2) {
      tips.push({
        sentenceKey: "engage.tip.fewReaders",
        params: { count: readers },
        linkKey: "engage.tip.fewReadersLink",
        href: peopleHref.list,
        policy: mayManagePeople,
      });
    }
    return tips;
  },
};

/** What the team asks and explains in the activities that happen in Brink, and on the map. */
export const activityTexts: TextFinder = {
  async texts(work, trajectory) {
    const layers = (await layersOf(work, trajectory.id)).flatMap(({ id, name, explanation }) =>
      [name, explanation].map((text) => ({
        ...{ text, title: name, nameKey: "engage.layer.staff.column.layer" },
        href: layerHref(trajectory.id, id),
      })),
    );
    const asked = (await placesOf(work, trajectory)).flatMap(({ activity, host, method, setup }) => {
      const own = [host.question, host.explanation].map((text) => ({ text, href: setupHref(activity.id) }));
      const href = method.staff?.href(activity.id) ?? setupHref(activity.id);
      const others = (method.texts?.(setup) ?? []).map((text) => ({ text, href }));
      return [...own, ...others].map((one) => ({ ...one, title: activity.title, nameKey: method.nameKey }));
    });
    return [...asked, ...layers];
  },
};

async function placesOf(work: Work, { id }: Pick<Trajectory, "id">): Promise<readonly Place[]> {
  const all = (await activitiesOf(work, id)).filter(({ inBrink, status }) => inBrink && status !== "cancelled");
  const found = await Promise.all(all.map((activity) => placeOf(work, methods, activity.id)));
  return found.filter((place) => place !== undefined);
}

/** How many people can read what comes in. A second look is somebody else's, and so is confirming an answer. */
async function readersOf(work: Work): Promise<number> {
  const found = await Promise.all(moderatingRoles.map((role) => peopleWithRole(work, role)));
  return new Set(found.flat().map(({ id }) => id)).size;
}
