import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { oneField } from "../../../../platform/define/method.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { takePartHref } from "../../paths.ts";
import { titleOf } from "../../views/names.ts";
import type { AddPhotosShown } from "../pages/add-photos.page.tsx";
import type { Upload } from "../upload.ts";
import { uploadsIn } from "../upload.ts";
import { AddForm } from "./add-form.view.tsx";
import { altOf, Photos } from "./photos.view.tsx";

type Props = { readonly shown: AddPhotosShown; readonly frame: Frame };

/** Adds photos to a form that is half-way, one at a time, and takes them away. */
export function AddPhotosView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { place, draft, screen, saved, ask } = shown;
  const photos = uploadsIn(saved, ask.control);
  const { takes = "photos" } = ask;
  const title = oneField(saved, "title");
  const back = takePartHref(place.trajectory.slug, place.activity.id, { draft, screen: screen.name });
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1} kicker={titleOf(place, frame.lang)}>
        {t(takes === "photos" ? "engage.photo.title" : "engage.pdf.title")}
      </Heading>
      <Photos
        photos={photos}
        of={title}
        lang={frame.lang}
        seeBy={{ concept: draft }}
        frame={frame}
        act={(photo) => <Remove photo={photo} of={title} frame={frame} />}
      />
      {photos.length < ask.atMost ? (
        <AddForm action="add" takes={takes} frame={frame} />
      ) : (
        <p>{t(takes === "photos" ? "engage.photo.full" : "engage.pdf.full", { max: ask.atMost })}</p>
      )}
      <ActionGroup>
        <ButtonLink variant={photos.length < ask.atMost ? "secondary" : "primary"} href={`${back}#${ask.control}`}>
          {t("engage.photo.back")}
        </ButtonLink>
      </ActionGroup>
    </div>
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
