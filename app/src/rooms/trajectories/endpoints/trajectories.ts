import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Endpoint } from "../../../platform/define/endpoint.ts";
import { endpoint } from "../../../platform/define/endpoint.ts";
import { pagedAnswer, pagedShape, pagingParams } from "../../../platform/define/paging.ts";
import { anyone } from "../../../platform/define/policy.ts";
import { isPublic } from "../domain.ts";
import { apiPath } from "../paths.ts";
import { activitiesOf, phasesOf } from "../plan-reader.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { offered } from "../queries/offered.ts";
import { listTrajectories, trajectoryBySlug } from "../reader.ts";
import { listedTrajectory, trajectoryAnswer } from "./trajectory-answer.ts";
import { listedTrajectoryShape, publicStatuses, trajectoryShape } from "./trajectory-shape.ts";

const list = endpoint({
  path: apiPath,
  policy: anyone(),
  params: z.object({
    ...pagingParams,
    stand: z.enum(publicStatuses).optional().describe("Alleen trajecten die zo ver zijn."),
  }),
  name: "trajecten",
  summary: "De trajecten die iedereen kan zien, het laatst geopende eerst.",
  answer: pagedShape(listedTrajectoryShape),
  isLive: true,
  async load(work, { stand, ...paging }, base) {
    const statuses = stand && [stand];
    const slice = { page: paging.pagina, perPage: paging.perPagina };
    const { items, total } = await listTrajectories(work, { ...slice, statuses, publicOnly: true });
    const shown = items.map((one) => listedTrajectory(one, work.now, base));
    return ok(pagedAnswer(base + apiPath, paging, { items: shown, total }, { stand }));
  },
});

function one({ participation }: Pick<TrajectoriesBindings, "participation">): Endpoint {
  return endpoint({
    path: `${apiPath}/:id`,
    policy: anyone(),
    params: z.object({ id: z.string().max(80).describe("Het id van een traject.") }),
    name: "traject",
    summary: "Een traject, met zijn fasen en activiteiten.",
    answer: trajectoryShape,
    isLive: true,
    async load(work, { id }, base) {
      const trajectory = await trajectoryBySlug(work, id);
      if (!trajectory || !isPublic(trajectory)) return notFound();
      const [phases, planned] = [await phasesOf(work, trajectory.id), await activitiesOf(work, trajectory.id)];
      const activities = await offered(work, participation, planned);
      return ok(trajectoryAnswer(trajectory, { phases, activities }, work.now, base));
    },
  });
}

/** What everybody may read of the trajectories, for other machines. */
export function trajectoryEndpoints(bindings: Pick<TrajectoriesBindings, "participation">): readonly Endpoint[] {
  return [list, one(bindings)];
}
