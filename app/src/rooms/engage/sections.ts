import { createElement } from "react";
import {
  activitiesOf,
  boardSection,
  trajectoryTitle,
  trajectoryById,
  trajectorySection,
} from "../trajectories/room.ts";
import type { AnswersOverview } from "./answers-reader.ts";
import { answersGiven, answersOverview, answersOverviews, countsPerActivity } from "./answers-reader.ts";
import { isAnyPlaced } from "./places/map-reader.ts";
import { methods } from "./methods/index.ts";
import { BoardView, StaffSectionView, TakenPartView } from "./views/sections.view.tsx";

/** On the public page: how much came in by which way, with the ways to the lists and the answers. */
export const residentSection = trajectorySection({
  side: "resident",
  order: 150,
  async load(work, trajectory) {
    const counts = await countsPerActivity(work, trajectory.id);
    if (counts.length === 0) return undefined;
    const activities = await activitiesOf(work, trajectory.id);
    const answered = await answersGiven(work, trajectory.id);
    const hasPlaces = await isAnyPlaced(work, { activityIds: activities.map(({ id }) => id) });
    return { slug: trajectory.slug, counts, activities, methods, answered, hasPlaces };
  },
  view: (shown, frame) => createElement(TakenPartView, { shown, frame }),
});

/** On the staff's page of a trajectory: how far the answering is. */
export const staffSection = trajectorySection({
  side: "staff",
  order: 120,
  async load(work, trajectory) {
    const overview = await answersOverview(work, trajectory.id);
    const inBrink = (await activitiesOf(work, trajectory.id)).some((activity) => activity.inBrink !== undefined);
    return overview.received === 0 && !inBrink ? undefined : { trajectoryId: trajectory.id, overview };
  },
  view: (shown, frame) => createElement(StaffSectionView, { shown, frame }),
});

function workIn({ waiting, argumentsWaiting, unanswered }: AnswersOverview): number {
  return waiting + argumentsWaiting + unanswered;
}

/** On the dashboard: what waits for somebody, over all trajectories. */
export const staffBoard = boardSection({
  side: "staff",
  order: 120,
  async load(work) {
    const waiting = [...(await answersOverviews(work))].filter(([, one]) => workIn(one) > 0);
    const found = await Promise.all(
      waiting.map(async ([id, overview]) => ({ overview, trajectory: await trajectoryById(work, id) })),
    );
    const known = found.flatMap(({ overview, trajectory }) => (trajectory ? [{ overview, trajectory }] : []));
    return known.length === 0 ? undefined : known;
  },
  view: (known, frame) =>
    createElement(BoardView, {
      trajectories: known.map(({ overview, trajectory }) => ({
        trajectoryId: trajectory.id,
        title: trajectoryTitle(frame, trajectory),
        overview,
      })),
      frame,
    }),
});
