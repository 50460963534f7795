import { z } from "zod";
import type { FieldRefusal, Refusal } from "../../../../kernel/refusal.ts";
import { notFound } from "../../../../kernel/refusal.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import { slowCommand } from "../../../../platform/define/command.ts";
import * as field from "../../../../platform/define/fields.ts";
import type { Work } from "../../../../platform/define/work.ts";
import type { RemadePlan } from "../../../../platform/files/pictures.ts";
import type { Box } from "../../../../platform/map/area.ts";
import { isAbout } from "../../../../platform/map/area.ts";
import { typedInput } from "../../inputs.ts";
import { boundaryOf } from "../../places/boundary-reader.ts";
import { maySetUp } from "../../policy.ts";
import { filePace } from "../commands/add-layer.ts";
import { layerWords } from "../inputs.ts";
import { changeable, mayAdd } from "../may-change.ts";
import type { LayerContents } from "../writer.ts";
import { insertLayer, lockLayers, updateContents } from "../writer.ts";
import { boxFromCorners, misfit, typedCorners } from "./corners.ts";
import { putPlan } from "./plan-writer.ts";
import { readPlan } from "./read-plan.ts";

const corner = field.optionalText(100);
const placed = { page: field.optionalWholeNumber(1, 2_000), northWest: corner, southEast: corner };
const addInput = z.object({
  ...{ trajectoryId: z.string().max(40), fields: typedInput, ...placed },
  plan: z
    .instanceof(File, { error: "engage.layer.staff.wrong.missing" })
    .refine((file) => file.size > 0, "engage.layer.staff.wrong.missing"),
});
/** Where nobody chose a file a browser sends an empty one, or an empty text. */
const optionalFile = z.union([z.instanceof(File), z.literal("").transform(() => undefined)]).optional();
const changeInput = z.object({ layerId: field.id(), ...placed, plan: optionalFile });

type Changed = { readonly trajectoryId: string; readonly layerId: string; readonly isOnMap: boolean };

/** Puts a drawing on the map of a trajectory, or beside it when nobody says where it lies. It is drawn without a transaction. */
export const addPlan = slowCommand<z.output<typeof addInput>, Changed>({
  name: "engage.add_layer_plan",
  policy: maySetUp,
  input: addInput,
  rateLimit: filePace,
  async prepare(look, { trajectoryId, fields, plan, page, ...corners }) {
    const may = await look((work) => mayAdd(work, trajectoryId));
    if (!may.ok) return may;
    const [words, box, made] = [layerWords(fields), boxFromCorners(corners), await readPlan(plan, page)];
    const wrong = [words, box].flatMap((part) => (part.ok ? [] : part.refusal));
    if (!words.ok || !box.ok || !made.ok) return invalid([...wrong, ...(made.ok ? [] : fieldsOf(made.refusal))]);
    const odd = box.value && misfit(box.value, made.value.whole);
    if (odd) return invalid([odd]);
    return ok(async (work) => {
      await lockLayers(work, trajectoryId);
      const still = await mayAdd(work, trajectoryId);
      if (!still.ok) return still;
      const layerId = await insertLayer(work, trajectoryId, { ...words.value, ...(await contentsOf(work, box.value)) });
      await putPlan(work, layerId, made.value);
      return ok({ trajectoryId, layerId, isOnMap: box.value !== undefined });
    });
  },
});

/** Another drawing in its place, or the same somewhere else: without a file it is the same. */
export const changePlan = slowCommand<z.output<typeof changeInput>, Changed>({
  name: "engage.change_layer_plan",
  policy: maySetUp,
  input: changeInput,
  rateLimit: filePace,
  async prepare(look, { layerId, plan, page, ...corners }) {
    const now = await look((work) => planThatChanges(work, layerId));
    if (!now.ok) return now;
    const box = boxFromCorners(corners);
    const made = plan && plan.size > 0 ? await readPlan(plan, page) : ok<RemadePlan | undefined>(undefined);
    if (!box.ok || !made.ok)
      return invalid([...(box.ok ? [] : box.refusal), ...(made.ok ? [] : fieldsOf(made.refusal))]);
    return ok(async (work) => {
      const still = await planThatChanges(work, layerId, "locked");
      if (!still.ok) return still;
      const odd = box.value && misfit(box.value, made.value?.whole ?? still.value.plan);
      if (odd) return invalid([odd]);
      const isRedrawn = made.value !== undefined || !isSameBox(box.value, still.value.box);
      await updateContents(work, layerId, await contentsOf(work, box.value), isRedrawn && still.value.isShown);
      if (made.value) await putPlan(work, layerId, made.value);
      return ok({ trajectoryId: still.value.trajectoryId, layerId, isOnMap: box.value !== undefined });
    });
  },
});

async function planThatChanges(work: Work, layerId: string, lock?: "locked") {
  const layer = await changeable(work, layerId, lock);
  if (!layer.ok) return layer;
  const { plan } = layer.value;
  return plan ? ok({ ...layer.value, plan }) : notFound();
}

/** As they are typed, so that who saves what stood there changed nothing. */
function isSameBox(one: Box | undefined, other: Box | undefined): boolean {
  const [now, before] = [typedCorners(one), typedCorners(other)];
  return now.northWest === before.northWest && now.southEast === before.southEast;
}

async function contentsOf(work: Work, box: Box | undefined): Promise<LayerContents> {
  const middle = box && { lon: (box.west + box.east) / 2, lat: (box.south + box.north) / 2 };
  const outside = middle && !isAbout(await boundaryOf(work), middle) ? 1 : 0;
  return { nameProperty: "", shapes: 0, outside, box };
}

function invalid<T>(fields: readonly FieldRefusal[]): Result<T, Refusal> {
  return refused({ kind: "invalid", fields });
}

function fieldsOf(refusal: Refusal): readonly FieldRefusal[] {
  return refusal.kind === "invalid" ? refusal.fields : [];
}
