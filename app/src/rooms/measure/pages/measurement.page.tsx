import { z } from "zod";
import { action, page } from "../../../platform/define/page.ts";
import { trajectoryCrumbs } from "../../trajectories/room.ts";
import type { computeIndicators } from "../commands/compute-indicators.ts";
import { paths } from "../paths.ts";
import { mayCompute, mayRead } from "../policy.ts";
import type { MeasureBindings } from "../ports.ts";
import { measurementOfTrajectory } from "../queries/measurement.ts";
import { figure } from "../queries/figure.ts";
import { FigureView } from "../views/figure.view.tsx";
import { MeasurementView } from "../views/measurement.view.tsx";
import { figureName } from "../views/value-words.ts";

/** All figures of a trajectory. */
export function measurementPage(bindings: MeasureBindings, compute: ReturnType<typeof computeIndicators>) {
  return page({
    path: paths.measurement(":id"),
    layout: "staff",
    policy: mayRead,
    params: z.object({ id: z.string() }),
    load: (work, { id }) => measurementOfTrajectory.read(work, { id }),
    title: (_, frame) => frame.t("measure.title"),
    crumbs: ({ trajectory }, frame) => trajectoryCrumbs(frame, trajectory, { label: frame.t("measure.title") }),
    view: (loaded, frame) => (
      <MeasurementView {...loaded} frame={frame} links={bindings.links()} mayCompute={mayCompute.allows(frame.actor)} />
    ),
    actions: {
      compute: action({
        command: compute,
        input: ({ id }) => ({ trajectoryId: id }),
        next: ({ trajectoryId }) => ({ to: paths.measurement(trajectoryId), notice: "measure.notice.computed" }),
      }),
    },
  });
}

/** One figure with its rows; `?herbereken=1` computes it again. */
export function figurePage(bindings: MeasureBindings) {
  const query = figure(bindings);
  return page({
    path: paths.figure(":id", ":indicator"),
    layout: "staff",
    policy: mayRead,
    params: query.input,
    load: (work, params) => query.read(work, params),
    title: (loaded, frame) => figureName(frame, loaded.figure),
    crumbs: ({ trajectory, figure: shown }, frame) =>
      trajectoryCrumbs(
        frame,
        trajectory,
        { label: frame.t("measure.title"), href: paths.measurement(trajectory.id) },
        { label: figureName(frame, shown) },
      ),
    view: (loaded, frame) => <FigureView {...loaded} frame={frame} links={bindings.links()} />,
  });
}
