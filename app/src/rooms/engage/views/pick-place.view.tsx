import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { PickPlaceShown } from "../pages/pick-place.page.tsx";
import { takePartHref } from "../paths.ts";
import { mapLayers } from "../layers/map-layers.ts";
import { mapWords } from "../places/map-words.ts";
import { chosenPlace, findingValue, foundPlaces } from "../places/place-fields.ts";
import { HiddenAnswers } from "./hidden-answers.view.tsx";
import { titleOf } from "./names.ts";

type Props = { readonly shown: PickPlaceShown; readonly frame: Frame };

/** A map with its middle marked; the form sends where that is, with all that was filled in before. */
export function PickPlaceView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { place, draft, saved, screen, control, layers } = shown;
  const back = takePartHref(place.trajectory.slug, place.activity.id, { draft, screen: screen.name });
  return (
    <div className="wrap stack stack--loose">
      <Heading level={1} kicker={titleOf(place, frame.lang)}>
        {t("engage.pick.title")}
      </Heading>
      <ActionForm frame={frame} action="save" to={back}>
        <HiddenAnswers saved={saved} names={screen.fields.filter((name) => name !== control)} />
        <input type="hidden" name="_screen" value={screen.name} />
        <input type="hidden" name="_draft" value={draft} />
        <brink-place-picker
          box={boxText(shown)}
          words={mapWords(frame, "engage.pick.away")}
          field={control}
          layers={mapLayers(frame, place.trajectory.slug, layers)}
        >
          <p>{t("engage.pick.plain")}</p>
        </brink-place-picker>
        <p>{t(place.method.visibility === "public" ? "engage.place.privacy" : "engage.place.privacyTeam")}</p>
        <ActionGroup>
          <span data-needs-map hidden>
            <Button name="_find" value={findingValue("point", control)} pictogram="check">
              {t("engage.pick.choose")}
            </Button>
          </span>
          <ButtonLink href={back} variant="secondary">
            {t("engage.pick.back")}
          </ButtonLink>
        </ActionGroup>
      </ActionForm>
    </div>
  );
}

/** Around the place that was chosen or found, else where others have theirs. */
function boxText({ saved, box, control }: PickPlaceShown): string {
  const [near] = [chosenPlace(saved, control), ...foundPlaces(saved, control)].filter((one) => one !== undefined);
  const { west, south, east, north } = near
    ? { west: near.lon, south: near.lat, east: near.lon, north: near.lat }
    : box;
  return [west, south, east, north].join(",");
}
