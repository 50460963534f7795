import { z } from "zod";
import * as field from "../../platform/define/fields.ts";
import { planFields, sampleLanguages } from "./domain/canvas/fields.ts";

export const fieldTextLength = 2000;
export const toolCopyLength = 12_000;

const tool = z.string({ error: "platform.field.choose" }).max(60, "platform.field.choose");
/** Of the text as somebody saw it: 0 is none yet. */
const version = field.wholeNumber(0, 1_000_000);

export const planFieldInput = z.object({
  id: field.id(),
  field: field.oneOf(planFields),
  text: field.optionalText(fieldTextLength),
  version,
});

export const takeToolInput = z.object({ id: field.id(), tool, lang: field.oneOf(sampleLanguages) });
export const planToolInput = z.object({ id: field.id(), tool, version });
export const writtenToolInput = z.object({ id: field.id(), tool, version, text: field.text(toolCopyLength) });
