import type { GuideContent } from "../content/guide-content.ts";
import { hashOf } from "../content/guide-content.ts";

/** What a browser needs to rank: the catalogue's numbers and how each answer is read, without a single text. */
type GuideNumbersFile = { readonly hash: string; readonly body: string };

export function guideNumbers({
  catalogue,
  situation,
}: Pick<GuideContent, "catalogue" | "situation">): GuideNumbersFile {
  const controls = situation.questions.map(({ id, page, kind, dontKnow, options, min, max, alsoAsk }) => ({
    ...{ id, page, kind, dontKnow, min, max },
    options: options?.map(({ code }) => ({ code })),
    alsoAsk: alsoAsk && { key: alsoAsk.key, kind: alsoAsk.kind },
  }));
  const numbers = { catalogue, controls };
  return { hash: hashOf(numbers), body: JSON.stringify(numbers) };
}
