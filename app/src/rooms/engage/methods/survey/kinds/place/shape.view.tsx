import type { ReactElement } from "react";
import { fieldError, formValue } from "../../../../../../platform/define/frame.ts";
import type { ShapeAsk } from "../../../../../../platform/define/method-asks.ts";
import { TextField } from "../../../../../../platform/web/components/text-field/text-field.view.tsx";
import { DrawShapeButton, ShapeField } from "../../../../places/shapes/shape-field.view.tsx";
import type { AskedQuestion } from "../kind.ts";
import { questionLabel } from "../question-label.ts";
import { wordsName } from "./answer.ts";

type Props = { readonly asked: AskedQuestion; readonly ask: ShapeAsk };

/** A field for one's own words, which are enough, and a button to draw it. */
export function ShapeQuestionView({ asked, ask }: Props): ReactElement {
  const { question, frame, isOnScreen = false } = asked;
  const { code } = question;
  const name = wordsName(code);
  return (
    <div className="stack stack--close">
      <TextField
        {...questionLabel(asked, frame.t(`survey.place.${ask}.how`))}
        name={name}
        value={formValue(frame, name)}
        error={fieldError(frame, name)}
        autoComplete="off"
      />
      {isOnScreen && <DrawShapeButton control={code} ask={ask} frame={frame} />}
      <ShapeField control={code} ask={ask} frame={frame} />
    </div>
  );
}
