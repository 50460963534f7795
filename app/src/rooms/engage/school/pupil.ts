import type { Work } from "../../../platform/define/work.ts";
import { codeSeen } from "../codes/reader.ts";

/** Whether this is the code of a class. */
export async function isPupil(work: Work, codeHash: string | undefined): Promise<boolean> {
  return codeHash !== undefined && (await codeSeen(work, codeHash))?.forClass === true;
}
