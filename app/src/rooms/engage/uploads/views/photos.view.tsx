import type { ReactElement, ReactNode } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { langOf } from "../../../../platform/i18n/said.ts";
import { CardGrid } from "../../../../platform/web/components/card-grid/card-grid.view.tsx";
import type { PhotoKey } from "../paths.ts";
import { pdfHref, photoHref } from "../paths.ts";
import type { Upload } from "../upload.ts";
import { smallSize } from "../upload.ts";

export type PhotosProps = {
  readonly photos: readonly Upload[];
  /** What they belong to, for a photo of which nobody said what is on it. */
  readonly of: string;
  /** In which language its sender wrote. */
  readonly lang: string;
  /** For who may see what not everybody may. */
  readonly seeBy?: PhotoKey | undefined;
  readonly frame: Frame;
  /** On a page where somebody decides about each: there at once, and no higher than what stands around it. */
  readonly isBeside?: boolean;
  /** What can be done with one. */
  readonly act?: (photo: Upload) => ReactNode;
};

/** Photos beside each other, small; each leads to the whole one where that is larger. Nothing without photos. */
export function Photos({ photos, of, lang, seeBy, frame, isBeside = false, act }: PhotosProps): ReactElement | null {
  if (photos.length === 0) return null;
  const grid = (
    <CardGrid size="small">
      {photos.map((photo) => (
        <div className="stack stack--tight" key={photo.id}>
          <Picture {...{ photo, seeBy, lang, frame, isBeside }} alt={altOf(photo, of, frame)} />
          <Pdf photo={photo} seeBy={seeBy} alt={altOf(photo, of, frame)} lang={lang} frame={frame} />
          {act?.(photo)}
        </div>
      ))}
    </CardGrid>
  );
  return isBeside ? <div className="brink-photos-beside">{grid}</div> : grid;
}

type PictureProps = Pick<PhotosProps, "seeBy" | "lang" | "frame" | "isBeside"> & {
  readonly photo: Upload;
  readonly alt: string;
};

/** Small, and a link to the whole one where that shows more. */
function Picture({ photo, seeBy, alt, lang, frame, isBeside }: PictureProps): ReactElement {
  const small = smallSize(photo);
  const says = photo.pages === undefined ? alt : frame.t("engage.pdf.firstPage", { alt });
  const image = (
    <img
      src={photoHref(photo.id, "small", seeBy)}
      alt={says}
      {...(photo.alt === "" ? {} : langOf(frame, { lang }))}
      {...small}
      loading={isBeside ? "eager" : "lazy"}
      decoding="async"
    />
  );
  return small.width < photo.width ? <a href={photoHref(photo.id, "whole", seeBy)}>{image}</a> : image;
}

/** The way to a PDF, of which the picture is only the first page. */
function Pdf({ photo, seeBy, alt, lang, frame }: PictureProps): ReactElement | null {
  if (photo.pages === undefined) return null;
  const words = frame.t("engage.pdf.open", { alt, pages: photo.pages });
  return (
    <a href={pdfHref(photo.id, seeBy)} download {...(photo.alt === "" ? {} : langOf(frame, { lang }))}>
      {words}
    </a>
  );
}

/** What is on a photo, else of what it is: never nothing. */
export function altOf({ alt, pages }: Upload, of: string, { t }: Frame): string {
  if (alt !== "") return alt;
  if (pages !== undefined) return t("engage.pdf.unnamed");
  return of === "" ? t("engage.photo.unnamed") : t("engage.photo.of", { title: of });
}
