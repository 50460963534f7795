import type { Frame } from "../../../platform/define/frame.ts";
import type { Fields } from "../../../platform/define/method.ts";
import { oneField } from "../../../platform/define/method.ts";
import type { DefinitionItem } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import type { Place } from "../place.ts";

/** What somebody typed, as terms and values: to check it, or to copy it when it could not be sent. */
export function sentItems(place: Place, fields: Fields, frame: Frame): readonly DefinitionItem[] {
  const { t, lang } = frame;
  const words = ["title", "body"].flatMap((name): DefinitionItem[] => {
    const value = oneField(fields, name);
    return value === "" ? [] : [{ term: t(`engage.sent.${name}`), value }];
  });
  const own = place.method.particulars(place.setup, fields, { t, lang, isAuthor: true });
  return [...words, ...own.map(({ term, asked = term, value }) => ({ term: asked, value }))];
}
