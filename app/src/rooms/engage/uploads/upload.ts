import { isId } from "../../../kernel/ids.ts";
import type { UploadAsk } from "../../../platform/define/method-asks.ts";
import type { Fields } from "../../../platform/define/method.ts";
import type { Place } from "../place.ts";

/**
 * A photo or a PDF that somebody sent along, without its bytes. Sizes in pixels, of a PDF those of its first page as a picture;
 * `alt` is what they said is on it, or "".
 */
export type Upload = {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** How many pages, of a PDF. */
  readonly pages?: number | undefined;
  /** It came after its contribution, and nobody let it be shown yet. */
  readonly waits?: true;
};

/** With the control at which it was sent. */
export type SentUpload = Upload & { readonly control: string };

/** Longest texts, in characters. */
export const altLength = 200;

/** Of a file: phones make photos of some 12. Writing a PDF anew takes a multiple of its size. In 1,048,576 bytes. */
export const megabytesAtMost = { photo: 15, pdf: 8 } as const;

/** Of a form with one file: with what is typed, and what a browser writes around it. */
export const formMegabytes = megabytesAtMost.photo + 0.5;

/** What runs on a page where photos are chosen. */
export const fileLimitScript = "taking-part/file-limit.ts";

/** The longest side of the photo in lists, in pixels (platform/files/pictures.ts). */
const smallSide = 640;

/** An upload as one value of a form. */
export function uploadValue({ id, width, height, alt, pages, waits }: Upload): string {
  const more = `${pages === undefined ? "" : `p${pages}`}${waits ? "w" : ""}`;
  return `${id} ${width}x${height}${more} ${alt}`.trim();
}

export function uploadFrom(value: string): Upload | undefined {
  const [, id = "", width, height, pages, waits, alt = ""] =
    /^(\S{36}) (\d{1,5})x(\d{1,5})(?:p(\d{1,4}))?(w)?(?: (.*))?$/s.exec(value) ?? [];
  if (!isId(id)) return undefined;
  const photo = { id, width: Number(width), height: Number(height), alt, ...(waits && ({ waits: true } as const)) };
  return pages === undefined ? photo : { ...photo, pages: Number(pages) };
}

/** What was sent along, as the values of the form. */
export function uploadFields(sent: readonly SentUpload[]): Fields {
  const controls = [...new Set(sent.map(({ control }) => control))];
  return Object.fromEntries(
    controls.map((name) => [name, sent.filter(({ control }) => control === name).map(uploadValue)]),
  );
}

/** What was sent along at one question. */
export function uploadsIn(fields: Fields, control: string): readonly Upload[] {
  return (fields[control] ?? []).flatMap((value) => uploadFrom(value) ?? []);
}

/** What is asked at this place, also what may not be added any more. */
export function asksOf({ method, setup }: Pick<Place, "method" | "setup">): readonly UploadAsk[] {
  return method.uploads?.(setup) ?? [];
}

/** Everything that was sent along. */
export function allUploads(place: Pick<Place, "method" | "setup">, fields: Fields): readonly Upload[] {
  return asksOf(place).flatMap(({ control }) => uploadsIn(fields, control));
}

/**
 * What somebody typed, with no other photos than are kept for them: an id that somebody makes up, or that of another's photo,
 * is not kept. @param known the draft, or what is changed
 */
export function withKnownUploads(place: Pick<Place, "method" | "setup">, typed: Fields, known: Fields): Fields {
  const controls = asksOf(place).map(({ control }) => control);
  if (controls.length === 0) return typed;
  const others = Object.entries(typed).filter(([name]) => !controls.includes(name));
  const kept = controls.flatMap((name): [string, readonly string[]][] => {
    const values = known[name];
    return values === undefined || values.length === 0 ? [] : [[name, values]];
  });
  return Object.fromEntries([...others, ...kept]);
}

/** The controls at which something came along, of those that are asked after these answers. */
export function askedUploads(place: Pick<Place, "method" | "setup">, fields: Fields): readonly string[] {
  const controls = asksOf(place).flatMap(({ control }) => (uploadsIn(fields, control).length > 0 ? [control] : []));
  if (controls.length === 0) return [];
  const asked = place.method.steps(place.setup, fields).flatMap((step) => step.fields);
  return controls.filter((control) => asked.includes(control));
}

/** How large the small one is. */
export function smallSize({ width, height }: Upload): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, smallSide / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
