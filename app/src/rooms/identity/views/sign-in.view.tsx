import type { ReactElement, ReactNode } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { magicLinkMinutes } from "../domain.ts";
import type { NoEntryReason } from "../sso/no-entry.ts";
import { noEntryKey } from "../sso/no-entry.ts";
import type { Sso } from "../sso/sso-reader.ts";
import { ssoHref } from "../sso-paths.ts";

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

export type SignInViewProps = {
  readonly sent: boolean;
  readonly way: Sso["way"];
  /** Why somebody who signed in elsewhere is not in. */
  readonly notIn?: NoEntryReason;
  readonly frame: Frame;
};

/** Asks for an address, or leads to where the municipality's own people sign in; afterwards the same answer for everybody. */
export function SignInView({ sent, way, notIn, frame }: SignInViewProps): ReactElement {
  const { t } = frame;
  if (sent) return <SentView frame={frame} />;
  return (
    <OneThing title={t("identity.signIn.title")}>
      {notIn !== undefined && (
        <Alert type="warning" signLabel={t("identity.attention")} title={t("identity.staff.sso.notIn")}>
          {t(noEntryKey(notIn))}
        </Alert>
      )}
      {way !== "off" && <SsoWay frame={frame} />}
      {way === "only" ? (
        <Details summary={t("identity.staff.sso.emergency")} open={frame.form.action === "request"}>
          <p>{t("identity.staff.sso.emergencyText")}</p>
          <AddressForm frame={frame} />
        </Details>
      ) : (
        <>
          {way === "beside" && <Heading level={2}>{t("identity.staff.sso.byMail")}</Heading>}
          <p className={way === "off" ? "lead" : undefined}>{t("identity.signIn.lead")}</p>
          <AddressForm frame={frame} />
        </>
      )}
      <ForResidents frame={frame} />
      {frame.demo && (
        <p>
          <a href={`/demo${frame.url.search}`}>{t("identity.staff.demo.title")}</a>
        </p>
      )}
    </OneThing>
  );
}

/** Here signs in who works for the municipality; a resident who has an address linked looks for it here too. */
function ForResidents({ frame: { t } }: { readonly frame: Frame }): ReactElement {
  return (
    <p>
      {t("identity.signIn.residents")} <a href="/mijn-inbreng">{t("identity.signIn.residentsLink")}</a>
    </p>
  );
}

/** A link, because browsers stop a form that leads to another site. */
function SsoWay({ frame }: { readonly frame: Frame }): ReactElement {
  const { t, tenant, url } = frame;
  const next = new URLSearchParams(url.search).get("next");
  const query = next === null ? "" : `?${new URLSearchParams({ next }).toString()}`;
  return (
    <>
      <p className="lead">{t("identity.staff.sso.lead", { municipality: tenant.name })}</p>
      <ButtonLink href={ssoHref.begin + query}>{t("identity.staff.sso.begin")}</ButtonLink>
    </>
  );
}

function AddressForm({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
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
  );
}

function SentView({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <OneThing title={t("identity.signIn.sentTitle")}>
      <p className="lead">{t("identity.signIn.sentText", { minutes: magicLinkMinutes })}</p>
      <p>{t("identity.signIn.sentNothing")}</p>
      {frame.demo && <ButtonLink href="/postvak">{t("identity.staff.demo.mailbox")}</ButtonLink>}
      <ForResidents frame={frame} />
      <p>
        <a href="/inloggen">{t("identity.signIn.again")}</a>
      </p>
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
export function SignOutView({
  alsoThere,
  frame,
}: {
  readonly alsoThere: boolean;
  readonly frame: Frame;
}): ReactElement {
  const { t, actor } = frame;
  if (actor.kind !== "person") {
    return (
      <OneThing title={t("identity.signOut.title")}>
        <p className="lead">{t("identity.signOut.done")}</p>
        {alsoThere && (
          <p>
            <a href={ssoHref.goodbye}>{t("identity.staff.sso.goodbye")}</a>
          </p>
        )}
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
