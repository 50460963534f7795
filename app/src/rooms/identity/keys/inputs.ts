import { z } from "zod";
import { date, id, text } from "../../../platform/define/fields.ts";

/** A group of checkboxes sends nothing, one value or several. */
function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === "") return [];
  return Array.isArray(value) ? value : [value];
}

export const makeKeyFields = z.object({
  name: text(80).transform((value) => value.replace(/\s+/g, " ")),
  purpose: text(300),
  scopes: z.preprocess(list, z.array(text(40)).min(1, "identity.staff.key.wrong.noScope").max(20)),
  activities: z.preprocess(list, z.array(id()).max(200)),
  endsOn: date(),
});

export const keyFields = z.object({ keyId: id() });
