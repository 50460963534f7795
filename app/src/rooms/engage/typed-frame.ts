import type { Frame } from "../../platform/define/frame.ts";
import type { Fields } from "../../platform/define/method.ts";
import { overlaid } from "./form-fields.ts";

/**
 * As `withSaved`, for one screen of a form: when it is refused, what was saved on the other screens still stands behind it,
 * because what is asked can depend on it. A box of this screen that was not ticked stays so.
 */
export function withSavedAround(frame: Frame, saved: Fields, names: readonly string[]): Frame {
  if (frame.form.action === undefined) return withSaved(frame, saved);
  const values = { ...overlaid(saved, names, {}), ...frame.form.values };
  return { ...frame, form: { ...frame.form, values } };
}

/** The page with what was saved before in its fields, unless something newer was just typed and refused. */
export function withSaved(frame: Frame, fields: Fields): Frame {
  if (frame.form.action !== undefined) return frame;
  return { ...frame, form: { ...frame.form, action: "saved", values: fields } };
}
