import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { RadioGroup } from "../../../../platform/web/components/radio-group/radio-group.view.tsx";
import type { Photo } from "../../../trajectories/room.ts";
import { trajectoryPaths } from "../../../trajectories/room.ts";

/** Photos that are on this website, to put in the text. They are fetched when this is opened. */
export function Pictures({
  photos,
  frame,
}: {
  readonly photos: readonly Photo[];
  readonly frame: Frame;
}): ReactElement {
  const { t } = frame;
  return (
    <Details summary={t("engage.newsletter.staff.pictures")} open={frame.form.action === "addPicture"}>
      {photos.length === 0 ? (
        <p>{t("engage.newsletter.staff.noPictures")}</p>
      ) : (
        <>
          <RadioGroup
            name="photo"
            label={t("engage.newsletter.staff.picture")}
            description={t("engage.newsletter.staff.pictureHelp")}
            options={photos.map(({ id, alt }) => ({
              value: id,
              label: alt,
              // What is on it stands in the label already.
              description: <img src={trajectoryPaths.photo(id)} alt="" width="160" loading="lazy" decoding="async" />,
            }))}
            value={formValue(frame, "photo")}
            error={fieldError(frame, "photo")}
          />
          <Button name="_action" value="addPicture" variant="secondary">
            {t("engage.newsletter.staff.addPicture")}
          </Button>
        </>
      )}
    </Details>
  );
}
