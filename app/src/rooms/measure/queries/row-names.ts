import type { Localized } from "../../../kernel/localized.ts";
import type { Work } from "../../../platform/define/work.ts";
import { activitiesOf, trajectoryPaths } from "../../trajectories/room.ts";
import type { MeasureBindings } from "../ports.ts";
import type { FigureRows } from "./figure-rows.ts";

/** What an id in the rows stands for, as a person knows it, and where this reader may open it. */
export type RowName = { readonly name: string | Localized; readonly href: string | undefined };
export type RowNames = ReadonlyMap<string, RowName>;

const columnOf = { activities: "activityId", contributions: "contribution" } as const;

/** The columns that hold an id: it is never shown itself. */
export const namedColumns: readonly string[] = Object.values(columnOf);

/** Names of the activities and contributions that the rows are about, by id. */
export async function rowNames(
  work: Work,
  bindings: Pick<MeasureBindings, "contributions" | "methodNames">,
  trajectoryId: string,
  rows: FigureRows,
): Promise<RowNames> {
  const columns = rows.kind === "shown" ? rows.tables.flatMap((table) => table.columns) : [];
  const names = new Map<string, RowName>();
  if (columns.includes(columnOf.activities)) {
    const methodName = await bindings.methodNames(work);
    for (const { id, title, methodId } of await activitiesOf(work, trajectoryId)) {
      const hasTitle = Object.values(title).some((text) => text !== "");
      const name = hasTitle ? title : methodName(methodId);
      names.set(id, { name, href: trajectoryPaths.activity(trajectoryId, id) });
    }
  }
  if (columns.includes(columnOf.contributions))
    for (const [id, { receipt, href }] of await bindings.contributions.names(work, trajectoryId))
      names.set(id, { name: receipt, href });
  return names;
}
