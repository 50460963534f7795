import type { ReactElement } from "react";
import type { ShapeAsk } from "../../../../platform/define/method-asks.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { RadioGroup } from "../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { findingValue, foundPlacesId } from "../place-fields.ts";
import type { Corners } from "./drawn-shape.ts";
import { cornersFrom, shapeValue } from "./drawn-shape.ts";
import { shapeWords } from "./shape-words.ts";
import { isTooWide } from "./squares-touched.ts";

type Props = { readonly control: string; readonly ask: ShapeAsk; readonly frame: Frame };

/** Goes to the page on which it is drawn, or made of points one by one; a button of the form, with what was typed. */
export function DrawShapeButton({ control, ask, frame }: Props): ReactElement {
  const isBegun = formValue(frame, control) !== "";
  return (
    <ActionGroup>
      <Button variant="secondary" name="_find" value={findingValue("map", control)} pictogram="map">
        {frame.t(`engage.shape.${ask}.${isBegun ? "drawOn" : "draw"}`)}
      </Button>
    </ActionGroup>
  );
}

/** What was drawn, to keep or to leave out; nothing as long as there is none. */
export function ShapeField({ control, ask, frame }: Props): ReactElement | null {
  const { t } = frame;
  const corners = cornersFrom(formValue(frame, control)) ?? [];
  const error = fieldError(frame, control);
  if (corners.length === 0 && error === undefined) return null;
  return (
    <div className="stack stack--close" id={foundPlacesId(control)}>
      <TooWide ask={ask} corners={corners} frame={frame} />
      <RadioGroup
        name={control}
        label={t(`engage.shape.${ask}.yours`)}
        description={t("engage.shape.privacy")}
        options={[
          { value: shapeValue(corners), label: shapeWords(ask, corners, frame) },
          { value: "", label: t("engage.shape.leaveOut") },
        ]}
        value={formValue(frame, control) === "" ? "" : shapeValue(corners)}
        error={error}
      />
    </div>
  );
}

type WideProps = { readonly ask: ShapeAsk; readonly corners: Corners; readonly frame: Frame };

/** That it counts nowhere because it is so large, as long as it can be drawn smaller. */
export function TooWide({ ask, corners, frame: { t } }: WideProps): ReactElement | null {
  if (!isTooWide(ask, corners)) return null;
  return (
    <Alert type="info" signLabel={t("engage.sign.info")}>
      {t("engage.shape.tooWide")}
    </Alert>
  );
}
