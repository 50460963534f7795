import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { formValues } from "../../../platform/define/frame.ts";
import { CheckboxGroup } from "../../../platform/web/components/checkbox-group/checkbox-group.view.tsx";
import { DateField } from "../../../platform/web/components/date-field/date-field.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { activityStatuses } from "../codes.ts";
import type { Activity } from "../domain.ts";
import { baseLang } from "../domain/texts.ts";
import type { MethodCatalogue, ParticipationMethod } from "../ports.ts";
import { choosable } from "./catalogue-words.ts";
import { fieldOf, frameOfForm } from "./field.ts";
import { StaffForm } from "./staff-form.view.tsx";

export type ActivityFormProps = {
  readonly frame: Frame;
  /** The name of the page's action. */
  readonly action: "add" | "change";
  readonly activity?: Activity | undefined;
  /** A method chosen in the address. */
  readonly methodId?: string | undefined;
  readonly catalogue: MethodCatalogue;
  readonly participation: readonly ParticipationMethod[];
  readonly back: string;
};

/** What is planned: the method, in Brink or outside it, when, where and by whom. */
export function ActivityForm(props: ActivityFormProps): ReactElement {
  const { action, activity, methodId = "", catalogue, back } = props;
  const frame = frameOfForm(props.frame, action);
  const { t } = frame;
  return (
    <StaffForm frame={props.frame} action={action} version={activity?.version} back={back}>
      <SelectField
        {...fieldOf(frame, "methodId", activity?.methodId ?? methodId)}
        emptyLabel={t("trajectories.staff.chooseMethod")}
        options={choosable(catalogue.methods, [activity?.methodId ?? ""], frame.lang)}
        required
        width="full"
      />
      <TextField
        {...fieldOf(frame, "title", activity?.title[baseLang] ?? "", {
          help: true,
          optional: true,
          words: "activityTitle",
        })}
        lang={baseLang}
      />
      <InBrink {...props} frame={frame} />
      <div className="grid">
        <DateField {...fieldOf(frame, "startsOn", activity?.startsOn ?? "", { optional: true })} />
        <DateField {...fieldOf(frame, "endsOn", activity?.endsOn ?? "", { help: true, optional: true })} />
        <TextField
          {...fieldOf(frame, "startsTime", activity?.startsTime ?? "", { help: true, optional: true })}
          width="short"
        />
        <TextField {...fieldOf(frame, "endsTime", activity?.endsTime ?? "", { optional: true })} width="short" />
      </div>
      <TextField {...fieldOf(frame, "place", activity?.place ?? "", { help: true, optional: true })} />
      <TextField {...fieldOf(frame, "owner", activity?.owner ?? "", { help: true, optional: true })} width="medium" />
      <Technologies {...props} frame={frame} />
      {activity !== undefined && (
        <RadioGroup
          {...fieldOf(frame, "status", activity.status, { words: "activityStatus" })}
          options={activityStatuses.map((one) => ({ value: one, label: t(`trajectories.activityStatus.${one}`) }))}
          required
        />
      )}
    </StaffForm>
  );
}

function InBrink({ frame, activity, participation }: ActivityFormProps): ReactElement | null {
  const { t } = frame;
  if (participation.length === 0) return null;
  return (
    <RadioGroup
      {...fieldOf(frame, "inBrink", activity?.inBrink ?? "", { help: true })}
      options={[
        { value: "", label: t("trajectories.staff.outsideBrink") },
        ...participation.map((method) => ({
          value: method.id,
          label: t("trajectories.staff.inBrinkBy", { method: t(method.nameKey) }),
        })),
      ]}
    />
  );
}

function Technologies({ frame, activity, catalogue }: ActivityFormProps): ReactElement | null {
  if (catalogue.technologies.length === 0) return null;
  const chosen = formValues(frame, "technologyIds", activity?.technologyIds ?? []);
  const { t } = frame;
  const field = fieldOf(frame, "technologyIds", "", { optional: true });
  return (
    <Details
      summary={t("trajectories.staff.chosenOf", { label: field.label, count: chosen.length })}
      open={field.error !== undefined}
    >
      <CheckboxGroup
        {...field}
        options={choosable(catalogue.technologies, activity?.technologyIds ?? [], frame.lang)}
        values={chosen}
      />
    </Details>
  );
}
