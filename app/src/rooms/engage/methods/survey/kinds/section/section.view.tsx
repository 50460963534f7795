import type { ReactElement } from "react";
import { pickText } from "../../../../../../kernel/localized.ts";
import type { Frame } from "../../../../../../platform/define/frame.ts";
import { langOf, said } from "../../../../../../platform/i18n/said.ts";
import { Heading } from "../../../../../../platform/web/components/heading/heading.view.tsx";
import { TextArea } from "../../../../../../platform/web/components/text-area/text-area.view.tsx";
import { InEveryLanguage } from "../../../../../../platform/web/in-every-language.view.tsx";
import { languageName } from "../../../../../tenancy/room.ts";
import type { Question } from "../../domain.ts";
import { explanationOf, explanationsOf } from "./explanation.ts";

type Props = {
  readonly part: Question;
  /** "Deel 2 van 4". */
  readonly kicker?: string | undefined;
  readonly note?: string | undefined;
  readonly frame: Frame;
};

/** The title of a part, and what somebody has to know before its questions. */
export function PartHead({ part, kicker, note, frame }: Props): ReactElement {
  const explanation = explanationOf(part, frame.lang);
  return (
    <div className="stack stack--close">
      <Heading level={2} kicker={kicker}>
        {said(frame, pickText(part.words, frame.lang))}
      </Heading>
      {note !== undefined && <p className="muted">{note}</p>}
      {explanation.text !== "" && (
        <p className="as-typed" {...langOf(frame, explanation)}>
          {explanation.text}
        </p>
      )}
    </div>
  );
}

type FieldsProps = { readonly editing: Question | undefined; readonly frame: Frame };

/** The explanation in each language. */
export function ExplanationFields({ editing, frame }: FieldsProps): ReactElement {
  const { t, lang } = frame;
  const before = editing?.kind === "section" ? explanationsOf(editing) : {};
  return (
    <InEveryLanguage
      frame={frame}
      stem="explanation"
      before={(code) => before[code]}
      field={(given) => (
        <TextArea
          {...given}
          label={t("survey.staff.section.explanation", { language: languageName(given.lang, lang) })}
          optionalText={t("engage.optional")}
          rows={3}
        />
      )}
    />
  );
}
