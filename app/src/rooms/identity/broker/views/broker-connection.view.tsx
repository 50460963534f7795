import type { ReactElement } from "react";
import { TextArea } from "../../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { connectField, Connection, SecretField } from "../../views/connection.view.tsx";
import { brokerHref } from "../paths.ts";
import type { BrokerProps } from "./broker.view.tsx";

/** What the broker has to know of Brink, and Brink of the broker. */
export function BrokerConnection({ broker, isSecretKept, frame }: BrokerProps): ReactElement {
  const asked = { words: "broker.staff", frame } as const;
  const text = (name: TextName, saved = "") => connectField(asked, name, broker[name] ?? saved);
  const optionalText = frame.t("identity.broker.staff.optional");
  const levels = (broker.goodLevels ?? usualLevels).join("\n");
  return (
    <Connection {...asked} href={brokerHref}>
      <TextField {...text("name", "DigiD")} required />
      <TextField {...text("issuer")} type="url" required />
      <TextField {...text("clientId")} autoComplete="off" required />
      <SecretField {...asked} isKept={isSecretKept} />
      <TextField {...text("subjectClaim", "sub")} autoComplete="off" required />
      <TextField {...text("scope")} autoComplete="off" optionalText={optionalText} />
      <TextField {...text("levelClaim", "acr")} autoComplete="off" required />
      <TextArea {...connectField(asked, "goodLevels", levels)} rows={3} required />
      <TextField
        {...text("askedLevels", "http://eidas.europa.eu/LoA/substantial")}
        autoComplete="off"
        optionalText={optionalText}
      />
    </Connection>
  );
}

type TextName = "name" | "issuer" | "clientId" | "scope" | "subjectClaim" | "levelClaim" | "askedLevels";

/** Of the Dutch profile of OpenID Connect (OpenID NLGov 1.0.1 §3.1). */
const usualLevels = ["http://eidas.europa.eu/LoA/substantial", "http://eidas.europa.eu/LoA/high"];
