import type { ReactElement } from "react";
import { fieldError, formValue } from "../../../../../../platform/define/frame.ts";
import { TextField } from "../../../../../../platform/web/components/text-field/text-field.view.tsx";
import { FindPlaceButtons, PlaceField } from "../../../../places/place-field.view.tsx";
import type { AskedQuestion } from "../kind.ts";
import { questionLabel } from "../question-label.ts";
import { wordsName } from "./answer.ts";

/** A field for an address or coordinates, buttons that look it up or go to a map, and the places to choose from. */
export function PlaceQuestionView(asked: AskedQuestion): ReactElement {
  const { question, frame, isOnScreen = false } = asked;
  const { code } = question;
  const name = wordsName(code);
  return (
    <div className="stack stack--close">
      <TextField
        {...questionLabel(asked, frame.t("survey.place.how"))}
        name={name}
        value={formValue(frame, name)}
        error={fieldError(frame, name)}
        autoComplete="off"
      />
      {isOnScreen && <FindPlaceButtons control={code} frame={frame} />}
      <PlaceField control={code} privacyKey="engage.place.privacyTeam" frame={frame} />
    </div>
  );
}
