import type { Work } from "./platform/define/work.ts";
import type { CaseBindings, GuideContent } from "./rooms/choose/room.ts";
import { situationNames } from "./rooms/choose/room.ts";
import { caseContent, caseLibrary } from "./rooms/learn/room.ts";
import { areasOf } from "./rooms/tenancy/room.ts";

/** The cases of content/, in the words of the room that chooses. */
export function casesInWords(folder: string, content: GuideContent) {
  return { ...caseContent(folder), names: situationNames(content) };
}

/** What choosing asks about cases, answered by the rooms that know. */
export function caseBindings(cases: Parameters<typeof caseLibrary>[0]): CaseBindings {
  return { cases: caseLibrary(cases), inhabitants };
}

/** Of all neighbourhoods together; undefined as long as one does not tell. */
async function inhabitants(work: Work): Promise<number | undefined> {
  const areas = await areasOf(work);
  const known = areas.flatMap(({ inhabitants: of }) => of ?? []);
  return areas.length === 0 || known.length < areas.length ? undefined : known.reduce((sum, one) => sum + one, 0);
}
