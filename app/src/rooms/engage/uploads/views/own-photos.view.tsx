import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import type { OwnShown } from "../../pages/load-own.ts";
import type { Upload } from "../upload.ts";
import { allUploads } from "../upload.ts";
import { altOf, Photos } from "./photos.view.tsx";

type Props = { readonly shown: OwnShown; readonly frame: Frame };

/** What somebody sent along, each with a button to take it away. */
export function OwnPhotos({ shown, frame }: Props): ReactElement {
  const { contribution, place, fields, token } = shown;
  return (
    <Photos
      photos={allUploads(place, fields)}
      of={contribution.title}
      lang={contribution.lang}
      seeBy={{ inbreng: token }}
      frame={frame}
      act={(photo) => (
        <>
          {photo.waits && <p className="small">{frame.t("engage.photo.later.waits")}</p>}
          <Remove photo={photo} of={contribution.title} frame={frame} />
        </>
      )}
    />
  );
}

function Remove({ photo, of, frame }: { readonly photo: Upload; readonly of: string; readonly frame: Frame }) {
  const { t } = frame;
  const label = t("engage.photo.removeOf", { alt: altOf(photo, of, frame) });
  return (
    <Details summary={label}>
      <p>{t(photo.pages === undefined ? "engage.photo.removeText" : "engage.pdf.removeText")}</p>
      <ActionForm frame={frame} action="removePhoto" label={label}>
        <input type="hidden" name="photoId" value={photo.id} />
        <Button variant="danger" label={label}>
          {t("engage.photo.remove")}
        </Button>
      </ActionForm>
    </Details>
  );
}
