import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { SelectField } from "../../../../platform/web/components/select-field/select-field.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { mayAnswerQuestions } from "../../policy.ts";
import type { Answerer } from "../answerers.ts";
import type { Question } from "../domain.ts";
import { openTurnOf } from "../domain.ts";
import { staffField } from "./field.ts";

type Props = { readonly question: Question; readonly people: readonly Answerer[]; readonly frame: Frame };

/** Who answers: a colleague by name, as long as somebody waits. */
export function Assignment({ question, people, frame }: Props): ReactElement | null {
  const { t } = frame;
  const { assignee } = question;
  if (!openTurnOf(question)) return null;
  if (!mayAnswerQuestions.allows(frame.actor))
    return assignee ? <p>{t("engage.question.staff.assignedTo", { name: assignee.name })}</p> : null;
  return (
    <ActionForm frame={frame} action="assign">
      <SelectField
        {...staffField(frame, "assignee", assignee?.id)}
        description={t("engage.question.staff.field.assignee.help")}
        emptyLabel={t("engage.question.staff.nobody")}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button variant="secondary">{t("engage.question.staff.assignNow")}</Button>
    </ActionForm>
  );
}
