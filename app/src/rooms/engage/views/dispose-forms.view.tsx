import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { languageName } from "../../tenancy/room.ts";
import { outcomes } from "../domain.ts";
import { mayConfirm, mayModerate, mayPropose } from "../policy.ts";
import { RejectFields } from "./reject-fields.view.tsx";

export type DisposeProps = {
  readonly frame: Frame;
  /** Languages of the people who asked, beside those of the municipality. */
  readonly asked: readonly string[];
};

/** What can be done with the chosen contributions, each part with its own button; they share one form. */
export function DisposeForms({ frame, asked }: DisposeProps): ReactElement {
  const { actor } = frame;
  return (
    <>
      {mayPropose.allows(actor) && <ProposePart frame={frame} asked={asked} />}
      {mayConfirm.allows(actor) && <ConfirmPart frame={frame} />}
      {mayModerate.allows(actor) && <ModeratePart frame={frame} />}
    </>
  );
}

function ProposePart({ frame, asked }: DisposeProps): ReactElement {
  const { t, lang, tenant } = frame;
  const langs = [...new Set(["nl", ...tenant.languages, ...asked])];
  return (
    <Details summary={t("engage.dispose.propose")} open={isOpen(frame, "propose")}>
      <SelectField
        name="outcome"
        label={t("engage.dispose.outcome")}
        emptyLabel={t("engage.choose")}
        options={outcomes.map((outcome) => ({ value: outcome, label: t(`engage.outcome.${outcome}`) }))}
        value={formValue(frame, "outcome")}
        error={fieldError(frame, "outcome")}
      />
      <TextField
        name="forwardedTo"
        label={t("engage.dispose.forwardedTo")}
        optionalText={t("engage.dispose.onlyForwarded")}
        value={formValue(frame, "forwardedTo")}
        error={fieldError(frame, "forwardedTo")}
        width="medium"
      />
      {langs.map((code) => (
        <TextArea
          name={`reason_${code}`}
          label={t("engage.dispose.reason", { language: languageName(code, lang) })}
          description={code === "nl" ? t("engage.dispose.reasonHelp") : undefined}
          optionalText={code === "nl" ? undefined : t("engage.dispose.reasonOnlyIf")}
          rows={code === "nl" ? 4 : 2}
          lang={code}
          value={formValue(frame, `reason_${code}`)}
          error={fieldError(frame, `reason_${code}`)}
          key={code}
        />
      ))}
      <ActionGroup>
        <Button name="_action" value="propose">
          {t("engage.dispose.proposeNow")}
        </Button>
      </ActionGroup>
    </Details>
  );
}

function ConfirmPart({ frame }: { readonly frame: Frame }): ReactElement {
  const { t, actor } = frame;
  return (
    <Details summary={t("engage.dispose.confirm")} open={isOpen(frame, "confirm")}>
      <p>{t("engage.dispose.confirmText", { name: actor.kind === "person" ? actor.name : "" })}</p>
      <TextField
        name="deciderFunction"
        label={t("engage.dispose.function")}
        description={t("engage.dispose.functionHelp")}
        value={formValue(frame, "deciderFunction")}
        error={fieldError(frame, "deciderFunction")}
        autoComplete="organization-title"
        width="medium"
      />
      <ActionGroup>
        <Button name="_action" value="confirm">
          {t("engage.dispose.confirmNow")}
        </Button>
      </ActionGroup>
    </Details>
  );
}

function ModeratePart({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <Details summary={t("engage.dispose.moderate")} open={isOpen(frame, "reject") || isOpen(frame, "publish")}>
      <ActionGroup>
        <Button name="_action" value="publish" variant="secondary">
          {t("engage.dispose.publishNow")}
        </Button>
      </ActionGroup>
      <RejectFields frame={frame} />
      <ActionGroup>
        <Button name="_action" value="reject" variant="secondary">
          {t("engage.dispose.rejectNow")}
        </Button>
      </ActionGroup>
    </Details>
  );
}

/** What was just refused stands open again. */
function isOpen(frame: Frame, action: string): boolean {
  return frame.form.action === action;
}
