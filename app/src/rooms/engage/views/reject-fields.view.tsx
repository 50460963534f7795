import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { rejectionReasons } from "../domain.ts";
import type { ReasonToChoose } from "../own-reasons/domain.ts";
import { ownWordsPlace, WordsOfReasons } from "../own-reasons/views/words-of-reasons.view.tsx";

export type RejectFieldsProps = {
  readonly frame: Frame;
  /** The municipality's own, that can be chosen as well. */
  readonly own: readonly ReasonToChoose[];
  /** Told apart from the same fields of other texts on the page. */
  readonly of?: string | undefined;
  /** How it is asked, where the text is on the website already. */
  readonly question?: string;
};

/** Why a text is not shown; its author reads it. */
export function RejectFields({ frame, own, of, question }: RejectFieldsProps): ReactElement {
  const { t } = frame;
  const idOf = (name: string) => (of === undefined ? name : `${name}-${of}`);
  return (
    <>
      <SelectField
        name="rejection"
        id={idOf("rejection")}
        label={question ?? t("engage.dispose.rejection")}
        emptyLabel={t("engage.choose")}
        options={[
          ...rejectionReasons.map((reason) => ({ value: reason, label: t(`engage.rejectionShort.${reason}`) })),
          ...own.map(({ id, name }) => ({ value: id, label: t("engage.ownReason.staff.choice", { name }) })),
        ]}
        value={formValue(frame, "rejection")}
        error={fieldError(frame, "rejection")}
      />
      <OwnWords own={own} frame={frame} />
      <TextArea
        name="rejectionWords"
        id={idOf("rejectionWords")}
        label={t("engage.dispose.rejectionWords")}
        description={t("engage.dispose.rejectionWordsHelp")}
        optionalText={t("engage.optional")}
        rows={3}
        value={formValue(frame, "rejectionWords")}
        error={fieldError(frame, "rejectionWords")}
      />
    </>
  );
}

/** What is sent with each of them: nobody sends words that they did not read. On a page of many forms they stand once. */
function OwnWords({ own, frame: { t } }: Pick<RejectFieldsProps, "own" | "frame">): ReactElement | null {
  const withWords = own.flatMap(({ words, ...one }) => (words ? [{ ...one, words }] : []));
  if (own.length === 0) return null;
  if (withWords.length === 0)
    return (
      <p>
        <a href={`#${ownWordsPlace}`}>{t("engage.ownReason.staff.read")}</a>
      </p>
    );
  return (
    <Details summary={t("engage.ownReason.staff.read")}>
      <WordsOfReasons reasons={withWords} />
    </Details>
  );
}
