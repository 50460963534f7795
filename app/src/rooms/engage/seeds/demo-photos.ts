import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../../platform/config/package-root.ts";
import type { Fields } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { SeedPhoto } from "./seed-idea.ts";
import type { SeedCommands } from "./seed-commands.ts";
import { must } from "./seed-commands.ts";

/** Where a photo is asked. */
type AskedAt = { readonly activityId: string; readonly screen: string; readonly control: string };

/** The draft of a form with its photo, added as somebody does who fills it in; undefined for one without. */
export async function draftWithPhoto(
  work: Work,
  { saveDraft, addPhoto }: SeedCommands,
  { activityId, screen, control }: AskedAt,
  fields: Fields,
  photo: SeedPhoto | undefined,
): Promise<string | undefined> {
  if (!photo) return undefined;
  const { draft } = must(await saveDraft(work, { activityId, fields, screen, photo: control }));
  const bytes = readFileSync(join(packageRoot(), "app/src/rooms/engage/seeds", photo.file));
  const file = new File([new Uint8Array(bytes)], photo.file);
  must(await addPhoto(work, { activityId, draft, control, photo: file, alt: photo.alt }));
  return draft;
}
