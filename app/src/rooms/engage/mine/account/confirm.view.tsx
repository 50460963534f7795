import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Button, ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { CheckboxField } from "../../../../platform/web/components/checkbox-field/checkbox-field.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { minePath } from "../paths.ts";
import type { Here } from "./here.ts";

type Asked = Here & { readonly email: string };

type Props = {
  /** Undefined when the link was used, is too old or is none. */
  readonly asked: Asked | undefined;
  readonly frame: Frame;
};

/** Whose account this device becomes, with one button. */
export function ConfirmAccountView({ asked, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <div className="wrap wrap--narrow stack">
      <Heading level={1}>{t("engage.account.confirmTitle")}</Heading>
      {asked === undefined ? (
        <>
          <p className="lead">{t("engage.account.gone")}</p>
          <ButtonLink href={minePath}>{t("engage.account.again")}</ButtonLink>
        </>
      ) : (
        <ConfirmForm asked={asked} frame={frame} />
      )}
    </div>
  );
}

function ConfirmForm({ asked, frame }: { readonly asked: Asked; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  const { email, isAsker, others } = asked;
  return (
    <>
      <p className="lead">
        {t(isAsker ? "engage.account.confirmLead" : "engage.account.confirmLeadElsewhere", { email })}
      </p>
      <ActionForm frame={frame} action="confirm">
        {others > 0 && (
          <CheckboxField
            name="bring"
            label={t("engage.account.bring", { count: others })}
            description={t("engage.account.bringHelp")}
          />
        )}
        <Button pictogramEnd="arrow">{t("engage.account.confirm")}</Button>
      </ActionForm>
      <p className="muted">{t("engage.account.confirmNot")}</p>
    </>
  );
}
