import { z } from "zod";
import * as field from "../../../platform/define/fields.ts";
import { paces } from "./domain.ts";

const token = z.string().max(100);

export const askInput = z.object({
  /** Of the page's path; absent for everything. */
  slug: z.string().max(80).optional(),
  email: field.email(),
  pace: field.oneOf(paces),
  lang: z.string().regex(/^[a-z]{2,3}$/, "platform.field.choose"),
});
export const followTokenInput = z.object({ token });
export const paceInput = z.object({ token, pace: field.oneOf(paces) });
export const stopOneInput = z.object({ token, subject: z.string().max(40) });
export const eraseInput = z.object({ email: field.email() });
