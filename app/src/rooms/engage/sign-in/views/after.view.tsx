import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import type { NotKnown } from "../../../identity/room.ts";
import { notKnownKey } from "../../../identity/room.ts";

type NotKnownProps = {
  readonly reason: NotKnown;
  /** The form that waits; undefined when this browser does not know it any more. */
  readonly next: string | undefined;
  /** What people sign in with; undefined while they cannot. */
  readonly name: string | undefined;
  readonly frame: Frame;
};

/** Why somebody is not signed in, that nothing is lost, and the way back. */
export function NotKnownView({ reason, next, name, frame }: NotKnownProps): ReactElement {
  const { t, tenant } = frame;
  const { email, phone } = tenant.contact;
  return (
    <div className="wrap wrap--narrow stack">
      <Heading level={1}>{t("engage.signIn.notKnown")}</Heading>
      <Alert type="warning" signLabel={t("engage.sign.warning")}>
        {t(notKnownKey(reason))}
      </Alert>
      <p>{t(next === undefined ? "engage.signIn.formElsewhere" : "engage.signIn.formKept")}</p>
      <ActionGroup>
        <ButtonLink href={next ?? "/"}>
          {t(next === undefined ? "engage.signIn.toStart" : "engage.signIn.toForm")}
        </ButtonLink>
      </ActionGroup>
      {name !== undefined && <p>{t("engage.signIn.without", { name })}</p>}
      <p className="cluster">
        {email !== "" && <a href={`mailto:${email}`}>{email}</a>}
        {phone !== "" && <a href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>{phone}</a>}
      </p>
    </div>
  );
}

export function SignedOutView({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <div className="wrap wrap--narrow stack">
      <Heading level={1}>{t("engage.signIn.out")}</Heading>
      <p className="lead">{t("engage.signIn.outText")}</p>
      <ActionGroup>
        <ButtonLink href="/">{t("engage.signIn.toStart")}</ButtonLink>
      </ActionGroup>
    </div>
  );
}
