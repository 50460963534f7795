import type { Fields, PlainVisitor } from "../plain-visitor.ts";
import { filledIn } from "./filled.ts";
import { upload } from "./upload.ts";
import { sendWilling } from "./willing.ts";

type ToCheck = (who: PlainVisitor, path: string, own: Fields) => Promise<string>;

/** A form half-way with a photo, at the page where it can be taken away, and the own page of who sent another. */
export async function ideaWithPhoto(who: PlainVisitor, form: string, toCheck: ToCheck): Promise<readonly string[]> {
  const [kept] = await withPhoto(who, form);
  const [, further] = await withPhoto(who, form);
  const receipt = await sendWilling(who, await toCheck(who, further, {}), "submit");
  return [kept, receipt.replace(/\/bewijs$/, "")];
}

/** The page with photos of a new form, and where the form goes on. */
async function withPhoto(who: PlainVisitor, form: string): Promise<readonly [page: string, further: string]> {
  const { html } = await who.get(form);
  const begun = await who.post(form, { ...filledIn(html, "save", "where nothing stood"), _photo: "photo" });
  const further = await upload(who, begun.location, "add", "photo", { alt: "Een plein" });
  return [begun.location, further.replace(/#.*$/, "")];
}
