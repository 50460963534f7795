import type { ReactElement, ReactNode } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { formValue } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Form } from "../../../platform/web/components/form/form.view.tsx";
import type { RejectFieldsProps } from "./reject-fields.view.tsx";
import { RejectFields } from "./reject-fields.view.tsx";

export type DecisionFormProps = {
  readonly frame: Frame;
  readonly reasons: RejectFieldsProps["own"];
  readonly to: string;
  /** Of which text, or of the selection: what was typed in another form of the page is not its business. */
  readonly of: string;
  readonly id?: string;
  readonly label?: string;
  /** What the two buttons do. */
  readonly actions?: { readonly publish: string; readonly reject: string };
  readonly children?: ReactNode;
};

const ofContributions = { publish: "publish", reject: "reject" };

/** Publish, or do not and say why. */
export function DecisionForm(props: DecisionFormProps): ReactElement {
  const { frame, reasons, to, of, id, label, actions = ofContributions, children } = props;
  const { t } = frame;
  const isRefused = formValue(frame, "of") === of;
  const own = isRefused ? frame : { ...frame, form: { values: {}, errors: [] } };
  return (
    <Form id={id} action={to} label={label} busyText={t("platform.layout.busy")}>
      <input type="hidden" name="of" value={of} />
      <input type="hidden" name="_once" value={frame.once} />
      {children}
      <ActionGroup>
        <Button name="_action" value={actions.publish}>
          {t("engage.dispose.publishNow")}
        </Button>
      </ActionGroup>
      <Details summary={t("engage.queue.reject")} open={isRefused && frame.form.action === actions.reject}>
        <RejectFields frame={own} own={reasons} of={isRefused ? undefined : of} />
        <ActionGroup>
          <Button name="_action" value={actions.reject} variant="secondary">
            {t("engage.dispose.rejectNow")}
          </Button>
        </ActionGroup>
      </Details>
    </Form>
  );
}
