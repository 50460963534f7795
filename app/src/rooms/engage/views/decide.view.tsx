import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Form } from "../../../platform/web/components/form/form.view.tsx";
import type { Contribution } from "../contribution.ts";
import { mayModerate } from "../policy.ts";
import { DecisionForm } from "./decision-form.view.tsx";
import { DisposeForms } from "./dispose-forms.view.tsx";

type Props = { readonly contribution: Contribution; readonly frame: Frame };

/** An argument is shown or not; anything else is owed an answer too. */
export function Decide({ contribution, frame }: Props): ReactElement | null {
  if (!contribution.argument)
    return (
      <Form action={frame.url.path} busyText={frame.t("platform.layout.busy")}>
        <input type="hidden" name="_once" value={frame.once} />
        <DisposeForms frame={frame} asked={[contribution.lang]} />
      </Form>
    );
  if (!mayModerate.allows(frame.actor)) return null;
  return <DecisionForm to={frame.url.path} of={contribution.id} frame={frame} />;
}
