import type { Frame } from "../define/frame.ts";
import { formatFor } from "./format.ts";

/** The languages that content/ is written in. */
export const contentLanguages: readonly string[] = ["nl", "en"];

/** The content is in Dutch and English: who came in another language reads it in Dutch, as its words and numbers are there. */
export function inWordsOfContent(frame: Frame): Frame {
  if (contentLanguages.includes(frame.lang)) return frame;
  return { ...frame, lang: "nl", dir: "ltr", format: formatFor("nl", frame.tenant.timeZone) };
}
