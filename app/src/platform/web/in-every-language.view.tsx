import type { ReactElement } from "react";
import { Fragment } from "react";
import type { Frame } from "../define/frame.ts";
import { fieldError, formValue } from "../define/frame.ts";
import { Details } from "./components/details/details.view.tsx";

/** What a field of one language needs to be told. */
export type InLanguage = {
  readonly name: string;
  readonly lang: string;
  readonly value: string;
  readonly error: string | undefined;
};

type Props = {
  readonly frame: Frame;
  /** `words` for the fields `words_nl`, `words_en` … */
  readonly stem: string;
  /** What stands there before anything is typed. */
  readonly before: (lang: string) => string | undefined;
  readonly field: (given: InLanguage) => ReactElement;
};

/**
 * The same field in every language of the municipality: Dutch in sight, the others behind one press, which says how
 * many of them are filled in. They stand open when something is wrong in one.
 */
export function InEveryLanguage({ frame, stem, before, field }: Props): ReactElement {
  const given = frame.tenant.languages.map((lang) => {
    const name = `${stem}_${lang}`;
    return { name, lang, value: formValue(frame, name, before(lang)), error: fieldError(frame, name) };
  });
  const dutch = given.find(({ lang }) => lang === "nl");
  const others = given.filter((one) => one !== dutch);
  return (
    <>
      {dutch && field(dutch)}
      {others.length > 0 && (
        <Details
          summary={frame.t("platform.staff.otherLanguages", {
            filled: others.filter(({ value }) => value.trim() !== "").length,
            all: others.length,
          })}
          open={others.some(({ error }) => error !== undefined)}
        >
          {others.map((one) => (
            <Fragment key={one.lang}>{field(one)}</Fragment>
          ))}
        </Details>
      )}
    </>
  );
}
