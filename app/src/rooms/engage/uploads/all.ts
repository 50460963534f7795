import type { EngageBindings } from "../bindings.ts";
import type { Part } from "../part.ts";
import { addLaterPhoto } from "./commands/add-later-photo.ts";
import { addPhoto } from "./commands/add-photo.ts";
import { removeOwnPhoto, removePhoto } from "./commands/remove-photo.ts";
import { showPhoto } from "./commands/show-photo.ts";
import { takePhotoAway } from "./commands/take-photo-away.ts";
import { mailPhotoTakenJob } from "./jobs/mail-photo-taken.job.ts";
import { addPhotosPage } from "./pages/add-photos.page.tsx";
import { keepPhotoAway, objectToPhoto, putPhotoBack } from "./taken/commands.ts";
import { mailLookedAgainJob } from "./taken/mail-looked-again.job.ts";
import { pdfDownload } from "./pdf.download.ts";
import { photoDownload } from "./photo.download.ts";

/** Photos that people send along, as a part of this room, and what one does with one's own. */
export function photos(bindings: Pick<EngageBindings, "methods" | "words" | "baseUrl">) {
  const { methods } = bindings;
  const commands = { add: addPhoto(methods), remove: removePhoto(methods) };
  const own = {
    remove: removeOwnPhoto(methods),
    add: addLaterPhoto(methods),
    object: objectToPhoto(methods),
  };
  const part: Part = {
    commands: [
      ...Object.values(commands),
      ...Object.values(own),
      takePhotoAway,
      showPhoto,
      putPhotoBack,
      keepPhotoAway,
    ],
    pages: [addPhotosPage(methods, commands)],
    downloads: [photoDownload, pdfDownload],
    on: {
      "engage.contribution_photo_taken": [mailPhotoTakenJob(bindings)],
      "engage.contribution_photo_looked_again": [mailLookedAgainJob(bindings)],
    },
  };
  return { ...part, own };
}
