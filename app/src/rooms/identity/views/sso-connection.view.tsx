import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Sso } from "../sso/sso-reader.ts";
import { ssoHref } from "../sso-paths.ts";
import { AddressToCopy } from "../../../platform/web/address-to-copy.view.tsx";

type Props = {
  readonly sso: Partial<Omit<Sso, "sealedSecret">>;
  readonly isSecretKept: boolean;
  readonly frame: Frame;
};

/** What the provider has to know of Brink, and Brink of the provider. */
export function SsoConnection({ sso, isSecretKept, frame }: Props): ReactElement {
  const { t, url } = frame;
  const isThere = sso.issuer !== undefined;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("identity.staff.sso.connection")}</Heading>
      <p className="measure">{t("identity.staff.sso.connectionLead")}</p>
      <DefinitionList
        items={[
          { term: t("identity.staff.sso.back"), value: <AddressToCopy href={url.base + ssoHref.back} /> },
          { term: t("identity.staff.sso.out"), value: <AddressToCopy href={url.base + ssoHref.out} /> },
        ]}
      />
      <div className="narrow stack">
        <ActionForm frame={frame} action="connect">
          <TextField {...fieldOf(frame, "issuer", sso.issuer ?? "")} type="url" required />
          <TextField {...fieldOf(frame, "clientId", sso.clientId ?? "")} autoComplete="off" required />
          <TextField
            {...fieldOf(frame, "clientSecret", "")}
            description={t(isSecretKept ? "identity.staff.sso.secretKept" : "identity.staff.sso.secretHelp")}
            type="password"
            autoComplete="off"
            required={!isSecretKept}
          />
          <TextField {...fieldOf(frame, "groupsClaim", sso.groupsClaim ?? "groups")} autoComplete="off" required />
          <Button>{t("identity.staff.sso.connect")}</Button>
        </ActionForm>
        {isThere && (
          <ActionForm frame={frame} action="tryIt">
            <Button variant="secondary">{t("identity.staff.sso.try")}</Button>
          </ActionForm>
        )}
      </div>
    </section>
  );
}

function fieldOf(frame: Frame, name: string, saved: string) {
  const isOurs = frame.form.action === "connect";
  return {
    name,
    label: frame.t(`identity.staff.sso.field.${name}`),
    description: frame.t(`identity.staff.sso.field.${name}.help`),
    value: isOurs ? formValue(frame, name) : saved,
    error: isOurs ? fieldError(frame, name) : undefined,
  };
}
