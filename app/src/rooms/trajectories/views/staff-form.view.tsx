import type { ReactElement, ReactNode } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";

export type StaffFormProps = {
  readonly frame: Frame;
  readonly action: string;
  /** The version that is shown now: after a refusal it is the fresh one, so that a second look may overwrite. */
  readonly version?: number | undefined;
  readonly back: string;
  readonly saveText?: string;
  /** How to leave it, where there is nothing to save. */
  readonly cancelText?: string;
  readonly danger?: boolean;
  readonly withFiles?: boolean;
  readonly children?: ReactNode;
};

/** A form of the workbench: its fields, save it or leave it. */
export function StaffForm(props: StaffFormProps): ReactElement {
  const { frame, action, version, back, saveText, cancelText, danger = false, withFiles = false, children } = props;
  const { t } = frame;
  return (
    <div className="narrow">
      <ActionForm frame={frame} action={action} withFiles={withFiles}>
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        {children}
        <ActionGroup>
          <Button variant={danger ? "danger" : "primary"}>{saveText ?? t("trajectories.staff.save")}</Button>
          <ButtonLink variant="subtle" href={back}>
            {cancelText ?? t("trajectories.staff.cancel")}
          </ButtonLink>
        </ActionGroup>
      </ActionForm>
    </div>
  );
}
