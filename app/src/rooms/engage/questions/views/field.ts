import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";

/** Name, label, what was typed and what is wrong with it, of one control of a resident's form. */
export function field(frame: Frame, name: string, fallback = "") {
  return { label: frame.t(`engage.question.field.${name}`), ...control(frame, name, fallback) };
}

/** As `field`, of a form of staff. */
export function staffField(frame: Frame, name: string, fallback = "") {
  return { label: frame.t(`engage.question.staff.field.${name}`), ...control(frame, name, fallback) };
}

function control(frame: Frame, name: string, fallback: string) {
  return { name, value: formValue(frame, name, fallback), error: fieldError(frame, name) };
}
