import type { Messages } from "../../../platform/define/room.ts";
import { arabic } from "./ar.ts";
import { polish } from "./pl.ts";

/**
 * Words of the residents' side in languages beside Dutch and English, for all rooms together. They come along
 * unreviewed: until somebody in a municipality signs every text, its pages say so.
 */
export const starterWords: Readonly<Record<string, Messages>> = { pl: polish, ar: arabic };
