import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { EmailField } from "../../views/email-field.view.tsx";
import type { MineShown } from "../load-mine.ts";
import { leavings } from "./leave-account.ts";

type Props = { readonly shown: MineShown; readonly frame: Frame };

/** For who was taking part and has to confirm an address first: that, and nothing else. */
export function AccountFirst({ shown, frame }: Props): ReactElement {
  return (
    <div className="wrap wrap--narrow stack">
      <Heading level={1}>{frame.t("engage.turn.accountNeeded")}</Heading>
      <p className="lead">{frame.t("engage.turn.accountText")}</p>
      <AskForm shown={shown} frame={frame} />
    </div>
  );
}

/** An address, so that what somebody sends is found on all of their devices. */
export function AskForAccount({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <Details summary={t("engage.account.ask")} open={frame.form.action === "ask"}>
      <p>{t("engage.account.askText")}</p>
      <AskForm shown={shown} frame={frame} />
    </Details>
  );
}

function AskForm({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <ActionForm frame={frame} action="ask">
      <input type="hidden" name="lang" value={frame.lang} />
      {shown.next !== undefined && <input type="hidden" name="next" value={shown.next} />}
      <EmailField label={t("engage.account.email")} help={t("engage.account.emailHelp")} frame={frame} required />
      <ActionGroup>
        <Button>{t("engage.account.askNow")}</Button>
      </ActionGroup>
    </ActionForm>
  );
}

/** Stopping, with what becomes of what was sent. */
export function LeaveAccount({ frame }: Pick<Props, "frame">): ReactElement {
  const { t } = frame;
  return (
    <Details summary={t("engage.account.leave")} open={frame.form.action === "leave"}>
      <p>{t("engage.account.leaveText")}</p>
      <ActionForm frame={frame} action="leave">
        <RadioGroup
          name="sent"
          label={t("engage.account.leaveSent")}
          options={leavings.map((value) => ({ value, label: t(`engage.account.leaveSent.${value}`) }))}
          value={formValue(frame, "sent", "keep")}
          error={fieldError(frame, "sent")}
          required
        />
        <ActionGroup>
          <Button variant="danger">{t("engage.account.leaveNow")}</Button>
        </ActionGroup>
      </ActionForm>
    </Details>
  );
}
