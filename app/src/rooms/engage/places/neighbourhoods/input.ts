import { z } from "zod";
import { districtCode, neighbourhoodCode } from "./domain.ts";

/** Of an address: one neighbourhood or district; all of them for whatever is no code of one. */
export const neighbourhoodParam = z
  .union([z.string().regex(neighbourhoodCode), z.string().regex(districtCode)])
  .optional()
  .catch(undefined);
