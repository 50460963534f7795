import type { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import { command, slowCommand } from "../../../../platform/define/command.ts";
import { staffPace } from "../../commands/paces.ts";
import { boundaryOf } from "../../places/boundary-reader.ts";
import { maySetUp } from "../../policy.ts";
import { changeInput, layerInput, layerWords, raiseInput, replaceInput } from "../inputs.ts";
import { changeable } from "../may-change.ts";
import { readFile } from "../read-file.ts";
import { layersOf } from "../reader.ts";
import { deleteLayer, lockLayers, putPlaces, putShapes, updateContents, updateWords } from "../writer.ts";
import { filePace } from "./add-layer.ts";

type Changed = { readonly trajectoryId: string; readonly layerId: string; readonly outside: number };

/** Another name, or other words for what it shows. */
export const changeLayer = command({
  name: "engage.change_layer",
  policy: maySetUp,
  input: changeInput,
  rateLimit: staffPace,
  async run(work, { layerId, fields }) {
    const layer = await changeable(work, layerId);
    if (!layer.ok) return layer;
    const words = layerWords(fields);
    if (!words.ok) return refused({ kind: "invalid", fields: words.refusal });
    await updateWords(work, layerId, words.value);
    return ok({ trajectoryId: layer.value.trajectoryId, layerId });
  },
});

/** Other shapes in its place, as when a plan was changed; its words stay. */
export const replaceShapes = slowCommand<z.output<typeof replaceInput>, Changed>({
  name: "engage.replace_layer_shapes",
  policy: maySetUp,
  input: replaceInput,
  rateLimit: filePace,
  async prepare(look, { layerId, ...given }) {
    const municipality = await look(async (work) => {
      const layer = await changeable(work, layerId);
      if (!layer.ok) return layer;
      return layer.value.plan ? notFound() : ok(await boundaryOf(work));
    });
    if (!municipality.ok) return municipality;
    const read = await readFile(given, municipality.value);
    if (!read.ok) return read;
    const { contents, shapes } = read.value;
    return ok(async (work) => {
      const layer = await changeable(work, layerId, "locked");
      if (!layer.ok) return layer;
      await updateContents(work, layerId, contents, layer.value.isShown);
      await putShapes(work, layerId, shapes);
      return ok({ trajectoryId: layer.value.trajectoryId, layerId, outside: contents.outside });
    });
  },
});

/** One place higher in the list, which is also the order of their letters. */
export const raiseLayer = command({
  name: "engage.raise_layer",
  policy: maySetUp,
  input: raiseInput,
  rateLimit: staffPace,
  async run(work, { trajectoryId, layerId }) {
    const layer = await changeable(work, layerId);
    if (!layer.ok) return layer;
    if (layer.value.trajectoryId !== trajectoryId) return notFound();
    await lockLayers(work, trajectoryId);
    const ids = (await layersOf(work, trajectoryId)).map(({ id }) => id);
    const at = ids.indexOf(layerId);
    if (at > 0) await putPlaces(work, ids.with(at - 1, layerId).with(at, ids[at - 1] ?? layerId));
    return ok({ trajectoryId });
  },
});

export const removeLayer = command({
  name: "engage.remove_layer",
  policy: maySetUp,
  input: layerInput,
  rateLimit: staffPace,
  async run(work, { layerId }) {
    const layer = await changeable(work, layerId);
    if (!layer.ok) return layer;
    await deleteLayer(work, layerId);
    return ok({ trajectoryId: layer.value.trajectoryId });
  },
});
