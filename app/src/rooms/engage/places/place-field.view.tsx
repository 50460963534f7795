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
import { foundPlaces, foundPlacesId, placeField, searchedField } from "./place-fields.ts";

/** Looks up the words of the field above it, or goes to a map; both are buttons of the form, with what was typed. */
export function FindPlaceButtons({ frame }: { readonly frame: Frame }): ReactElement {
  return (
    <ActionGroup>
      <Button variant="secondary" name="_find" value="words">
        {frame.t("engage.place.find")}
      </Button>
      <Button variant="secondary" name="_find" value="map" pictogram="map">
        {frame.t("engage.place.pointOut")}
      </Button>
    </ActionGroup>
  );
}

/** The places that were found, and the one that was chosen before; nothing as long as there are none. */
export function PlaceField({ frame }: { readonly frame: Frame }): ReactElement | null {
  const { t } = frame;
  const chosen = placeFrom(formValue(frame, placeField));
  const found = foundPlaces(frame.form.values);
  const others = found.filter((one) => !chosen || placeValue(one) !== placeValue(chosen));
  const offered = chosen ? [chosen, ...others] : found;
  const outcome = formValue(frame, searchedField);
  if (outcome === "" && offered.length === 0) return null;
  return (
    <div className="stack stack--close" id={foundPlacesId}>
      {["none", "away", "short"].includes(outcome) && (
        <Alert type="info" signLabel={t("engage.sign.info")}>
          {t(`engage.place.${outcome}`)}
        </Alert>
      )}
      {offered.length > 0 && (
        <RadioGroup
          name={placeField}
          label={t("engage.place.which")}
          description={t("engage.place.privacy")}
          options={[
            ...offered.map((place) => ({ value: placeValue(place), label: placeWords(place, frame) })),
            { value: "", label: t("engage.place.noneOfThese") },
          ]}
          value={chosen ? placeValue(chosen) : ""}
          error={fieldError(frame, placeField)}
        />
      )}
    </div>
  );
}

/** A place for who reads: its address, which is Dutch in every language, else where it lies. */
export function placeWords({ lon, lat, address }: MapPlace, { t, lang }: Pick<Frame, "t" | "lang">): string {
  if (address !== "") return said({ lang }, { lang: "nl", text: address });
  return t("engage.place.point", { lon: lon.toFixed(5), lat: lat.toFixed(5) });
}
