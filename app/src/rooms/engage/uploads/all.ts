import type { Method } from "../../../platform/define/method.ts";
import { addLaterPhoto } from "./commands/add-later-photo.ts";
import { addPhoto } from "./commands/add-photo.ts";
import { removeOwnPhoto, removePhoto } from "./commands/remove-photo.ts";
import { showPhoto } from "./commands/show-photo.ts";
import { takePhotoAway } from "./commands/take-photo-away.ts";
import { addPhotosPage } from "./pages/add-photos.page.tsx";
import { pdfDownload } from "./pdf.download.ts";
import { photoDownload } from "./photo.download.ts";

/** Photos that people send along, as a part of this room. */
export function photos(methods: readonly Method[]) {
  const commands = { add: addPhoto(methods), remove: removePhoto(methods) };
  const own = { remove: removeOwnPhoto(methods), add: addLaterPhoto(methods) };
  return {
    own,
    commands: [...Object.values(commands), ...Object.values(own), takePhotoAway, showPhoto],
    pages: [addPhotosPage(methods, commands)],
    downloads: [photoDownload, pdfDownload],
  };
}
