import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { DefinitionList } from "../../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { TextArea } from "../../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { AddressToCopy } from "../../../../platform/web/address-to-copy.view.tsx";
import { brokerHref } from "../paths.ts";
import type { BrokerProps } from "./broker.view.tsx";

/** What the broker has to know of Brink, and Brink of the broker. */
export function BrokerConnection({ broker, isSecretKept, frame }: BrokerProps): ReactElement {
  const { t, url } = frame;
  const text = (name: TextName, saved = "") => fieldOf(frame, name, broker[name] ?? saved);
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("identity.broker.staff.connection")}</Heading>
      <p className="measure">{t("identity.broker.staff.connectionLead")}</p>
      <DefinitionList
        items={[
          { term: t("identity.staff.sso.back"), value: <AddressToCopy href={url.base + brokerHref.back} /> },
          { term: t("identity.staff.sso.out"), value: <AddressToCopy href={url.base + brokerHref.out} /> },
        ]}
      />
      <div className="narrow stack">
        <ActionForm frame={frame} action="connect">
          <TextField {...text("name", "DigiD")} required />
          <TextField {...text("issuer")} type="url" required />
          <TextField {...text("clientId")} autoComplete="off" required />
          <TextField
            {...fieldOf(frame, "clientSecret", "")}
            description={t(isSecretKept ? "identity.staff.sso.secretKept" : "identity.staff.sso.secretHelp")}
            type="password"
            autoComplete="off"
            required={!isSecretKept}
          />
          <TextField {...text("subjectClaim", "sub")} autoComplete="off" required />
          <TextField {...text("scope")} autoComplete="off" optionalText={t("identity.broker.staff.optional")} />
          <TextField {...text("levelClaim", "acr")} autoComplete="off" required />
          <TextArea
            {...fieldOf(frame, "goodLevels", (broker.goodLevels ?? usualLevels).join("\n"))}
            rows={3}
            required
          />
          <TextField
            {...text("askedLevels", "http://eidas.europa.eu/LoA/substantial")}
            autoComplete="off"
            optionalText={t("identity.broker.staff.optional")}
          />
          <Button>{t("identity.staff.sso.connect")}</Button>
        </ActionForm>
      </div>
    </section>
  );
}

type TextName = "name" | "issuer" | "clientId" | "scope" | "subjectClaim" | "levelClaim" | "askedLevels";

/** Of the Dutch profile of OpenID Connect (OpenID NLGov 1.0.1 §3.1). */
const usualLevels = ["http://eidas.europa.eu/LoA/substantial", "http://eidas.europa.eu/LoA/high"];

function fieldOf(frame: Frame, name: string, saved: string) {
  const isOurs = frame.form.action === "connect";
  return {
    name,
    label: frame.t(`identity.broker.staff.field.${name}`),
    description: frame.t(`identity.broker.staff.field.${name}.help`),
    value: isOurs ? formValue(frame, name) : saved,
    error: isOurs ? fieldError(frame, name) : undefined,
  };
}
