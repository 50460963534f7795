import { z } from "zod";
import type { FieldRefusal } from "../../../../../../kernel/refusal.ts";
import type { Result } from "../../../../../../kernel/result.ts";
import type { Fields } from "../../../../../../platform/define/method.ts";
import type { UploadKind } from "../../../../../../platform/define/method-asks.ts";
import { uploadKinds } from "../../../../../../platform/define/method-asks.ts";
import { parseFields } from "../../../../form-fields.ts";
import type { Question } from "../../domain.ts";

/** What people send. A question that says nothing asks for photos: it was written before there was anything else. */
const schema = z.object({ takes: z.enum(uploadKinds, "platform.field.choose").default("photos") });

type PhotoSettings = z.output<typeof schema>;

export function takesOf({ settings }: Pick<Question, "settings">): UploadKind {
  return schema.parse(settings).takes;
}

export function parseSettings(fields: Fields): Result<PhotoSettings, readonly FieldRefusal[]> {
  return parseFields(schema, fields);
}
