import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Sso } from "../sso/sso-reader.ts";
import { ssoHref } from "../sso-paths.ts";
import type { ShownKey } from "../client-keys/domain.ts";
import { keySetHref } from "../client-keys/paths.ts";
import { ClientKeys } from "../client-keys/views/client-keys.view.tsx";
import { connectField, Connection, ProofFields } from "./connection.view.tsx";

type Props = {
  readonly sso: Partial<Omit<Sso, "sealedSecret">>;
  readonly isSecretKept: boolean;
  readonly keys: readonly ShownKey[];
  readonly frame: Frame;
};

/** What the provider has to know of Brink, and Brink of the provider. */
export function SsoConnection({ sso, isSecretKept, keys, frame }: Props): ReactElement {
  const asked = { words: "staff.sso", frame } as const;
  const field = (name: string, saved = "") => connectField(asked, name, saved);
  return (
    <Connection
      {...asked}
      href={ssoHref}
      keySet={keySetHref.staff}
      below={
        <>
          {sso.issuer !== undefined && <TryIt frame={frame} />}
          <ClientKeys keys={keys} frame={frame} />
        </>
      }
    >
      <TextField {...field("issuer", sso.issuer)} type="url" required />
      <TextField {...field("clientId", sso.clientId)} autoComplete="off" required />
      <ProofFields kept={sso.proof} usual="secret" isSecretKept={isSecretKept} frame={frame} />
      <TextField {...field("groupsClaim", sso.groupsClaim ?? "groups")} autoComplete="off" required />
    </Connection>
  );
}

function TryIt({ frame }: Pick<Props, "frame">): ReactElement {
  return (
    <ActionForm frame={frame} action="tryIt">
      <Button variant="secondary">{frame.t("identity.staff.sso.try")}</Button>
    </ActionForm>
  );
}
