import type { Frame } from "../../../platform/define/frame.ts";
import { languageName } from "../../tenancy/room.ts";
import type { Contribution } from "../contribution.ts";

type Titled = Pick<Contribution, "lang" | "translations">;

/** Of a title in another language than the reader's: which one, and ours of it where there is one. */
export function inOtherLanguage({ t, lang }: Pick<Frame, "t" | "lang">, titled: Titled): string | undefined {
  if (titled.lang === lang) return undefined;
  const language = languageName(titled.lang, lang);
  const title = titled.translations[lang]?.title ?? "";
  return title === "" ? language : t("engage.similar.translated", { language, title });
}
