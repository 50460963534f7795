import type { z } from "zod";
import { tokenHash } from "../../../../kernel/ids.ts";
import type { Refusal } from "../../../../kernel/refusal.ts";
import { invalidField, notFound, refusedBy } from "../../../../kernel/refusal.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok } from "../../../../kernel/result.ts";
import { slowCommand } from "../../../../platform/define/command.ts";
import type { Method } from "../../../../platform/define/method.ts";
import type { Work } from "../../../../platform/define/work.ts";
import type { RemadePhoto } from "../../../../platform/files/pictures.ts";
import { remadePhoto } from "../../../../platform/files/pictures.ts";
import { photoPace } from "../../commands/paces.ts";
import { mayTakePart } from "../../policy.ts";
import { addPhotoInput } from "../inputs.ts";
import { unsentUploads } from "../upload-reader.ts";
import { insertUpload, lockDraft } from "../upload-writer.ts";
import { uploadsIn } from "../upload.ts";
import { draftThatTakes, keepInDraft } from "./draft-photos.ts";

type Input = z.output<typeof addPhotoInput>;

/** Of drafts in one municipality together: who fills it up stops photos for a while, and nothing else. */
const unsentAtMost = 3_000;

/** Puts a photo with a form that is not sent yet. It is drawn anew without holding a transaction, before anything is kept. */
export function addPhoto(methods: readonly Method[]) {
  return slowCommand<Input, { readonly draft: string }>({
    name: "engage.add_photo",
    policy: mayTakePart,
    input: addPhotoInput,
    rateLimit: photoPace,
    async prepare(look, input) {
      const may = await look((work) => mayAdd(work, methods, input));
      if (!may.ok) return may;
      const made = await remadePhoto(new Uint8Array(await input.photo.arrayBuffer()));
      if (!made.ok) return invalidField("photo", `engage.photo.wrong.${made.refusal}`);
      return ok((work) => add(work, methods, input, made.value));
    },
  });
}

/** Whether there is room for one more here. */
async function mayAdd(work: Work, methods: readonly Method[], input: Input): Promise<Result<string, Refusal>> {
  const found = await draftThatTakes(work, methods, input);
  if (!found.ok) return found;
  const { ask, draft } = found.value;
  if (ask.atMost === 0) return notFound();
  if (uploadsIn(draft.fields, ask.control).length >= ask.atMost)
    return invalidField("photo", "engage.photo.wrong.full", { max: ask.atMost });
  return (await unsentUploads(work)) < unsentAtMost ? ok(tokenHash(input.draft)) : refusedBy("engage.photo.wrong.busy");
}

async function add(
  work: Work,
  methods: readonly Method[],
  input: Input,
  photo: RemadePhoto,
): Promise<Result<{ readonly draft: string }, Refusal>> {
  // Locked first: two at once would each see room for the last.
  await lockDraft(work, tokenHash(input.draft));
  const may = await mayAdd(work, methods, input);
  if (!may.ok) return may;
  const { activityId, control, alt, draft } = input;
  await insertUpload(work, { activityId, control, alt: alt.replaceAll("\n", " "), draftHash: may.value }, photo);
  await keepInDraft(work, may.value, control);
  return ok({ draft });
}
