import sharp from "sharp";
import type { OpenActivity } from "../../../../test/factories/open-activity.ts";
import type { Visitor } from "../../../../test/factories/site.ts";
import { form, idea } from "../pages/ideas-site.fixture.ts";

/** A photo of one colour, with where it was made in its file. */
export async function photo(colour = "#369"): Promise<File> {
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: colour } })
    .withExif({ IFD0: { Artist: "Sanne" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "52/1 13/1 14/1" } })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(bytes)], "plein.jpg", { type: "image/jpeg" });
}

const addresses = /\/fotos\/[\w-]{36}-klein\.jpg(?:\?[\w=&;-]*)?/g;

/** The addresses of the small photos on a page. */
export function photosOn(html: string): readonly string[] {
  return (html.match(addresses) ?? []).map((address) => address.replaceAll("&amp;", "&"));
}

/** Somebody types their idea and goes to the page with photos; gives its address. */
export async function toPhotos(visitor: Visitor, open: OpenActivity, own = {}): Promise<string> {
  const sent = await visitor.send(form(open), "save", { _screen: "idee", _photo: "photo", ...idea, ...own });
  if (sent.location === null) throw new Error(`Not saved: ${String(sent.status)}`);
  return sent.location;
}

/** The draft's form again, after a photo was added to it. */
export async function withPhoto(
  visitor: Visitor,
  open: OpenActivity,
  alt = "Een kale hoek",
  own = {},
): Promise<string> {
  const page = await toPhotos(visitor, open, own);
  const added = await visitor.send(page, "add", { photo: await photo(), alt });
  if (added.location === null) throw new Error(`Not added: ${String(added.status)}`);
  return added.location.replace(/#.*$/, "");
}
