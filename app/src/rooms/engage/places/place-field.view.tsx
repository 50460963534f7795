import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { said } from "../../../platform/i18n/said.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import type { MapPlace } from "./map-place.ts";
import { placeFrom, placeValue } from "./map-place.ts";
import { writtenPoint } from "./written-point.ts";
import { findingValue, foundPlaces, foundPlacesId, searchedField } from "./place-fields.ts";

type FindProps = { readonly control: string; readonly frame: Frame };

/** Looks up the words of the field above it, or goes to a map; both are buttons of the form, with what was typed. */
export function FindPlaceButtons({ control, frame }: FindProps): ReactElement {
  return (
    <ActionGroup>
      <Button variant="secondary" name="_find" value={findingValue("words", control)}>
        {frame.t("engage.place.find")}
      </Button>
      <Button variant="secondary" name="_find" value={findingValue("map", control)} pictogram="map">
        {frame.t("engage.place.pointOut")}
      </Button>
    </ActionGroup>
  );
}

/** @property privacyKey a message: who will see the place */
type FieldProps = FindProps & { readonly privacyKey: string };

/** The places that were found, and the one that was chosen before; nothing as long as there are none. */
export function PlaceField({ control, privacyKey, frame }: FieldProps): ReactElement | null {
  const { t } = frame;
  const chosen = placeFrom(formValue(frame, control));
  const found = foundPlaces(frame.form.values, control);
  const others = found.filter((one) => !chosen || placeValue(one) !== placeValue(chosen));
  const offered = chosen ? [chosen, ...others] : found;
  const outcome = formValue(frame, searchedField(control));
  if (outcome === "" && offered.length === 0) return null;
  return (
    <div className="stack stack--close" id={foundPlacesId(control)}>
      {["none", "away", "short", "outside"].includes(outcome) && (
        <Alert type="info" signLabel={t("engage.sign.info")}>
          {t(`engage.place.${outcome}`)}
        </Alert>
      )}
      {offered.length > 0 && (
        <RadioGroup
          name={control}
          label={t("engage.place.which")}
          description={t(privacyKey)}
          options={[
            ...offered.map((place) => ({ value: placeValue(place), label: placeWords(place, frame) })),
            { value: "", label: t("engage.place.noneOfThese") },
          ]}
          value={chosen ? placeValue(chosen) : ""}
          error={fieldError(frame, control)}
        />
      )}
    </div>
  );
}

/** A place for who reads: its address, which is Dutch in every language, else where it lies. */
export function placeWords(place: MapPlace, { t, lang }: Pick<Frame, "t" | "lang">): string {
  if (place.address !== "") return said({ lang }, { lang: "nl", text: place.address });
  return t("engage.place.point", { point: writtenPoint(place) });
}
