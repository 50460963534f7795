import { z } from "zod";
import type { FieldRefusal } from "../../../../../../kernel/refusal.ts";
import type { Result } from "../../../../../../kernel/result.ts";
import { ok, refused } from "../../../../../../kernel/result.ts";
import type { Fields } from "../../../../../../platform/define/method.ts";
import { textsIn } from "../../../../localized-fields.ts";
import type { Question } from "../../domain.ts";
import { lengths } from "../../domain.ts";

/** What can be asked of somebody to reach them. */
export const contactParts = ["name", "email", "phone"] as const;
export type ContactPart = (typeof contactParts)[number];

const schema = z.object({
  asks: z.array(z.enum(contactParts)),
  /** What the details are used for, as people read it when they decide. */
  purpose: z.record(z.string(), z.string()),
});

export type ContactSettings = z.output<typeof schema>;

export function settingsOf({ settings }: Pick<Question, "settings">): ContactSettings {
  return schema.parse(settings);
}

/** Nothing is asked of a person without a reason that they can read. */
export function parseSettings(fields: Fields): Result<ContactSettings, readonly FieldRefusal[]> {
  const asks = contactParts.filter((part) => fields["asks"]?.includes(part));
  const purpose = textsIn(fields, "purpose", lengths.question);
  const problems = purpose.ok ? [] : [...purpose.refusal];
  if (asks.length === 0) problems.push({ field: "asks", key: "platform.field.choose" });
  if (purpose.ok && (purpose.value["nl"] ?? "") === "")
    problems.push({ field: "purpose_nl", key: "survey.staff.contact.purposeRequired" });
  if (!purpose.ok || problems.length > 0) return refused(problems);
  return ok({ asks, purpose: purpose.value });
}
