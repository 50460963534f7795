import type { Fields, PlainVisitor } from "../plain-visitor.ts";
import { filledIn } from "./filled.ts";
import { linkAt, receiptOn } from "./links.ts";
import type { People } from "./people.ts";
import { personOf } from "./people.ts";
import { upload } from "./upload.ts";
import { sendWilling } from "./willing.ts";

type ToCheck = (who: PlainVisitor, path: string, own: Fields) => Promise<string>;

/** A form half-way with a photo, at the page where it can be taken away, and the own page of who sent another. */
export async function ideaWithPhoto(
  who: PlainVisitor,
  form: string,
  toCheck: ToCheck,
): Promise<readonly [kept: string, own: string]> {
  const [kept] = await withPhoto(who, form);
  const [, further] = await withPhoto(who, form);
  const receipt = await sendWilling(who, await toCheck(who, further, {}), "submit");
  return [kept, receipt.replace(/\/bewijs$/, "")];
}

/** A second photo comes after everybody reads the idea; the page on which the team decides whether it is shown. */
export async function laterPhoto(people: People, running: string, own: string): Promise<string> {
  const [author, staff] = [personOf(people, "visitor"), personOf(people, "adviser")];
  const page = await staffPage(people, running, own);
  await sendWilling(staff, page, "publish");
  await upload(author, own, "addPhoto", "photo", { alt: "Nog een plein" });
  return page;
}

export type TakenPages = { readonly own: string; readonly ofStaff: readonly string[] };

/**
 * Photos that a moderator took away: the own page of who can still object, and the staff's pages of one that can be put back
 * and of one whose sender objects.
 * @param sent three own pages
 */
export async function takenPhotos(people: People, running: string, sent: readonly string[]): Promise<TakenPages> {
  const [author, moderator] = [personOf(people, "visitor"), personOf(people, "moderator")];
  const pages = [];
  for (const own of sent) {
    const page = await staffPage(people, running, own);
    await sendWilling(moderator, page, "takePhotoAway", { photoReason: "people" });
    pages.push(page);
  }
  const [own = "", , objects = ""] = sent;
  await sendWilling(author, objects, "objectToPhoto", { photoObjection: "Dat is een beeld." });
  return { own, ofStaff: pages.slice(1) };
}

async function staffPage(people: People, running: string, own: string): Promise<string> {
  const { html } = await personOf(people, "visitor").get(own);
  const found = /\/beheer\/trajecten\/[\w-]{36}\/inbreng\/[\w-]{36}/;
  return linkAt(personOf(people, "adviser"), `${running}/inbreng?zoek=${receiptOn(html)}`, found);
}

/** The page with photos of a new form, and where the form goes on. */
async function withPhoto(who: PlainVisitor, form: string): Promise<readonly [page: string, further: string]> {
  const { html } = await who.get(form);
  const begun = await who.post(form, { ...filledIn(html, "save", "where nothing stood"), _photo: "photo" });
  const further = await upload(who, begun.location, "add", "photo", { alt: "Een plein" });
  return [begun.location, further.replace(/#.*$/, "")];
}
