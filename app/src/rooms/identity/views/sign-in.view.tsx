import type { ReactElement, ReactNode } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { magicLinkMinutes } from "../domain.ts";

/** One column with one thing to do. */
function OneThing({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="section">
      <div className="wrap wrap--narrow stack">
        <Heading level={1}>{title}</Heading>
        {children}
      </div>
    </div>
  );
}

/** Asks for an address; afterwards the same answer for everybody. */
export function SignInView({ sent, frame }: { readonly sent: boolean; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  if (sent) {
    return (
      <OneThing title={t("identity.signIn.sentTitle")}>
        <p className="lead">{t("identity.signIn.sentText", { minutes: magicLinkMinutes })}</p>
        <p>{t("identity.signIn.sentNothing")}</p>
        {frame.demo && <ButtonLink href="/postvak">{t("identity.staff.demo.mailbox")}</ButtonLink>}
        <p>
          <a href="/inloggen">{t("identity.signIn.again")}</a>
        </p>
      </OneThing>
    );
  }
  return (
    <OneThing title={t("identity.signIn.title")}>
      <p className="lead">{t("identity.signIn.lead")}</p>
      <ActionForm frame={frame} action="request">
        <TextField
          name="email"
          type="email"
          label={t("identity.signIn.email")}
          value={formValue(frame, "email")}
          error={fieldError(frame, "email")}
          autoComplete="email"
          required
        />
        <Button>{t("identity.signIn.send")}</Button>
      </ActionForm>
      <p className="muted">{t("identity.signIn.residents")}</p>
      {frame.demo && (
        <p>
          <a href={`/demo${frame.url.search}`}>{t("identity.staff.demo.title")}</a>
        </p>
      )}
    </OneThing>
  );
}

export type LinkViewProps = { readonly state: "usable" | "unknown" | "used" | "expired"; readonly frame: Frame };

/** The link of the mail: a button, because programs that read mail open links too. */
export function LinkView({ state, frame }: LinkViewProps): ReactElement {
  const { t, tenant } = frame;
  if (state === "usable") {
    return (
      <OneThing title={t("identity.link.title")}>
        <p className="lead">{t("identity.link.lead", { municipality: tenant.name })}</p>
        <ActionForm frame={frame} action="confirm">
          <Button pictogramEnd="arrow">{t("identity.link.confirm")}</Button>
        </ActionForm>
      </OneThing>
    );
  }
  return (
    <OneThing title={t("identity.link.title")}>
      {frame.form.problem === undefined && (
        <Alert type="warning" signLabel={t("identity.attention")}>
          {t(`identity.link.${state}`)}
        </Alert>
      )}
      <ButtonLink href="/inloggen">{t("identity.link.new")}</ButtonLink>
    </OneThing>
  );
}

/** Signed in, with a form that waits on another tab. */
export function SignedInView({ frame }: { readonly frame: Frame }): ReactElement {
  const { t, actor } = frame;
  if (actor.kind !== "person") {
    return (
      <OneThing title={t("identity.signIn.title")}>
        <ButtonLink href="/inloggen?next=%2Fingelogd">{t("identity.signIn.title")}</ButtonLink>
      </OneThing>
    );
  }
  return (
    <OneThing title={t("identity.staff.signedIn.title")}>
      <p className="lead">{t("identity.staff.signedIn.lead")}</p>
      <p>
        <a href="/beheer">{t("identity.staff.workbench")}</a>
      </p>
    </OneThing>
  );
}

/** The way out, also by the address itself. */
export function SignOutView({ frame }: { readonly frame: Frame }): ReactElement {
  const { t, actor } = frame;
  if (actor.kind !== "person") {
    return (
      <OneThing title={t("identity.signOut.title")}>
        <p className="lead">{t("identity.signOut.done")}</p>
        <p>
          <a href="/">{t("identity.signOut.home")}</a>
        </p>
      </OneThing>
    );
  }
  return (
    <OneThing title={t("identity.signOut.title")}>
      <p className="lead">{t("identity.signOut.lead")}</p>
      <ActionForm frame={frame} action="signOut">
        <Button>{t("identity.signOut.title")}</Button>
      </ActionForm>
    </OneThing>
  );
}
