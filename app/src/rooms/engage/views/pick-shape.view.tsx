import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import type { ShapeAsk } from "../../../platform/define/method-asks.ts";
import { oneField } from "../../../platform/define/method.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { PickPlaceShown } from "../pages/pick-place.page.tsx";
import { takePartHref } from "../paths.ts";
import { mapLayers } from "../layers/map-layers.ts";
import { drawingWords, mapWords } from "../places/map-words.ts";
import { placeWords } from "../places/place-field.view.tsx";
import { findingValue, foundPlaces, foundPlacesId, searchedField } from "../places/place-fields.ts";
import { drawnIn, namesOf, nextPointField } from "../places/shapes/draw.ts";
import type { Corners } from "../places/shapes/drawn-shape.ts";
import { TooWide } from "../places/shapes/shape-field.view.tsx";
import { cornersAtMost, shapeProblem, shapeValue } from "../places/shapes/drawn-shape.ts";
import { boxAround, boxText } from "../places/signs.ts";
import { pointTemplate, writtenPoint } from "../places/written-point.ts";
import { HiddenAnswers } from "./hidden-answers.view.tsx";
import { titleOf } from "./names.ts";

type Props = { readonly shown: PickPlaceShown; readonly ask: ShapeAsk; readonly frame: Frame };

/** A line or an area: its points are looked up one by one, or set on a map where there is JavaScript. */
export function PickShapeView({ shown, ask, frame }: Props): ReactElement {
  const { t } = frame;
  const { place, draft, saved, screen, control, layers } = shown;
  const back = takePartHref(place.trajectory.slug, place.activity.id, { draft, screen: screen.name });
  const corners = drawnIn(saved, control);
  return (
    <div className="wrap stack stack--loose">
      <Heading level={1} kicker={titleOf(place, frame.lang)}>
        {t(`engage.shape.${ask}.draw`)}
      </Heading>
      <p className="lead measure">{t(`engage.shape.${ask}.how`)}</p>
      <p className="measure">{t("engage.shape.privacy")}</p>
      <ActionForm frame={frame} action="save" to={back}>
        <EnterLooksUp control={control} />
        <HiddenAnswers saved={saved} names={screen.fields.filter((name) => name !== control)} />
        <input type="hidden" name="_screen" value={screen.name} />
        <input type="hidden" name="_draft" value={draft} />
        <input type="hidden" name={control} value={shapeValue(corners)} />
        <brink-shape-drawer
          box={boxText(
            boxAround(corners.map(([lon, lat]) => ({ west: lon, south: lat, east: lon, north: lat }))) ?? shown.box,
          )}
          words={mapWords(frame, "engage.shape.away")}
          drawing={drawingWords(frame)}
          field={control}
          shape={ask}
          most={cornersAtMost}
          layers={mapLayers(frame, place.trajectory.slug, layers)}
        />
        <section id={foundPlacesId(control)}>
          <div className="stack stack--tight">
            <Heading level={2}>{t("engage.shape.points")}</Heading>
            <Problem shown={shown} ask={ask} corners={corners} frame={frame} />
            <PointList shown={shown} corners={corners} frame={frame} />
            <NextPoint shown={shown} frame={frame} />
          </div>
        </section>
        <ActionGroup>
          <Button name="_find" value={findingValue("point", control)} pictogram="check">
            {t("engage.shape.done")}
          </Button>
          <ButtonLink href={back} variant="secondary">
            {t("engage.shape.back")}
          </ButtonLink>
        </ActionGroup>
      </ActionForm>
    </div>
  );
}

/** Enter in the field sends a form with its first button: that has to be the one that looks up, not one that takes away. */
function EnterLooksUp({ control }: { readonly control: string }): ReactElement {
  const value = findingValue("look", control);
  return <button className="visually-hidden" name="_find" value={value} tabIndex={-1} aria-hidden="true" />;
}

type ProblemProps = Props & { readonly corners: Corners };

/** What is wrong already; that there are too few points is only said of the first ones. */
function Problem({ shown, ask, corners, frame }: ProblemProps): ReactElement | null {
  const problem = corners.length === 0 ? undefined : shapeProblem(ask, corners, shown.within);
  if (!problem) return <TooWide ask={ask} corners={corners} frame={frame} />;
  const type = problem.key === "engage.shape.tooFew" ? "info" : "warning";
  return (
    <Alert type={type} signLabel={frame.t(`engage.sign.${type}`)}>
      {frame.t(problem.key, problem.params)}
    </Alert>
  );
}

type ListProps = { readonly shown: PickPlaceShown; readonly corners: Corners; readonly frame: Frame };

/** Every point with its buttons; the template is what the map makes a line of when a point is set there. */
function PointList({ shown: { saved, control }, corners, frame }: ListProps): ReactElement {
  const { t } = frame;
  const names = namesOf(saved, control);
  return (
    <>
      <p data-no-points hidden={corners.length > 0}>
        {t("engage.shape.noPoints")}
      </p>
      <ol className="brink-points" data-points>
        {corners.map(([lon, lat], at) => {
          const named = names.get(`${lon} ${lat}`);
          const words = named ? placeWords(named, frame) : writtenPoint({ lon, lat });
          return <PointItem words={words} number={at + 1} at={at} control={control} frame={frame} key={at} />;
        })}
      </ol>
      <template data-point-template>
        <PointItem words={pointTemplate} number="{number}" at="{at}" control={control} frame={frame} />
      </template>
    </>
  );
}

type ItemProps = {
  readonly words: string;
  readonly number: number | string;
  readonly at: number | string;
  readonly control: string;
  readonly frame: Frame;
};

function PointItem({ words, number, at, control, frame }: ItemProps): ReactElement {
  const { t } = frame;
  return (
    <li>
      <span>{words}</span>{" "}
      {at !== 0 && (
        <Button
          variant="subtle"
          name="_find"
          value={`${findingValue("earlier", control)} ${at}`}
          label={t("engage.shape.earlierOf", { number })}
        >
          {t("engage.shape.earlier")}
        </Button>
      )}
      <Button
        variant="subtle"
        name="_find"
        value={`${findingValue("drop", control)} ${at}`}
        label={t("engage.shape.dropOf", { number })}
      >
        {t("engage.shape.drop")}
      </Button>
    </li>
  );
}

/** Where the next point is looked up, and those that were found to choose from. */
function NextPoint({ shown: { saved, control }, frame }: Omit<Props, "ask">): ReactElement {
  const { t } = frame;
  const outcome = oneField(saved, searchedField(control));
  const found = foundPlaces(saved, control);
  return (
    <div className="stack stack--close">
      <TextField
        name={nextPointField(control)}
        label={t("engage.shape.next")}
        description={t("engage.shape.nextHow")}
        value={oneField(saved, nextPointField(control))}
        autoComplete="off"
      />
      <ActionGroup>
        <Button variant="secondary" name="_find" value={findingValue("look", control)}>
          {t("engage.shape.add")}
        </Button>
      </ActionGroup>
      {["none", "away", "short", "outside"].includes(outcome) && (
        <Alert type="info" signLabel={t("engage.sign.info")} announce>
          {t(outcome === "short" ? "engage.place.short" : `engage.shape.lookedUp.${outcome}`)}
        </Alert>
      )}
      {found.length > 0 && (
        <>
          <p>{t("engage.shape.which")}</p>
          <ul className="brink-points">
            {found.map((one, at) => (
              <li key={at}>
                <Button variant="secondary" name="_find" value={findingValue("add", control, at)}>
                  {t("engage.shape.addThis", { place: placeWords(one, frame) })}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
