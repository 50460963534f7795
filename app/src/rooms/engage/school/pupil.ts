import type { Fields } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import { hashOf, parseCode } from "../codes/given-code.ts";
import { codeSeen } from "../codes/reader.ts";
import { screensOf } from "../form-flow.ts";
import type { Place } from "../place.ts";
import { asksOf } from "../uploads/upload.ts";
import { asPupil } from "./domain.ts";

/** Whether this is the code of a class. */
export async function isPupil(work: Work, codeHash: string | undefined): Promise<boolean> {
  return codeHash !== undefined && (await codeSeen(work, codeHash))?.forClass === true;
}

/** Whether a form comes with the code of a class, typed in it or kept with its draft. */
export async function isOfPupil(
  work: Work,
  { host }: Pick<Place, "host">,
  fields: Fields,
  kept: string | undefined,
): Promise<boolean> {
  const given = parseCode(host.codes, fields);
  return isPupil(work, (given.ok ? await hashOf(work, given.value, kept) : undefined) ?? kept);
}

/** The place as a pupil meets it: without questions about how to reach them, or for photos. */
export function forPupil(place: Place): Place {
  return { ...place, setup: place.method.forPupils?.(place.setup) ?? place.setup };
}

/** What somebody typed without what is not asked of a pupil, also when they typed it before they gave their code. */
export function withoutPerson(place: Place, fields: Fields): Fields {
  const asked = controlsOf(forPupil(place), fields);
  const dropped = [
    ...controlsOf(place, fields).filter((name) => !asked.includes(name)),
    ...asksOf(place).map(({ control }) => control),
  ];
  return Object.fromEntries(Object.entries(asPupil(fields)).filter(([name]) => !dropped.includes(name)));
}

function controlsOf(place: Place, fields: Fields): readonly string[] {
  return screensOf(place, fields).flatMap((screen) => screen.fields);
}
