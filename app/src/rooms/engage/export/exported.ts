import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { FileColumn } from "../../../platform/define/file-columns.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import type { Method } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import { unsaid } from "../../../platform/i18n/said.ts";
import type { Trajectory } from "../../trajectories/room.ts";
import { activitiesOf, trajectoryById } from "../../trajectories/room.ts";
import type { Place } from "../place.ts";
import { placeOf } from "../place.ts";
import { staffNameOf } from "../views/names.ts";
import { mayReadContacts } from "../policy.ts";
import { hostColumns } from "./host-columns.ts";

/** A column of a file: `key` is what it is called there, `activity` whose it is; absent, everybody's. */
export type ExportColumn = FileColumn & { readonly key: string; readonly activity?: ExportedActivity };

/** An activity in which people take part. */
export type Exportable = {
  readonly place: Place;
  /** Before the codes of its columns, where a file has those of several activities: `a2.` */
  readonly prefix: string;
};

export type ExportedActivity = Exportable & { readonly title: string };

/** What an export is of: a trajectory or one of its activities, and its columns. Without the contributions themselves. */
export type Exported = {
  readonly trajectory: Trajectory;
  readonly activities: readonly ExportedActivity[];
  readonly columns: readonly ExportColumn[];
  /** How the files are called, without what follows the point. */
  readonly name: string;
  readonly only: string | undefined;
};

export type Asked = { readonly id: string; readonly activiteit?: string | undefined };

/** The activities of a trajectory in which people take part, each with its number in it. */
export async function exportable(
  work: Work,
  methods: readonly Method[],
  trajectory: Trajectory,
): Promise<readonly Exportable[]> {
  const found: Exportable[] = [];
  for (const { id, inBrink } of await activitiesOf(work, trajectory.id)) {
    const place = inBrink === undefined ? undefined : await placeOf(work, methods, id);
    if (place) found.push({ place, prefix: `a${found.length + 1}.` });
  }
  return found;
}

export async function exportedOf(
  work: Work,
  methods: readonly Method[],
  { id, activiteit: only }: Asked,
  frame: Frame,
): Promise<Result<Exported, Refusal>> {
  const trajectory = await trajectoryById(work, id);
  if (!trajectory) return notFound();
  const all = await exportable(work, methods, trajectory);
  const chosen = all.filter(({ place }) => only === undefined || place.activity.id === only);
  if (only !== undefined && chosen.length === 0) return notFound();
  const activities = chosen.map(({ place, prefix }) => ({
    ...{ place, title: unsaid(staffNameOf(place, frame)) },
    prefix: chosen.length > 1 ? prefix : "",
  }));
  const part = only === undefined ? "" : `-${(chosen[0]?.prefix ?? "").replace(".", "")}`;
  const seesAll = mayReadContacts.allows(work.actor);
  const columns = [
    ...hostColumns(frame).map((column) => ({ ...column, key: column.code })),
    ...activities.flatMap((activity) =>
      ownColumns(activity, frame).filter((one) => seesAll || one.isPersonal !== true),
    ),
  ];
  return ok({ trajectory, activities, columns, name: `${trajectory.slug}-inbreng${part}`, only });
}

function ownColumns(activity: ExportedActivity, frame: Frame): readonly ExportColumn[] {
  const { method, setup } = activity.place;
  const columns = method.file?.columns(setup, frame) ?? [];
  return columns.map((column) => ({ ...column, key: activity.prefix + column.code, activity }));
}
