import { z } from "zod";
import * as field from "../../platform/define/fields.ts";
import { shareLimits, shareParts } from "./domain/sharing.ts";
import { typed } from "./inputs.ts";

const token = z.string().min(1).max(100);

export const shareGuideInput = z.object({
  id: field.id(),
  part: field.oneOf(shareParts),
  question: field.text(shareLimits.question),
  closesOn: field.date(),
  showsOthers: field.checkbox(),
  showsAdvice: field.checkbox(),
});

export const revokeShareInput = z.object({ id: field.id(), shareId: field.id() });

/** Whoever is signed in has a name already. */
export const beginReplyInput = z.object({
  token,
  name: field.optionalText(shareLimits.name),
  role: field.optionalText(shareLimits.role),
});

export const saveReplyInput = z
  .object({ token, page: z.string().max(20), before: z.string().max(100).default("") })
  .and(typed.transform((found) => ({ typed: found })));

/** Sending it, and withdrawing it. */
export const ownReplyInput = z.object({ token });

/** `own` and `said`: hashes of the guide's answer and the colleague's, as somebody saw them. */
export const takeOverInput = z.object({
  id: field.id(),
  asked: z.string().max(40),
  replyId: field.id(),
  own: z.string().max(100),
  said: z.string().max(100),
});

export const eraseReplyInput = z.object({ id: field.id(), replyId: field.id() });

export const weighRepliesInput = z.object({ id: field.id() });
