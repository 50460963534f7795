import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { rejectionReasons } from "../domain.ts";

export type RejectFieldsProps = {
  readonly frame: Frame;
  /** Told apart from the same fields of other texts on the page. */
  readonly of?: string | undefined;
  /** How it is asked, where the text is on the website already. */
  readonly question?: string;
};

/** Why a text is not shown; its author reads it. */
export function RejectFields({ frame, of, question }: RejectFieldsProps): ReactElement {
  const { t } = frame;
  const own = (name: string) => (of === undefined ? name : `${name}-${of}`);
  return (
    <>
      <SelectField
        name="rejection"
        id={own("rejection")}
        label={question ?? t("engage.dispose.rejection")}
        emptyLabel={t("engage.choose")}
        options={rejectionReasons.map((reason) => ({ value: reason, label: t(`engage.rejectionShort.${reason}`) }))}
        value={formValue(frame, "rejection")}
        error={fieldError(frame, "rejection")}
      />
      <TextArea
        name="rejectionWords"
        id={own("rejectionWords")}
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
