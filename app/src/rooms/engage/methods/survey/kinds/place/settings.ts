import { z } from "zod";
import type { FieldRefusal } from "../../../../../../kernel/refusal.ts";
import type { Result } from "../../../../../../kernel/result.ts";
import type { Fields } from "../../../../../../platform/define/method.ts";
import type { ShapeAsk } from "../../../../../../platform/define/method-asks.ts";
import { parseFields } from "../../../../form-fields.ts";
import type { Question } from "../../domain.ts";

export const drawn = ["point", "line", "area"] as const;
/** What people point out. A question that says nothing asks for a point: it was written before there was anything else. */
const schema = z.object({ drawn: z.enum(drawn, "platform.field.choose").default("point") });

export type PlaceSettings = z.output<typeof schema>;

export function settingsOf({ settings }: Pick<Question, "settings">): PlaceSettings {
  return schema.parse(settings);
}

export function parseSettings(fields: Fields): Result<PlaceSettings, readonly FieldRefusal[]> {
  return parseFields(schema, fields);
}

/** What is drawn; undefined where it is a point. */
export function shapeOf(question: Pick<Question, "settings">): ShapeAsk | undefined {
  const asked = settingsOf(question).drawn;
  return asked === "point" ? undefined : asked;
}
