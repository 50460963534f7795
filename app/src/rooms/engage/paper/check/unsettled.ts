import type { Work } from "../../../../platform/define/work.ts";
import type { SecondEntry } from "./reader.ts";
import { secondEntriesOf } from "./reader.ts";

type Unsettled = SecondEntry & { readonly fields: NonNullable<SecondEntry["fields"]> };

/** What was typed a second time and differs, as long as nobody said which is right. */
export async function unsettled(work: Work, batchId: string, number: number): Promise<Unsettled | undefined> {
  const found = (await secondEntriesOf(work, batchId)).find((one) => one.number === number);
  return found?.fields === undefined ? undefined : { ...found, fields: found.fields };
}
