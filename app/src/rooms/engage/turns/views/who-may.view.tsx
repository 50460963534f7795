import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { RadioGroup } from "../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { codeRules } from "../../codes/domain.ts";
import type { Place } from "../../place.ts";
import { doublesOf, isBesideTurns, paperRules, turnRules } from "../domain.ts";

type Props = { readonly place: Place; readonly frame: Frame };

/** Everybody, or who got a code by letter; and how often. */
export function WhoMay({ place, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <>
      <RadioGroup
        name="codes"
        label={t("engage.codes.staff.rule")}
        description={t("engage.codes.staff.ruleHelp")}
        options={codeRules.map((value) => ({ value, label: t(`engage.codes.staff.rule.${value}`) }))}
        value={formValue(frame, "codes", place.host.codes)}
        error={fieldError(frame, "codes")}
        required
      />
      <HowOften place={place} frame={frame} />
      <OnPaper place={place} frame={frame} />
      <Doubles place={place} frame={frame} />
    </>
  );
}

/** Once for each device or address, with what that costs. */
function HowOften({ place, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <RadioGroup
      name="turns"
      label={t("engage.turn.staff.rule")}
      description={t("engage.turn.staff.ruleHelp")}
      options={turnRules.map((value) => ({
        value,
        label: t(`engage.turn.staff.rule.${value}`),
        description: value === "any" ? undefined : t(`engage.turn.staff.rule.${value}.help`),
      }))}
      value={formValue(frame, "turns", place.host.turns)}
      error={fieldError(frame, "turns")}
      required
    />
  );
}

/** Only with a code, or also without; and what that leaves open. */
function OnPaper({ place, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <RadioGroup
      name="paper"
      label={t("engage.turn.staff.paper")}
      description={t("engage.turn.staff.paperHelp")}
      options={paperRules.map((value) => ({ value, label: t(`engage.turn.staff.paper.${value}`) }))}
      value={formValue(frame, "paper", place.host.paper)}
      error={fieldError(frame, "paper")}
      required
    />
  );
}

/** How somebody can take part twice as it is set now, where that is to be once. */
function Doubles({ place, frame }: Props): ReactElement | null {
  const { t } = frame;
  const { host } = place;
  if (host.turns === "any" && host.codes !== "required") return null;
  const ways = doublesOf(host);
  return (
    <Alert type="info" signLabel={t("engage.sign.info")}>
      {t(ways.length === 0 ? "engage.turn.staff.noDouble" : "engage.turn.staff.doubles")}
      {ways.length > 0 && (
        <ul>
          {ways.map((way) => (
            <li key={way}>{t(`engage.turn.staff.double.${way}`)}</li>
          ))}
        </ul>
      )}
      {isBesideTurns(place) && <p>{t("engage.turn.staff.beside")}</p>}
    </Alert>
  );
}
