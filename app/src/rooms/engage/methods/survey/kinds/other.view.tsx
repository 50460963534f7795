import type { ReactElement } from "react";
import type { Frame } from "../../../../../platform/define/frame.ts";
import { fieldError, formValue, formValues } from "../../../../../platform/define/frame.ts";
import { CheckboxField } from "../../../../../platform/web/components/checkbox-field/checkbox-field.view.tsx";
import { TextField } from "../../../../../platform/web/components/text-field/text-field.view.tsx";
import type { Question } from "../domain.ts";
import { asksOther, otherName } from "./chosen.ts";

type Props = { readonly question: Question; readonly frame: Frame };

/** Under the choices: the words of who gives an answer of their own. */
export function OtherWords({ question, frame }: Props): ReactElement | null {
  if (!asksOther(question)) return null;
  const name = otherName(question.code);
  return (
    <TextField
      name={name}
      label={frame.t("survey.otherWords")}
      value={formValue(frame, name)}
      error={fieldError(frame, name)}
    />
  );
}

type BoxProps = { readonly editing: Question | undefined; readonly frame: Frame };

/** With which staff let people give an answer of their own. */
export function OtherBox({ editing, frame }: BoxProps): ReactElement {
  const before = editing !== undefined && asksOther(editing) ? ["on"] : [];
  return (
    <CheckboxField
      name="other"
      label={frame.t("survey.staff.other")}
      checked={formValues(frame, "other", before).length > 0}
    />
  );
}
