import type { ReactElement } from "react";
import { WhoMayLook } from "../../views/who-may-look.view.tsx";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { RadioGroup } from "../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { mayModerate } from "../../policy.ts";
import type { Question, Turn } from "../domain.ts";
import { dismissalReasons, isOpenTurn, openTurnOf, undoDays } from "../domain.ts";
import { isOwn, isPutBackInTime, needsSomebodyElse } from "../second-look.ts";

type Props = {
  readonly question: Question;
  readonly turn: Turn;
  /** The names of who may decide about what this person refused. */
  readonly others: readonly string[];
  readonly frame: Frame;
};

/** It is no question, or spam; and the way back for a colleague. */
export function DismissTurn({ question, turn, others, frame }: Props): ReactElement | null {
  const { t, actor } = frame;
  if (turn.dismissal !== undefined) return <Dismissed {...{ question, turn, others, frame }} />;
  if (!isOpenTurn(turn) || !mayModerate.allows(actor) || needsSomebodyElse(question, turn, actor)) return null;
  return (
    <Details summary={t("engage.question.staff.dismiss")} open={frame.form.action === "dismiss"}>
      <ActionForm frame={frame} action="dismiss">
        <input type="hidden" name="turnId" value={turn.id} />
        <RadioGroup
          name="dismissal"
          label={t("engage.question.staff.field.dismissal")}
          options={dismissalReasons.map((value) => ({
            value,
            label: t(`engage.question.staff.dismissal.${value}`),
            description: t(`engage.question.staff.dismissal.${value}.help`),
          }))}
          value={formValue(frame, "dismissal")}
          error={fieldError(frame, "dismissal")}
          required
        />
        <ActionGroup>
          <Button variant="secondary">{t("engage.question.staff.dismissNow")}</Button>
        </ActionGroup>
      </ActionForm>
    </Details>
  );
}

function Dismissed({ question, turn, others, frame }: Props): ReactElement {
  const { t, format, actor, now } = frame;
  const { decided, dismissal = "no_question" } = turn;
  const said = {
    name: decided?.by ?? "",
    date: decided ? format.date(decided.at) : "",
    reason: t(`engage.question.staff.dismissal.${dismissal}`),
  };
  const isPossible = mayModerate.allows(actor) && isPutBackInTime(turn, now) && !openTurnOf(question);
  return (
    <div className="panel stack stack--close">
      <p>{t("engage.question.staff.dismissedBy", said)}</p>
      {isPossible && isOwn(turn, actor) && (
        <>
          <p>{t("engage.question.staff.reopenByOther", { days: undoDays })}</p>
          <WhoMayLook others={others} frame={frame} />
        </>
      )}
      {isPossible && !isOwn(turn, actor) && (
        <ActionForm frame={frame} action="reopen">
          <input type="hidden" name="turnId" value={turn.id} />
          <ActionGroup>
            <Button variant="secondary">{t("engage.question.staff.reopen")}</Button>
          </ActionGroup>
        </ActionForm>
      )}
    </div>
  );
}
