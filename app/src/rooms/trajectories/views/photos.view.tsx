import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { describedBy, FormField } from "../../../platform/web/components/form-field/form-field.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Activity } from "../domain.ts";
import { photosAtMost } from "../domain/photo.ts";
import { paths } from "../paths.ts";
import { fieldOf, frameOfForm } from "./field.ts";

export type PhotosProps = { readonly frame: Frame; readonly activity: Activity; readonly mayChange: boolean };

/** The photos of an activity, each with what is on it for who cannot see it. */
export function Photos({ frame, activity, mayChange }: PhotosProps): ReactElement {
  const { t } = frame;
  return (
    <>
      <ul className="grid grid--small">
        {activity.photos.map((photo) => (
          <li className="stack stack--tight" key={photo.id}>
            <img src={paths.photo(photo.id)} alt={photo.alt} loading="lazy" decoding="async" />
            {mayChange && (
              <ActionForm
                frame={frame}
                action="removePhoto"
                label={t("trajectories.staff.removePhotoOf", { alt: photo.alt })}
              >
                <input type="hidden" name="photoId" value={photo.id} />
                <Button
                  variant="subtle"
                  pictogram="cross"
                  label={t("trajectories.staff.removePhotoOf", { alt: photo.alt })}
                >
                  {t("trajectories.staff.removePhoto")}
                </Button>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      {mayChange && activity.photos.length < photosAtMost && <AddPhoto frame={frame} />}
    </>
  );
}

function AddPhoto({ frame: whole }: { readonly frame: Frame }): ReactElement {
  const frame = frameOfForm(whole, "addPhoto");
  const { t } = frame;
  const photo = {
    label: t("trajectories.field.photo"),
    description: t("trajectories.field.photo.help"),
    error: fieldError(frame, "photo"),
  };
  return (
    <div className="narrow">
      <ActionForm frame={whole} action="addPhoto" withFiles>
        <FormField {...photo} id="photo">
          <input
            type="file"
            id="photo"
            name="photo"
            accept="image/jpeg,image/png,image/webp"
            aria-describedby={describedBy("photo", photo)}
            aria-invalid={photo.error === undefined ? undefined : true}
          />
        </FormField>
        <TextField {...fieldOf(frame, "alt", "", { help: true })} required />
        <ActionGroup>
          <Button variant="secondary">{t("trajectories.staff.addPhoto")}</Button>
        </ActionGroup>
      </ActionForm>
    </div>
  );
}
