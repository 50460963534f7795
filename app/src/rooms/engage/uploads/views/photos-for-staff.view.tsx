import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { SelectField } from "../../../../platform/web/components/select-field/select-field.view.tsx";
import { TextArea } from "../../../../platform/web/components/text-area/text-area.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import type { ContributionShown } from "../../pages/contribution.page.tsx";
import { mayModerate } from "../../policy.ts";
import { photoReasons } from "../inputs.ts";
import type { Upload } from "../upload.ts";
import { allUploads } from "../upload.ts";
import { altOf, Photos } from "./photos.view.tsx";

type Props = { readonly shown: ContributionShown; readonly frame: Frame };

/** The photos for the team, each with a way to take it away and say why. */
export function PhotosForStaff({ shown, frame }: Props): ReactElement | null {
  const { t, actor } = frame;
  const { contribution, place, fields } = shown;
  const photos = [...allUploads(place, fields), ...shown.photosWaiting];
  if (photos.length === 0) return null;
  return (
    <>
      <Photos
        photos={photos}
        of={contribution.title}
        lang={contribution.lang}
        frame={frame}
        act={(photo) =>
          mayModerate.allows(actor) && (
            <>
              {photo.waits && <Show photo={photo} of={contribution.title} frame={frame} />}
              <TakeAway photo={photo} of={contribution.title} frame={frame} />
            </>
          )
        }
      />
      {photos.some(({ pages }) => pages !== undefined) && (
        <p className="small muted">{t("engage.pdf.staff.careful")}</p>
      )}
      {mayModerate.allows(actor) && <p className="small muted">{t("engage.photo.staff.look")}</p>}
    </>
  );
}

/** It came later: nobody sees it yet. */
function Show({ photo, of, frame }: { readonly photo: Upload; readonly of: string; readonly frame: Frame }) {
  const { t } = frame;
  const label = t("engage.photo.later.staff.showOf", { alt: altOf(photo, of, frame) });
  return (
    <ActionForm frame={frame} action="showPhoto" label={label}>
      <p>{t("engage.photo.later.staff.waits")}</p>
      <input type="hidden" name="photoId" value={photo.id} />
      <Button label={label}>{t("engage.photo.later.staff.show")}</Button>
    </ActionForm>
  );
}

function TakeAway({ photo, of, frame }: { readonly photo: Upload; readonly of: string; readonly frame: Frame }) {
  const { t } = frame;
  const label = t("engage.photo.staff.takeOf", { alt: altOf(photo, of, frame) });
  const isRefused = frame.form.action === "takePhotoAway" && formValue(frame, "photoId") === photo.id;
  const own: Frame = isRefused ? frame : { ...frame, form: { values: {}, errors: [] } };
  const name = (field: string) => (isRefused ? field : `${field}-${photo.id}`);
  return (
    <Details
      summary={t(photo.pages === undefined ? "engage.photo.staff.take" : "engage.pdf.staff.take")}
      open={isRefused}
    >
      <ActionForm frame={frame} action="takePhotoAway" label={label}>
        <input type="hidden" name="photoId" value={photo.id} />
        <SelectField
          name="photoReason"
          id={name("photoReason")}
          label={t("engage.photo.staff.why")}
          emptyLabel={t("engage.choose")}
          options={photoReasons.map((reason) => ({ value: reason, label: t(`engage.photo.staff.reason.${reason}`) }))}
          value={formValue(own, "photoReason")}
          error={fieldError(own, "photoReason")}
          required
        />
        <TextArea
          name="photoWords"
          id={name("photoWords")}
          label={t("engage.photo.staff.words")}
          description={t("engage.photo.staff.wordsHelp")}
          optionalText={t("engage.optional")}
          rows={2}
          value={formValue(own, "photoWords")}
          error={fieldError(own, "photoWords")}
        />
        <ActionGroup>
          <Button variant="secondary" label={label}>
            {t("engage.photo.staff.takeNow")}
          </Button>
        </ActionGroup>
      </ActionForm>
    </Details>
  );
}
