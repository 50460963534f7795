import type { ReactElement, ReactNode } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { AddressToCopy } from "../../../platform/web/address-to-copy.view.tsx";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Proof } from "../sso/provider.ts";
import { proofs } from "../sso/provider.ts";

type Props = {
  /** Whose messages. */
  readonly words: ConnectWords;
  /** Where people come back, and go after signing out. */
  readonly href: { readonly back: string; readonly out: string };
  /** Where it reads Brink's keys. */
  readonly keySet: string;
  /** The fields of the form. */
  readonly children: ReactNode;
  readonly below?: ReactNode;
  readonly frame: Frame;
};

export type ConnectWords = "staff.sso" | "broker.staff" | "organisation.staff";

/** What a service where people sign in has to know of Brink, and Brink of the service. */
export function Connection({ words, href, keySet, children, below, frame }: Props): ReactElement {
  const { t, url } = frame;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t(`identity.${words}.connection`)}</Heading>
      <p className="measure">{t(`identity.${words}.connectionLead`)}</p>
      <DefinitionList
        items={[
          { term: t("identity.staff.sso.back"), value: <AddressToCopy href={url.base + href.back} /> },
          { term: t("identity.staff.sso.out"), value: <AddressToCopy href={url.base + href.out} /> },
          { term: t("identity.clientKey.staff.address"), value: <AddressToCopy href={url.base + keySet} /> },
        ]}
      />
      <div className="narrow stack">
        <ActionForm frame={frame} action="connect">
          {children}
          <Button>{t("identity.staff.sso.connect")}</Button>
        </ActionForm>
        {below}
      </div>
    </section>
  );
}

type ProofProps = Pick<Props, "frame"> & {
  /** What is kept; undefined before anything was connected. */
  readonly kept: Proof["kind"] | undefined;
  /** What to begin with. */
  readonly usual: Proof["kind"];
  readonly isSecretKept: boolean;
};

/** With what Brink shows that it is Brink. A secret that is kept is not shown again, and stays when nothing is typed. */
export function ProofFields({ kept, usual, isSecretKept, frame }: ProofProps): ReactElement {
  const { t } = frame;
  const secret = connectField({ words: "staff.sso", frame }, "clientSecret", "");
  const isKept = isSecretKept && kept === "secret";
  return (
    <>
      <RadioGroup
        {...connectField({ words: "staff.sso", frame }, "proof", kept ?? usual)}
        options={proofs.map((value) => ({
          value,
          label: t(`identity.staff.sso.proof.${value}`),
          description: t(`identity.staff.sso.proof.${value}.help`),
        }))}
        required
      />
      <TextField
        {...secret}
        description={t(isKept ? "identity.staff.sso.secretKept" : "identity.staff.sso.secretHelp")}
        type="password"
        autoComplete="off"
        optionalText={t("identity.staff.sso.secretOnly")}
      />
    </>
  );
}

/** What a field of this form is given: what was typed, else what is kept. */
export function connectField({ words, frame }: Pick<Props, "words" | "frame">, name: string, saved: string) {
  const isOurs = frame.form.action === "connect";
  return {
    name,
    label: frame.t(`identity.${words}.field.${name}`),
    description: frame.t(`identity.${words}.field.${name}.help`),
    value: isOurs ? formValue(frame, name) : saved,
    error: isOurs ? fieldError(frame, name) : undefined,
  };
}
