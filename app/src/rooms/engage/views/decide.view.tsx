import type { ReactElement } from "react";
import { Form } from "../../../platform/web/components/form/form.view.tsx";
import { isOwnDecision } from "../moderation/second-look.ts";
import type { ContributionShown } from "../pages/contribution.page.tsx";
import { mayModerate } from "../policy.ts";
import { DecisionForm } from "./decision-form.view.tsx";
import type { DisposeProps } from "./dispose-forms.view.tsx";
import { DisposeForms } from "./dispose-forms.view.tsx";
import { WhoMayLook } from "./who-may-look.view.tsx";

type Props = Pick<DisposeProps, "frame"> & {
  readonly shown: Pick<ContributionShown, "contribution" | "reasons" | "objection" | "others">;
};

/** An argument is shown or not; anything else is owed an answer too. What this person did not show, somebody else looks at again. */
export function Decide({ shown, frame }: Props): ReactElement | null {
  const { contribution, reasons, objection, others } = shown;
  const toOthers = isOwnDecision(objection, frame.actor) ? (
    <>
      <p>{frame.t("engage.queue.notYours")}</p>
      <WhoMayLook others={others} frame={frame} />
    </>
  ) : undefined;
  if (!contribution.argument)
    return (
      <Form action={frame.url.path} busyText={frame.t("platform.layout.busy")}>
        <input type="hidden" name="_once" value={frame.once} />
        <DisposeForms frame={frame} reasons={reasons} asked={[contribution.lang]} toOthers={toOthers} />
      </Form>
    );
  if (!mayModerate.allows(frame.actor)) return null;
  return toOthers ?? <DecisionForm to={frame.url.path} of={contribution.id} reasons={reasons} frame={frame} />;
}
