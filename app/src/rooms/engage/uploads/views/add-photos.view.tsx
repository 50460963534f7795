import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { oneField } from "../../../../platform/define/method.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { FileField } from "../../../../platform/web/components/file-field/file-field.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { takePartHref } from "../../paths.ts";
import { titleOf } from "../../views/names.ts";
import type { AddPhotosShown } from "../pages/add-photos.page.tsx";
import type { Upload } from "../upload.ts";
import { altLength, uploadsIn } from "../upload.ts";
import { altOf, Photos } from "./photos.view.tsx";

type Props = { readonly shown: AddPhotosShown; readonly frame: Frame };

/** Adds photos to a form that is half-way, one at a time, and takes them away. */
export function AddPhotosView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { place, draft, screen, saved, ask } = shown;
  const photos = uploadsIn(saved, ask.control);
  const title = oneField(saved, "title");
  const back = takePartHref(place.trajectory.slug, place.activity.id, { draft, screen: screen.name });
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1} kicker={titleOf(place, frame.lang)}>
        {t("engage.photo.title")}
      </Heading>
      <Photos
        photos={photos}
        of={title}
        lang={frame.lang}
        seeBy={{ concept: draft }}
        frame={frame}
        act={(photo) => <Remove photo={photo} of={title} frame={frame} />}
      />
      {photos.length < ask.atMost ? <Add frame={frame} /> : <p>{t("engage.photo.full", { max: ask.atMost })}</p>}
      <ActionGroup>
        <ButtonLink variant={photos.length < ask.atMost ? "secondary" : "primary"} href={`${back}#${ask.control}`}>
          {t("engage.photo.back")}
        </ButtonLink>
      </ActionGroup>
    </div>
  );
}

function Add({ frame }: Pick<Props, "frame">): ReactElement {
  const { t } = frame;
  return (
    <ActionForm frame={frame} action="add" withFiles>
      <p>{t("engage.photo.people")}</p>
      <FileField
        name="photo"
        label={t("engage.photo.file")}
        description={t("engage.photo.fileHelp")}
        accept="image/jpeg,image/png,image/webp"
        error={fieldError(frame, "photo")}
        required
      />
      <TextField
        name="alt"
        label={t("engage.photo.alt")}
        description={t("engage.photo.altHelp", { max: altLength })}
        optionalText={t("engage.optional")}
        value={formValue(frame, "alt")}
        error={fieldError(frame, "alt")}
        autoComplete="off"
      />
      <ActionGroup>
        <Button>{t("engage.photo.add")}</Button>
      </ActionGroup>
    </ActionForm>
  );
}

function Remove({ photo, of, frame }: { readonly photo: Upload; readonly of: string; readonly frame: Frame }) {
  const { t } = frame;
  const label = t("engage.photo.removeOf", { alt: altOf(photo, of, frame) });
  return (
    <ActionForm frame={frame} action="remove" label={label}>
      <input type="hidden" name="photoId" value={photo.id} />
      <Button variant="subtle" pictogram="cross" label={label}>
        {t("engage.photo.remove")}
      </Button>
    </ActionForm>
  );
}
