import { z } from "zod";
import * as field from "../../../platform/define/fields.ts";
import { showings } from "./domain.ts";

export const readInput = z.object({
  activityId: z.string().max(40),
  file: z
    .instanceof(File, { error: "engage.import.staff.wrong.missing" })
    .refine((file) => file.size > 0, "engage.import.staff.wrong.missing"),
  site: field.optionalText(200),
});
export const askInput = z.object({ importId: field.id(), showing: field.oneOf(showings) });
export const discardInput = z.object({ importId: field.id() });
