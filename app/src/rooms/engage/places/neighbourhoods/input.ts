import { z } from "zod";
import { neighbourhoodCode } from "./domain.ts";

/** Of an address: one neighbourhood; all of them for whatever is no code of one. */
export const neighbourhoodParam = z.string().regex(neighbourhoodCode).optional().catch(undefined);
