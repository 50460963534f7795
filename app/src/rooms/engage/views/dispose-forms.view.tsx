import type { ReactElement, ReactNode } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { mayConfirm, mayModerate, mayPropose } from "../policy.ts";
import { AnswerFields, FunctionField } from "./answer-fields.view.tsx";
import type { RejectFieldsProps } from "./reject-fields.view.tsx";
import { RejectFields } from "./reject-fields.view.tsx";

export type DisposeProps = {
  readonly frame: Frame;
  readonly reasons: RejectFieldsProps["own"];
  /** Languages of the people who asked, beside those of the municipality. */
  readonly asked: readonly string[];
  /** In the place of whether everybody reads it, where somebody else decides that. */
  readonly toOthers?: ReactNode;
};

/** What can be done with the chosen contributions, each part with its own button; they share one form. */
export function DisposeForms({ frame, reasons, asked, toOthers }: DisposeProps): ReactElement {
  const { actor } = frame;
  return (
    <>
      {mayPropose.allows(actor) && <ProposePart frame={frame} asked={asked} />}
      {mayConfirm.allows(actor) && <ConfirmPart frame={frame} />}
      {mayModerate.allows(actor) && (toOthers ?? <ModeratePart frame={frame} reasons={reasons} />)}
    </>
  );
}

function ProposePart({ frame, asked }: Omit<DisposeProps, "reasons">): ReactElement {
  const { t } = frame;
  return (
    <Details summary={t("engage.dispose.propose")} open={isOpen(frame, "propose")}>
      <AnswerFields frame={frame} asked={asked} />
      <ActionGroup>
        <Button name="_action" value="propose">
          {t("engage.dispose.proposeNow")}
        </Button>
      </ActionGroup>
    </Details>
  );
}

function ConfirmPart({ frame }: { readonly frame: Frame }): ReactElement {
  const { t, actor } = frame;
  return (
    <Details summary={t("engage.dispose.confirm")} open={isOpen(frame, "confirm")}>
      <p>{t("engage.dispose.confirmText", { name: actor.kind === "person" ? actor.name : "" })}</p>
      <FunctionField frame={frame} />
      <ActionGroup>
        <Button name="_action" value="confirm">
          {t("engage.dispose.confirmNow")}
        </Button>
      </ActionGroup>
    </Details>
  );
}

function ModeratePart({ frame, reasons }: Omit<DisposeProps, "asked">): ReactElement {
  const { t } = frame;
  return (
    <Details summary={t("engage.dispose.moderate")} open={isOpen(frame, "reject") || isOpen(frame, "publish")}>
      <ActionGroup>
        <Button name="_action" value="publish" variant="secondary">
          {t("engage.dispose.publishNow")}
        </Button>
      </ActionGroup>
      <RejectFields frame={frame} own={reasons} />
      <ActionGroup>
        <Button name="_action" value="reject" variant="secondary">
          {t("engage.dispose.rejectNow")}
        </Button>
      </ActionGroup>
    </Details>
  );
}

/** What was just refused stands open again. */
function isOpen(frame: Frame, action: string): boolean {
  return frame.form.action === action;
}
