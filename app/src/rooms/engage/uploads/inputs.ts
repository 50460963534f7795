import { z } from "zod";
import * as field from "../../../platform/define/fields.ts";
import { altLength } from "./upload.ts";

/** Why a photo is taken away; its sender reads it. */
export const photoReasons = ["people", "personal_data", "insulting", "other"] as const;

const ofDraft = {
  activityId: z.string().max(40),
  draft: z.string().max(100),
  control: z.string().max(100),
};

export const addPhotoInput = z.object({
  ...ofDraft,
  photo: z
    .instanceof(File, { error: "engage.photo.wrong.missing" })
    .refine((file) => file.size > 0, "engage.photo.wrong.missing"),
  alt: field.optionalText(altLength),
});
export const addLaterPhotoInput = addPhotoInput.pick({ photo: true, alt: true }).extend({ token: z.string().max(100) });
export const showPhotoInput = z.object({ id: field.id(), photoId: field.id() });
export const objectToPhotoInput = z.object({
  token: z.string().max(100),
  photoId: field.id(),
  photoObjection: field.text(1000),
});
export const removePhotoInput = z.object({ ...ofDraft, photoId: field.id() });
export const removeOwnPhotoInput = z.object({ token: z.string().max(100), photoId: field.id() });
export const takePhotoAwayInput = z.object({
  id: field.id(),
  photoId: field.id(),
  photoReason: field.oneOf(photoReasons),
  photoWords: field.optionalText(1000),
});
