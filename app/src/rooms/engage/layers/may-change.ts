import { isId } from "../../../kernel/ids.ts";
import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Trajectory } from "../../trajectories/room.ts";
import { isPublic, trajectoryById } from "../../trajectories/room.ts";
import type { Layer } from "./domain.ts";
import { limits } from "./domain.ts";
import { lockLayer } from "./writer.ts";
import { layerById, layersOf } from "./reader.ts";

/** Whether something may change about the layers of a trajectory: what is in the archive is left alone. */
async function mayChange(work: Work, trajectoryId: string): Promise<Result<Trajectory, Refusal>> {
  const trajectory = isId(trajectoryId) ? await trajectoryById(work, trajectoryId) : undefined;
  if (!trajectory) return notFound();
  return trajectory.archivedAt === undefined ? ok(trajectory) : refusedBy("engage.layer.staff.refused.archived");
}

/** Whether there is room for one more. Asked again once the layers are locked. */
export async function mayAdd(work: Work, trajectoryId: string): Promise<Result<string, Refusal>> {
  const may = await mayChange(work, trajectoryId);
  if (!may.ok) return may;
  const { id } = may.value;
  const many = (await layersOf(work, id)).length;
  return many < limits.layers ? ok(id) : refusedBy("engage.layer.staff.refused.full", { max: limits.layers });
}

/** What can be changed; `isShown`: everybody sees it. */
type Changeable = Layer & { readonly isShown: boolean };

/** @param lock where it is changed in this transaction: nobody takes it away meanwhile, and what somebody just took away is gone */
export async function changeable(work: Work, layerId: string, lock?: "locked"): Promise<Result<Changeable, Refusal>> {
  if (lock) await lockLayer(work, layerId);
  const layer = await layerById(work, layerId);
  if (!layer) return notFound();
  const may = await mayChange(work, layer.trajectoryId);
  return may.ok ? ok({ ...layer, isShown: isPublic(may.value) }) : may;
}
