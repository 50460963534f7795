import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { page } from "../../../platform/define/page.ts";
import { activitiesOf } from "../../trajectories/room.ts";
import { publicCrumb } from "../trajectory-crumbs.ts";
import type { EngageBindings } from "../bindings.ts";
import type { LetteredLayer } from "../layers/domain.ts";
import { layersOf } from "../layers/reader.ts";
import { pickPlacePath } from "../paths.ts";
import type { ShapeAsk } from "../../../platform/define/method-asks.ts";
import type { Area, Box } from "../../../platform/map/area.ts";
import { boxOf } from "../../../platform/map/area.ts";
import { boxOfPlaces } from "../places/map-reader.ts";
import { netherlands } from "../places/map-place.ts";
import { boxAround } from "../places/signs.ts";
import { mayTakePart } from "../policy.ts";
import { PickPlaceView } from "../views/pick-place.view.tsx";
import { PickShapeView } from "../views/pick-shape.view.tsx";
import type { TakePartShown } from "../views/take-part.view.tsx";
import { TakePartView } from "../views/take-part.view.tsx";
import { placeAsksOf } from "../places/place-fields.ts";
import type { TakePartParams } from "./take-part.page.tsx";
import { shownTo, takePartParams } from "./take-part.page.tsx";

type Params = TakePartParams & { readonly vraag: string };

const params: z.ZodType<Params> = z.intersection(takePartParams, z.object({ vraag: z.string().max(100) }));

export type PickPlaceShown = TakePartShown & {
  readonly draft: string;
  /** Which control gets the place. */
  readonly control: string;
  /** What is drawn, where it is more than a point. */
  readonly shape: ShapeAsk | undefined;
  /** Where it has to lie. */
  readonly within: Area | undefined;
  /** Where the map begins. */
  readonly box: Box;
  readonly layers: readonly LetteredLayer[];
};

/** Somebody half-way a form points out the place on a map; what they choose goes with the form that they come back to. */
export function pickPlacePage({ methods }: Pick<EngageBindings, "methods">) {
  return page({
    path: pickPlacePath,
    layout: "resident",
    policy: mayTakePart,
    params,
    styles: ["styles/map.css"],
    scripts: ["map/place-picker.ts"],
    async load(work, given) {
      if (given.concept === undefined) return notFound();
      const shown = await shownTo(work, methods, given);
      if (!shown.ok) return shown;
      const { place } = shown.value;
      const ask = placeAsksOf(place).find(({ control }) => control === given.vraag);
      if (!ask) return notFound();
      const activityIds = (await activitiesOf(work, place.trajectory.id)).map(({ id }) => id);
      const layers = await layersOf(work, place.trajectory.id);
      // Where others have theirs, else where the plan is about.
      const about = (await boxOfPlaces(work, { activityIds })) ?? boxAround(layers.flatMap(({ box }) => box ?? []));
      const box = about ?? (ask.within ? boxOf(ask.within) : netherlands);
      return ok({ ...shown.value, control: ask.control, shape: ask.shape, within: ask.within, box, layers });
    },
    title: ({ shape }, { t }) => t(shape ? `engage.shape.${shape}.draw` : "engage.pick.title"),
    crumbs: ({ place }, { t, lang }) => [
      publicCrumb({ lang }, place.trajectory),
      { label: t(place.method.takePartKey) },
    ],
    view(shown, frame) {
      const { draft, place, begunAt } = shown;
      // Gone, or too late: said as where it is filled in.
      if (draft === undefined || (!place.open && begunAt === undefined))
        return <TakePartView shown={shown} frame={frame} />;
      const drawn = { ...shown, draft };
      if (shown.shape) return <PickShapeView shown={drawn} ask={shown.shape} frame={frame} />;
      return <PickPlaceView shown={drawn} frame={frame} />;
    },
  });
}
