import type { ReactElement } from "react";
import type { Frame } from "../define/frame.ts";
import type { FormProps } from "./components/form/form.view.tsx";
import { Form } from "./components/form/form.view.tsx";

export type ActionFormProps = Pick<FormProps, "id" | "withFiles" | "draft" | "label" | "children"> & {
  readonly frame: Frame;
  /** The name of the page's action that this form sends. */
  readonly action: string;
  /** Says when it was begun, so that it may come in a little after the end. */
  readonly stamped?: boolean;
  /** Another page of ours whose action it is; the page itself when absent. */
  readonly to?: string;
};

/** The form of one action of a page, with the one-time key that makes it count once. */
export function ActionForm(props: ActionFormProps): ReactElement {
  const { frame, action, to, stamped = false, children, ...form } = props;
  return (
    <Form {...form} action={to ?? frame.url.path + frame.url.search} busyText={frame.t("platform.layout.busy")}>
      {children}
      <input type="hidden" name="_action" value={action} />
      <input type="hidden" name="_once" value={frame.once} />
      {stamped && <input type="hidden" name="_begun" value={frame.stamp()} />}
    </Form>
  );
}
