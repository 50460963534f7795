import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Method } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Place } from "../place.ts";
import type { Import, ImportCounts } from "./reader.ts";
import { importById, importCounts, themesOfRows } from "./reader.ts";
import { importPlace } from "./takes-import.ts";
import { themeHere, themesNotHere } from "./themes.ts";

/** A file that was read, as it stands against the activity now. */
export type ImportLoaded = {
  readonly place: Place;
  readonly found: Import;
  readonly counts: ImportCounts;
  /** How many of the rows get a subject of the activity. */
  readonly withTheme: number;
  /** Subjects that the activity does not have, with how many rows name them: the most named first. */
  readonly themesNotHere: readonly (readonly [string, number])[];
};

export async function loadImport(
  work: Work,
  methods: readonly Method[],
  importId: string,
): Promise<Result<ImportLoaded, Refusal>> {
  const found = await importById(work, importId);
  const place = found && (await importPlace(work, methods, found.activityId));
  if (!found || !place) return notFound();
  const offered = place.method.subjects?.offered(place.setup) ?? [];
  const named = await themesOfRows(work, importId);
  const strange = new Map<string, number>();
  for (const { themes, many } of named)
    for (const theme of themesNotHere(themes, offered)) strange.set(theme, (strange.get(theme) ?? 0) + many);
  return ok({
    ...{ place, found, counts: await importCounts(work, importId) },
    withTheme: named.reduce((sum, { themes, many }) => sum + (themeHere(themes, offered) === "" ? 0 : many), 0),
    themesNotHere: [...strange].sort(([, one], [, other]) => other - one).slice(0, 50),
  });
}
