import type { Fields, PlainVisitor } from "../plain-visitor.ts";
import { plainVisitor } from "../plain-visitor.ts";
import { linkAt, publicPath, receiptOn } from "./links.ts";
import type { People } from "./people.ts";
import { personOf } from "./people.ts";
import type { Town } from "./town.ts";
import { sendWilling } from "./willing.ts";

/** Screen after screen, to the one where everything is checked. */
export async function toCheck(who: PlainVisitor, path: string, own: Fields): Promise<string> {
  for (let screen = path, count = 0; count < 8; count += 1) {
    const { html } = await who.get(screen);
    if (html.includes('value="submit"')) return screen;
    // Whoever has no letter leaves its code open.
    screen = await sendWilling(who, screen, "save", { code: "", ...own });
  }
  throw new Error(`${path} never comes to its check page.`);
}

/** An idea that this person supports, with its title, and another. */
export async function supportedIdea(
  adviser: PlainVisitor,
): Promise<{ readonly title: string; readonly pages: readonly string[] }> {
  const list = await linkAt(adviser, publicPath, /\/trajecten\/marktplein\/inbreng\/[\w-]{36}(?=")/);
  const { html } = await adviser.get(list);
  const ideas = [...new Set(html.match(/\/trajecten\/marktplein\/inbreng\/[\w-]{36}\/[2-9A-Z]{4}-[2-9A-Z]{4}/g))];
  const [first = ""] = ideas;
  await sendWilling(adviser, first, "support");
  const [, title = ""] = new RegExp(`href="${first}">([^<]+)`).exec(html) ?? [];
  return { title, pages: ideas.slice(0, 2) };
}

/** A contribution; the address of its author's own page. */
export async function contribute(town: Town, path: string, email: string): Promise<string> {
  const resident = plainVisitor(town.brink.port);
  const check = await toCheck(resident, path, { email });
  const receipt = await sendWilling(resident, check, "submit");
  return receipt.replace(/\/bewijs$/, "");
}

/** A moderator does not publish what stands on this own page. */
export async function reject(people: People, running: string, own: string): Promise<void> {
  const receipt = receiptOn((await personOf(people, "visitor").get(own)).html);
  const staff = personOf(people, "moderator");
  const page = await linkAt(
    staff,
    `${running}/inbreng?zoek=${receipt}`,
    /\/beheer\/trajecten\/[\w-]{36}\/inbreng\/[\w-]{36}/,
  );
  await sendWilling(staff, page, "reject", { rejection: "other" });
}

/** A contribution in which something was masked, which can be put back. */
export async function maskedText(people: People, running: string): Promise<string> {
  const moderator = personOf(people, "moderator");
  return linkAt(moderator, `${running}/inbreng?zoek=weggehaald`, /\/beheer\/trajecten\/[\w-]{36}\/inbreng\/[\w-]{36}/);
}

/** A contribution with a photo. */
export async function pictured(people: People, running: string): Promise<string> {
  const moderator = personOf(people, "moderator");
  return linkAt(moderator, `${running}/inbreng?zoek=vogels`, /\/beheer\/trajecten\/[\w-]{36}\/inbreng\/[\w-]{36}/);
}
