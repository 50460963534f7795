import type { ReactElement } from "react";
import { Form } from "../../../platform/web/components/form/form.view.tsx";
import type { Contribution } from "../contribution.ts";
import { mayModerate } from "../policy.ts";
import { DecisionForm } from "./decision-form.view.tsx";
import type { DisposeProps } from "./dispose-forms.view.tsx";
import { DisposeForms } from "./dispose-forms.view.tsx";

type Props = Pick<DisposeProps, "frame" | "reasons"> & { readonly contribution: Contribution };

/** An argument is shown or not; anything else is owed an answer too. */
export function Decide({ contribution, reasons, frame }: Props): ReactElement | null {
  if (!contribution.argument)
    return (
      <Form action={frame.url.path} busyText={frame.t("platform.layout.busy")}>
        <input type="hidden" name="_once" value={frame.once} />
        <DisposeForms frame={frame} reasons={reasons} asked={[contribution.lang]} />
      </Form>
    );
  if (!mayModerate.allows(frame.actor)) return null;
  return <DecisionForm to={frame.url.path} of={contribution.id} reasons={reasons} frame={frame} />;
}
