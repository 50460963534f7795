import type { ReactElement } from "react";
import { TextArea } from "../../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { keySetHref } from "../../client-keys/paths.ts";
import { ClientKeys } from "../../client-keys/views/client-keys.view.tsx";
import type { ConnectWords } from "../../views/connection.view.tsx";
import { connectField, Connection, ProofFields } from "../../views/connection.view.tsx";
import type { Party } from "../domain.ts";
import { brokerHref } from "../paths.ts";
import type { BrokerProps } from "./broker.view.tsx";

/** What the broker has to know of Brink, and Brink of the broker. */
export function BrokerConnection({ party, broker, isSecretKept, keys, frame }: BrokerProps): ReactElement {
  const text = (name: TextName, saved = "") => connectField(wordsOf(party, name, frame), name, broker[name] ?? saved);
  const optionalText = frame.t("identity.broker.staff.optional");
  const begin = usual[party];
  const levels = (broker.goodLevels ?? begin.levels).join("\n");
  return (
    <Connection
      words={party === "person" ? "broker.staff" : "organisation.staff"}
      frame={frame}
      href={brokerHref}
      keySet={keySetHref.residents}
      below={<ClientKeys keys={keys} frame={frame} />}
    >
      <TextField {...text("name", begin.name)} required />
      <TextField {...text("issuer")} type="url" required />
      <TextField {...text("clientId")} autoComplete="off" required />
      <ProofFields kept={broker.proof} usual="key" isSecretKept={isSecretKept} frame={frame} />
      <TextField {...text("subjectClaim", begin.claim)} autoComplete="off" required />
      <TextField {...text("scope")} autoComplete="off" optionalText={optionalText} />
      <TextField {...text("levelClaim", "acr")} autoComplete="off" required />
      <TextArea {...connectField(wordsOf(party, "goodLevels", frame), "goodLevels", levels)} rows={3} required />
      <TextField {...text("askedLevels", begin.asked)} autoComplete="off" optionalText={optionalText} />
    </Connection>
  );
}

type TextName = "name" | "issuer" | "clientId" | "scope" | "subjectClaim" | "levelClaim" | "askedLevels";

/** What is asked in other words of an organisation. */
const ofOrganisation = ["name", "subjectClaim", "scope", "goodLevels"];

function wordsOf(party: Party, name: string, frame: BrokerProps["frame"]) {
  const isOwn = party === "organisation" && ofOrganisation.includes(name);
  const words: ConnectWords = isOwn ? "organisation.staff" : "broker.staff";
  return { words, frame };
}

/**
 * What to begin with. For persons after the Dutch profile of OpenID Connect (OpenID NLGov 1.0.1 §3.1); for organisations by the names of
 * eHerkenning (Afsprakenstelsel Elektronische Toegangsdiensten): level 2+, 3 and 4, and the number in the trade register.
 */
const usual = {
  person: {
    ...{ name: "DigiD", claim: "sub", asked: "http://eidas.europa.eu/LoA/substantial" },
    levels: ["http://eidas.europa.eu/LoA/substantial", "http://eidas.europa.eu/LoA/high"],
  },
  organisation: {
    ...{ name: "eHerkenning", claim: "urn:etoegang:1.9:EntityConcernedID:KvKnr" },
    // Some say how sure it is only to who asks.
    asked: "urn:etoegang:core:assurance-class:loa3",
    levels: ["loa2plus", "loa3", "loa4"].map((level) => `urn:etoegang:core:assurance-class:${level}`),
  },
} as const;
