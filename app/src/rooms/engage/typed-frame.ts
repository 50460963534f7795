import type { Frame } from "../../platform/define/frame.ts";
import type { Fields } from "../../platform/define/method.ts";

/** The page with what was saved before in its fields, unless something newer was just typed and refused. */
export function withSaved(frame: Frame, fields: Fields): Frame {
  if (frame.form.action !== undefined) return frame;
  return { ...frame, form: { ...frame.form, action: "saved", values: fields } };
}
