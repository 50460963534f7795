import type { z } from "zod";
import type { Refusal } from "../../../../kernel/refusal.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import { slowCommand } from "../../../../platform/define/command.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { boundaryOf } from "../../places/boundary-reader.ts";
import { maySetUp } from "../../policy.ts";
import { addInput, layerWords } from "../inputs.ts";
import { mayAdd } from "../may-change.ts";
import type { ReadFile } from "../read-file.ts";
import { readFile } from "../read-file.ts";
import type { LayerWords } from "../writer.ts";
import { insertLayer, lockLayers, putShapes } from "../writer.ts";

type Input = z.output<typeof addInput>;
type Added = { readonly trajectoryId: string; readonly layerId: string; readonly outside: number };

/** Reading a file is work for us; a team does it now and then. */
export const filePace = { max: 30, perSeconds: 600 } as const;

/** Puts the shapes of a file under the map of a trajectory. The file is read without holding a transaction. */
export const addLayer = slowCommand<Input, Added>({
  name: "engage.add_layer",
  policy: maySetUp,
  input: addInput,
  rateLimit: filePace,
  async prepare(look, { trajectoryId, fields, ...given }) {
    const words = layerWords(fields);
    const municipality = await look(async (work) => {
      const may = await mayAdd(work, trajectoryId);
      return may.ok ? ok(await boundaryOf(work)) : may;
    });
    if (!municipality.ok) return municipality;
    const read = await readFile(given, municipality.value);
    // All that is wrong at once: a browser forgets the file each time.
    const wrong = [words.ok ? [] : words.refusal, read.ok ? [] : fieldsOf(read.refusal)].flat();
    if (!words.ok || !read.ok) return refused({ kind: "invalid", fields: wrong });
    return ok((work) => add(work, trajectoryId, words.value, read.value));
  },
});

function fieldsOf(refusal: Refusal) {
  return refusal.kind === "invalid" ? refusal.fields : [];
}

async function add(
  work: Work,
  trajectoryId: string,
  words: LayerWords,
  { contents, shapes }: ReadFile,
): Promise<Result<Added, Refusal>> {
  await lockLayers(work, trajectoryId);
  const may = await mayAdd(work, trajectoryId);
  if (!may.ok) return may;
  const layerId = await insertLayer(work, trajectoryId, { ...words, ...contents });
  await putShapes(work, layerId, shapes);
  return ok({ trajectoryId, layerId, outside: contents.outside });
}
