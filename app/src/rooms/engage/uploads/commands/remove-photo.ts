import { tokenHash } from "../../../../kernel/ids.ts";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import type { Method } from "../../../../platform/define/method.ts";
import { emitOfContribution } from "../../commands/contribution-event.ts";
import { ownContribution } from "../../commands/own-contribution.ts";
import { ownPace, photoPace } from "../../commands/paces.ts";
import { mayTakePart } from "../../policy.ts";
import { removeOwnPhotoInput, removePhotoInput } from "../inputs.ts";
import { deleteUpload, lockDraft } from "../upload-writer.ts";
import { draftThatTakes, keepInDraft } from "./draft-photos.ts";

/** What was taken away. */
export type Removed = { readonly wasPdf: boolean };

/** Takes a photo or PDF away from a form that is not sent yet. */
export function removePhoto(methods: readonly Method[]) {
  return command({
    name: "engage.remove_photo",
    policy: mayTakePart,
    input: removePhotoInput,
    rateLimit: photoPace,
    async run(work, input) {
      const draftHash = tokenHash(input.draft);
      await lockDraft(work, draftHash);
      const found = await draftThatTakes(work, methods, input);
      if (!found.ok) return found;
      const gone = await deleteUpload(work, input.photoId, { draftHash });
      if (gone === undefined) return notFound();
      await keepInDraft(work, draftHash, input.control);
      return ok({ wasPdf: gone === "pdf" });
    },
  });
}

/** Whoever sent a photo takes it away, also when nobody can take part any more. */
export function removeOwnPhoto(methods: readonly Method[]) {
  return command({
    name: "engage.remove_own_photo",
    policy: mayTakePart,
    input: removeOwnPhotoInput,
    rateLimit: ownPace,
    async run(work, { token, photoId }) {
      const own = await ownContribution(work, methods, token);
      if (!own.ok) return own;
      const contributionId = own.value.contribution.id;
      const gone = await deleteUpload(work, photoId, { contributionId });
      if (gone === undefined) return notFound();
      emitOfContribution(work, own.value.contribution, "photo_removed");
      return ok({ wasPdf: gone === "pdf" });
    },
  });
}
