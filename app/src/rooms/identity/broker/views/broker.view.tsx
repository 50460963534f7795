import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { settingsHref } from "../../../tenancy/room.ts";
import type { ShownKey } from "../../client-keys/domain.ts";
import type { Broker, Party } from "../domain.ts";
import { isCitizenNumberClaim } from "../domain.ts";
import { brokerHref } from "../paths.ts";
import { BrokerConnection } from "./broker-connection.view.tsx";

export type BrokerProps = {
  readonly party: Party;
  /** Empty as long as nothing was connected. */
  readonly broker: Partial<Omit<Broker, "sealedSecret">>;
  /** Whether Brink can still read the secret that was given. */
  readonly isSecretKept: boolean;
  readonly keys: readonly ShownKey[];
  readonly demo: boolean;
  readonly frame: Frame;
};

/** What it is for and what is kept, then the connection, then on. */
export function BrokerView(props: BrokerProps): ReactElement {
  const { party, broker, frame } = props;
  const { t } = frame;
  const words = party === "person" ? "broker.staff" : "organisation.staff";
  return (
    <>
      <Heading level={1}>{t(`identity.${words}.title`)}</Heading>
      <p className="lead measure">{t(`identity.${words}.state.${broker.isOn ? "on" : "off"}`)}</p>
      {props.demo && <InDemo frame={frame} />}
      <NumberWarning broker={broker} frame={frame} />
      <p className="measure">{t(`identity.${words}.kept`)}</p>
      <p>
        <a href={party === "person" ? settingsHref.organisations : settingsHref.residents}>
          {t(`identity.${words}.other`)}
        </a>
      </p>
      <BrokerConnection {...props} />
      <Way broker={broker} frame={frame} />
    </>
  );
}

/** Who tries Brink has no broker: what can be seen all the same. */
function InDemo({ frame }: Pick<BrokerProps, "frame">): ReactElement {
  const { t } = frame;
  return (
    <Alert type="info" signLabel={t("identity.attention")} title={t("identity.broker.staff.demo")}>
      {t("identity.broker.staff.demoText")} <a href={brokerHref.example}>{t("identity.broker.staff.demoLink")}</a>
    </Alert>
  );
}

/** A citizen service number is not to be had without a law that says so. */
function NumberWarning({ broker, frame }: Pick<BrokerProps, "broker" | "frame">): ReactElement | null {
  const { t, format } = frame;
  const { numberSeenAt, subjectClaim = "" } = broker;
  if (!numberSeenAt && !isCitizenNumberClaim(subjectClaim)) return null;
  return (
    <Alert type="warning" signLabel={t("identity.broker.staff.warning")} title={t("identity.broker.staff.number")}>
      {numberSeenAt
        ? t("identity.broker.staff.numberSeen", { date: format.date(numberSeenAt) })
        : t("identity.broker.staff.numberClaim", { claim: subjectClaim })}{" "}
      {t("identity.broker.staff.numberText")}
    </Alert>
  );
}

function Way({ broker, frame }: Pick<BrokerProps, "broker" | "frame">): ReactElement {
  const { t, form } = frame;
  const saved = broker.isOn ? "on" : "off";
  return (
    <section className="stack stack--close narrow">
      <Heading level={2}>{t("identity.broker.staff.way")}</Heading>
      <ActionForm frame={frame} action="switchWay">
        <RadioGroup
          name="way"
          label={t("identity.broker.staff.wayQuestion")}
          options={(["off", "on"] as const).map((value) => ({ value, label: t(`identity.broker.staff.way.${value}`) }))}
          value={form.action === "switchWay" ? formValue(frame, "way") : saved}
          error={form.action === "switchWay" ? fieldError(frame, "way") : undefined}
          required
        />
        <Button>{t("identity.staff.sso.save")}</Button>
      </ActionForm>
    </section>
  );
}
