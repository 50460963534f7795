import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue, formValues } from "../../../../platform/define/frame.ts";
import { CheckboxGroup } from "../../../../platform/web/components/checkbox-group/checkbox-group.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { foundPlaces, isProbable } from "../../moderation/found-places.ts";
import type { ReasonToChoose } from "../../own-reasons/domain.ts";
import { DecisionForm } from "../../views/decision-form.view.tsx";
import type { Turn } from "../domain.ts";
import { Marked } from "./turn.view.tsx";

export const turnActions = { publish: "publishQuestion", reject: "rejectQuestion" };

type Props = {
  readonly turn: Turn;
  readonly reasons: readonly ReasonToChoose[];
  /** Where the form is sent to. */
  readonly to: string;
  readonly frame: Frame;
};

/** Show a question to everybody, with what is ticked made unreadable, or do not and say why. */
export function ModerateTurn({ turn, reasons, to, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <DecisionForm
      to={to}
      of={turn.id}
      reasons={reasons}
      label={t("engage.question.staff.decide", { date: frame.format.dateTime(turn.askedAt) })}
      actions={turnActions}
      frame={frame}
    >
      <input type="hidden" name="turnId" value={turn.id} />
      <input type="hidden" name="seen" value={turn.moderation} />
      <MaskFields turn={turn} frame={frame} />
    </DecisionForm>
  );
}

function MaskFields({ turn, frame }: Omit<Props, "to" | "reasons">): ReactElement {
  const { t } = frame;
  const isRefused = formValue(frame, "of") === turn.id;
  const own = (name: string) => (isRefused ? name : `${name}-${turn.id}`);
  const found = foundPlaces({ title: "", body: turn.words });
  const ticked = found.filter(isProbable).map(({ key }) => key);
  return (
    <>
      {found.length > 0 && (
        <CheckboxGroup
          name="places"
          id={own("places")}
          label={t("engage.personal.choose")}
          options={found.map(({ key, kind, sureness, words }) => ({
            value: key,
            label: t(`engage.personal.sureness.${sureness}`, { kind: t(`engage.personal.kind.${kind}`), words }),
          }))}
          values={isRefused ? formValues(frame, "places") : ticked}
          error={isRefused ? fieldError(frame, "places") : undefined}
        />
      )}
      <TextField
        name="also"
        id={own("also")}
        label={t("engage.personal.also")}
        description={t("engage.personal.alsoHelp")}
        optionalText={t("engage.optional")}
        value={isRefused ? formValue(frame, "also") : ""}
        error={isRefused ? fieldError(frame, "also") : undefined}
        width="medium"
      />
    </>
  );
}

/** What was asked, with what may be of a person marked. */
export function MarkedTurn({
  turn,
  lang,
  frame,
}: {
  readonly turn: Turn;
  readonly lang: string;
  readonly frame: Frame;
}): ReactElement {
  return (
    <p className="as-typed" lang={lang} dir="auto">
      <Marked text={turn.words} frame={frame} />
    </p>
  );
}
