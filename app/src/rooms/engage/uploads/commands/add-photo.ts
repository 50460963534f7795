import type { z } from "zod";
import { tokenHash } from "../../../../kernel/ids.ts";
import type { Refusal } from "../../../../kernel/refusal.ts";
import { invalidField, notFound, refusedBy } from "../../../../kernel/refusal.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok } from "../../../../kernel/result.ts";
import { slowCommand } from "../../../../platform/define/command.ts";
import type { Method } from "../../../../platform/define/method.ts";
import type { UploadKind } from "../../../../platform/define/method-asks.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { photoPace } from "../../commands/paces.ts";
import { mayTakePart } from "../../policy.ts";
import { addPhotoInput } from "../inputs.ts";
import type { Made } from "../read-upload.ts";
import { readUpload } from "../read-upload.ts";
import { unsentUploads } from "../upload-reader.ts";
import { insertUpload, lockDraft } from "../upload-writer.ts";
import { uploadsIn } from "../upload.ts";
import { draftThatTakes, keepInDraft } from "./draft-photos.ts";

type Input = z.output<typeof addPhotoInput>;
export type Added = { readonly draft: string; readonly isPdf: boolean };

/** Of drafts in one municipality together: who fills it up stops photos for a while, and nothing else. A PDF is as heavy as ten. */
const unsentAtMost = { all: 3_000, pdfs: 300 } as const;

/** Puts a photo or PDF with a form that is not sent yet. It is made anew without holding a transaction, before anything is kept. */
export function addPhoto(methods: readonly Method[]) {
  return slowCommand<Input, Added>({
    name: "engage.add_photo",
    policy: mayTakePart,
    input: addPhotoInput,
    rateLimit: photoPace,
    async prepare(look, input, asker) {
      const may = await look((work) => mayAdd(work, methods, input));
      if (!may.ok) return may;
      const made = await readUpload(input.photo, may.value.takes, asker);
      return made.ok ? ok((work) => add(work, methods, input, made.value)) : made;
    },
  });
}

/** Whether there is room for one more here. */
async function mayAdd(
  work: Work,
  methods: readonly Method[],
  input: Input,
): Promise<Result<{ readonly takes: UploadKind }, Refusal>> {
  const found = await draftThatTakes(work, methods, input);
  if (!found.ok) return found;
  const { ask, draft } = found.value;
  if (ask.atMost === 0) return notFound();
  if (uploadsIn(draft.fields, ask.control).length >= ask.atMost)
    return invalidField("photo", "engage.photo.wrong.full", { max: ask.atMost });
  const { all, pdfs } = await unsentUploads(work);
  const { takes = "photos" } = ask;
  if (all >= unsentAtMost.all || (takes !== "photos" && pdfs >= unsentAtMost.pdfs))
    return refusedBy("engage.photo.wrong.busy");
  return ok({ takes });
}

async function add(work: Work, methods: readonly Method[], input: Input, made: Made): Promise<Result<Added, Refusal>> {
  const draftHash = tokenHash(input.draft);
  // Locked first: two at once would each see room for the last.
  await lockDraft(work, draftHash);
  const may = await mayAdd(work, methods, input);
  if (!may.ok) return may;
  const { activityId, control, alt, draft } = input;
  await insertUpload(work, { activityId, control, alt: alt.replaceAll("\n", " "), draftHash }, made);
  await keepInDraft(work, draftHash, control);
  return ok({ draft, isPdf: made.pdf !== undefined });
}
