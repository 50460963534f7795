import type { Fields } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Contribution } from "../contribution.ts";
import type { Place } from "../place.ts";
import { similarTo } from "../search/similar-reader.ts";
import { supportedOf } from "./reader.ts";

/** What others wrote before, and whether whoever looks supports it. */
export type Similar = { readonly contribution: Contribution; readonly isSupported: boolean };

/** What looks like what somebody is about to send, where people read what others wrote. */
export async function similarTexts(work: Work, place: Place, typed: Fields): Promise<readonly Similar[]> {
  const { method, setup, activity } = place;
  if (method.visibility !== "public") return [];
  const entry = method.parse(setup, typed);
  if (!entry.ok) return [];
  const found = await similarTo(work, activity.id, method.words(setup, entry.value).title);
  const supported = await supportedOf(
    work,
    found.map(({ id }) => id),
  );
  return found.map((contribution) => ({ contribution, isSupported: supported.has(contribution.id) }));
}
