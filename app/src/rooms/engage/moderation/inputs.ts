import { z } from "zod";
import * as field from "../../../platform/define/fields.ts";

/** The places in a text that somebody ticked. */
export const places = z.preprocess(
  // @NOTE safe: the array schema checks every element.
  (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? (value as unknown[]) : [value]),
  z
    .array(z.string().regex(/^(title|body):\d{1,6}-\d{1,6}$/, "engage.field.maskNone"))
    .max(500, "engage.field.maskNone"),
);

export const maskInput = z.object({ id: field.id(), places, also: field.optionalText(200) });
export const objectInput = z.object({ token: z.string().max(100), objection: field.text(1000) });
export const oneIdInput = z.object({ id: field.id() });
