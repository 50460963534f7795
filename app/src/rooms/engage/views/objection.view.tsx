import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Objection } from "../moderation/objection-reader.ts";
import type { OwnShown } from "../pages/load-own.ts";

/** For the author: say once that you do not agree, or read that somebody else looked again. */
export function ObjectionForm({ shown, frame }: { readonly shown: OwnShown; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  if (shown.objection !== undefined) return <p>{t("engage.own.rejectedAgain")}</p>;
  const isSent = frame.form.action === "object";
  return (
    <Details summary={t("engage.own.object")} open={isSent}>
      <p>{t("engage.own.objectText")}</p>
      <ActionForm frame={frame} action="object">
        <TextArea
          name="objection"
          label={t("engage.own.objectWhy")}
          rows={4}
          value={isSent ? formValue(frame, "objection") : ""}
          error={isSent ? fieldError(frame, "objection") : undefined}
        />
        <ActionGroup>
          <Button>{t("engage.own.objectNow")}</Button>
        </ActionGroup>
      </ActionForm>
    </Details>
  );
}

/** For who looks again: what the author says of it. */
export function ObjectionNote({
  objection,
  frame,
}: {
  readonly objection: Objection | undefined;
  readonly frame: Frame;
}): ReactElement | null {
  if (objection?.isOpen !== true) return null;
  return (
    <div className="stack stack--tight">
      <p>
        <strong>{frame.t("engage.queue.objection", { name: objection.rejectedBy })}</strong>
      </p>
      <p className="as-typed">{objection.words}</p>
    </div>
  );
}
