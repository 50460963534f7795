import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { NumberField } from "../../../platform/web/components/number-field/number-field.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { typedEuros } from "../../trajectories/room.ts";
import type { PlanningFigures } from "../content/planning-content.ts";
import { holidayRegions } from "../content/planning-content.ts";
import { mayGuide } from "../policy.ts";
import type { PlanProps } from "./planning.view.tsx";
import { markWord } from "./words.ts";

/** What the plan is counted with and no question asks. */
export function PlanSettings({ frame, content, settings }: PlanProps): ReactElement | null {
  const { t } = frame;
  if (!mayGuide.allows(frame.actor)) return null;
  return (
    <section className="narrow stack no-print" aria-labelledby="planning-settings">
      <Heading level={2} id="planning-settings">
        {t("choose.planning.settings")}
      </Heading>
      <ActionForm frame={frame} action="save">
        <RadioGroup
          name="region"
          label={t("choose.planning.region")}
          description={t("choose.planning.regionHelp")}
          options={holidayRegions.map((region) => ({ value: region, label: t(`choose.planning.regionOf.${region}`) }))}
          value={formValue(frame, "region", settings.region)}
          error={fieldError(frame, "region")}
        />
        <NumberField
          name="addresses"
          label={t("choose.planning.addresses")}
          description={t("choose.planning.addressesHelp")}
          unit={t("choose.planning.addressesUnit")}
          value={formValue(frame, "addresses", typed(settings.addresses))}
          error={fieldError(frame, "addresses")}
        />
        <NumberField
          name="letterPrice"
          label={t("choose.planning.letterPrice")}
          description={t("choose.planning.letterPriceHelp", letterPrice(frame, content.planning.figures))}
          unit={t("choose.planning.euro")}
          decimals
          value={formValue(frame, "letterPrice", typedEuros(settings.letterPriceCents))}
          error={fieldError(frame, "letterPrice")}
        />
        <NumberField
          name="hoursPerWeek"
          label={t("choose.planning.hoursPerWeek")}
          description={t("choose.planning.hoursPerWeekHelp")}
          unit={t("choose.planning.hoursUnit")}
          value={formValue(frame, "hoursPerWeek", typed(settings.hoursPerWeek))}
          error={fieldError(frame, "hoursPerWeek")}
        />
        <Button variant="secondary">{t("choose.planning.save")}</Button>
      </ActionForm>
    </section>
  );
}

function typed(value: number | undefined): string {
  return value === undefined ? "" : String(value);
}

function letterPrice(frame: Frame, { letterPriceEur: { range, expected } }: PlanningFigures) {
  const euros = (eur: number) => frame.format.euros(Math.round(eur * 100));
  return {
    expected: euros(expected.value),
    least: euros(range.value[0]),
    most: euros(range.value[1]),
    mark: markWord(frame, expected.mark),
  };
}
