import { sql } from "kysely";
import type { FileValue } from "../../../platform/define/file-columns.ts";
import type { ReadMore } from "../../../platform/define/page.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Contribution } from "../contribution.ts";
import { contributionsById, withDispositions } from "../contribution-reader.ts";
import { papersOf } from "../paper/batch-reader.ts";
import { interviewsOf } from "../street/reader.ts";
import { themesByContribution } from "../themes/reader.ts";
import type { Exported } from "./exported.ts";
import { hostValues } from "./host-columns.ts";

/** What stands in the columns of one contribution, by their keys; what is absent has nothing there. */
export type ExportRow = ReadonlyMap<string, FileValue>;

// As many rows as are in memory at once. A survey of thirty long answers is 90 kB a row.
const perRead = 100;

const first = "00000000-0000-0000-0000-000000000000";

/**
 * All rows in the order in which they came in, so many at a time, each time in a transaction of its own. The order is that
 * of the ids, which never change: a contribution that was there from the beginning comes exactly once, as it is when its
 * turn comes. No more is read once nobody asks for it.
 */
export async function* exportRows(read: ReadMore, exported: Exported, lang: string): AsyncGenerator<ExportRow[]> {
  let after: string | undefined = first;
  while (after !== undefined) {
    const last: string = after;
    const rows = await read(async (work) => {
      const ids = await idsAfter(work, exported, last);
      return { last: ids.length < perRead ? undefined : ids.at(-1), rows: await rowsOf(work, exported, ids, lang) };
    });
    if (rows.rows.length > 0) yield rows.rows;
    after = rows.last;
  }
}

async function idsAfter(work: Work, { trajectory, only }: Exported, after: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select contribution_id as id from engage_contribution
    where trajectory_id = ${trajectory.id} and contribution_id > ${after}::uuid
      and (${only ?? null}::uuid is null or activity_id = ${only ?? null}::uuid)
    order by contribution_id limit ${perRead}`.execute(work.db);
  return rows.map(({ id }) => id);
}

async function rowsOf(work: Work, exported: Exported, ids: readonly string[], lang: string): Promise<ExportRow[]> {
  const found = await contributionsById(work, ids);
  const inOrder = ids.flatMap((id) => found.filter((one) => one.id === id));
  const answered = await withDispositions(work, inOrder);
  const papers = await papersOf(work, ids);
  const streets = await interviewsOf(work, ids);
  const themes = await themesByContribution(work, ids);
  const own = await ownValues(work, exported, inOrder);
  const about = await contributionsById(
    work,
    inOrder.flatMap(({ argument }) => argument?.aboutId ?? []),
  );
  return answered.map((one) => {
    const { id, activityId, argument } = one.contribution;
    const whole = about.find((other) => other.id === argument?.aboutId);
    const activity = exported.activities.find(({ place }) => place.activity.id === activityId);
    const around = {
      paper: papers.get(id),
      street: streets.get(id),
      about: whole?.receipt,
      activity: activity?.title ?? "",
    };
    const host = hostValues({ one, ...around, themes: themes.get(id) ?? [] }, lang);
    return new Map([...host, ...(own.get(id) ?? [])]);
  });
}

/** What the methods know of these contributions; of what was taken back nothing is told. */
async function ownValues(work: Work, { activities }: Exported, contributions: readonly Contribution[]) {
  const values = new Map<string, readonly (readonly [string, FileValue])[]>();
  for (const { place, prefix } of activities) {
    const own = contributions.filter((one) => one.activityId === place.activity.id && one.state === "active");
    if (own.length === 0 || !place.method.file) continue;
    const fields = await place.method.restore(work, own);
    const typed = new Map(own.map(({ id }) => [id, fields.get(id) ?? {}]));
    const more = await place.method.file.more?.(work, place.setup, typed);
    for (const { id } of own) {
      const told = Object.entries({ ...place.method.file.values(place.setup, fields.get(id) ?? {}), ...more?.get(id) });
      values.set(
        id,
        told.map(([code, value]) => [prefix + code, value] as const),
      );
    }
  }
  return values;
}
