import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import type { UploadKind } from "../../../../platform/define/method-asks.ts";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Fieldset } from "../../../../platform/web/components/fieldset/fieldset.view.tsx";
import type { Upload } from "../upload.ts";
import { uploadsIn, uploadValue } from "../upload.ts";
import { Photos } from "./photos.view.tsx";

export type PhotoFieldProps = {
  readonly control: string;
  readonly label: string;
  readonly description: string | undefined;
  readonly optionalText?: string | undefined;
  readonly takes?: UploadKind;
  readonly frame: Frame;
};

/**
 * The photos at one control of a form, and a button to the page where they are added and taken away, with what was typed.
 * Another field that is wrong takes no photo with it: they are kept as soon as they are sent.
 */
export function PhotoField({
  control,
  label,
  description,
  optionalText,
  takes = "photos",
  frame,
}: PhotoFieldProps): ReactElement {
  const { t, form, url } = frame;
  const photos = uploadsIn(form.values, control);
  const concept = new URLSearchParams(url.search).get("concept");
  return (
    <Fieldset
      id={control}
      legend={label}
      description={description}
      optionalText={optionalText}
      look="question"
      error={fieldError(frame, control)}
    >
      <div className="stack stack--close">
        <Photos
          photos={photos}
          of={formValue(frame, "title")}
          lang={frame.lang}
          seeBy={concept === null ? {} : { concept }}
          frame={frame}
        />
        <KeptPhotos control={control} photos={photos} />
        <div>
          <Button variant="secondary" name="_photo" value={control} id={control}>
            {t(takes === "photos" ? "engage.photo.button" : `engage.pdf.button.${takes}`, { count: photos.length })}
          </Button>
        </div>
      </div>
    </Fieldset>
  );
}

type Kept = { readonly control: string; readonly photos: readonly Upload[] };

/** Along with what is typed, so that a form that is given back still shows them. */
function KeptPhotos({ control, photos }: Kept): ReactElement {
  return (
    <>
      {photos.map((photo) => (
        <input type="hidden" name={control} value={uploadValue(photo)} key={photo.id} />
      ))}
    </>
  );
}
