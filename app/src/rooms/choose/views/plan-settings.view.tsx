import type { ReactElement } from "react";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { holidayRegions } from "../content/planning-content.ts";
import { mayGuide } from "../policy.ts";
import type { PlanProps } from "./planning.view.tsx";

/** What the plan is counted with and no question asks. */
export function PlanSettings({ frame, settings }: PlanProps): ReactElement | null {
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
        <Button variant="secondary">{t("choose.planning.save")}</Button>
      </ActionForm>
    </section>
  );
}
