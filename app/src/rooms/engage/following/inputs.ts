import { z } from "zod";
import * as field from "../../../platform/define/fields.ts";
import { paces } from "./domain.ts";
import { distances } from "./subject.ts";

const token = z.string().max(100);

const whoAsks = {
  email: field.email(),
  pace: field.oneOf(paces),
  lang: z.string().regex(/^[a-z]{2,3}$/, "platform.field.choose"),
};

export const askNearInput = z.object({ ...whoAsks, place: field.text(100), metres: field.oneOf(distances) });
export const askInput = z.object({
  /** Of the page's path; absent for everything. */
  slug: z.string().max(80).optional(),
  /** A theme of that trajectory; absent for all of it. */
  theme: z.string().max(40).optional(),
  ...whoAsks,
});
export const followTokenInput = z.object({ token });
export const paceInput = z.object({ token, pace: field.oneOf(paces) });
export const stopOneInput = z.object({ token, subject: z.string().max(60) });
export const eraseInput = z.object({ email: field.email() });
