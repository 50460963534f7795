import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { formValues } from "../../../platform/define/frame.ts";
import { CheckboxGroup } from "../../../platform/web/components/checkbox-group/checkbox-group.view.tsx";
import { DateField } from "../../../platform/web/components/date-field/date-field.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Fieldset } from "../../../platform/web/components/fieldset/fieldset.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { subjects } from "../codes.ts";
import type { Challenge, Check } from "../domain.ts";
import type { Area } from "../ports.ts";
import { fieldOf, limitText, rowCount, rowFieldOf } from "./field.ts";
import { StaffForm } from "./staff-form.view.tsx";

export type ChallengeFormProps = {
  readonly frame: Frame;
  readonly challenge?: Challenge | undefined;
  readonly areas: readonly Area[];
  readonly back: string;
};

/** The problem as a resident says it, where it was heard, and with whom it was checked. */
export function ChallengeForm({ frame, challenge, areas, back }: ChallengeFormProps): ReactElement {
  const { t } = frame;
  return (
    <StaffForm frame={frame} action="save" version={challenge?.version} back={back}>
      <TextArea
        {...fieldOf(frame, "words", challenge?.words ?? "", { help: true })}
        rows={5}
        limitText={limitText(frame, 3000)}
        required
      />
      <TextField
        {...fieldOf(frame, "title", challenge?.title ?? "", { help: true, words: "challengeTitle" })}
        required
      />
      <TextField {...fieldOf(frame, "heardWhere", challenge?.heardWhere ?? "", { help: true })} required />
      <DateField {...fieldOf(frame, "heardOn", challenge?.heardOn ?? "", { optional: true })} />
      <Checks frame={frame} checks={challenge?.checkedWith ?? []} />
      <CheckboxGroup
        {...fieldOf(frame, "subjects", "", { optional: true })}
        options={subjects.map((subject) => ({ value: subject, label: t(`trajectories.subject.${subject}`) }))}
        values={formValues(frame, "subjects", challenge?.subjects ?? [])}
      />
      {areas.length > 0 && <Areas frame={frame} areas={areas} saved={challenge?.areaCodes ?? []} />}
    </StaffForm>
  );
}

type AreasProps = { readonly frame: Frame; readonly areas: readonly Area[]; readonly saved: readonly string[] };

export function Areas({ frame, areas, saved }: AreasProps): ReactElement {
  return (
    <CheckboxGroup
      {...fieldOf(frame, "areaCodes", "", { optional: true })}
      options={areas.map((area) => ({ value: area.code, label: area.name }))}
      values={formValues(frame, "areaCodes", saved)}
    />
  );
}

const shownAtOnce = 2;

/** Two people at first; the others wait folded away, so that nobody thinks that all five have to be there today. */
function Checks({ frame, checks }: { readonly frame: Frame; readonly checks: readonly Check[] }): ReactElement {
  const { t } = frame;
  const rows = rowCount(frame, "checkedWho", checks.length, checks.length === 0 ? 5 : 2);
  const all = Array.from({ length: rows }, (_, index) => checkFields(frame, index, checks[index]));
  const used = all.findLastIndex((fields) => Object.values(fields).some(({ value, error }) => value !== "" || error));
  const shown = Math.max(shownAtOnce, used + 1);
  const check = (fields: CheckFields, index: number) => (
    <CheckRow frame={frame} fields={fields} index={index} key={index} />
  );
  return (
    <Fieldset id="checks" legend={t("trajectories.staff.checks")} description={t("trajectories.staff.checksHelp")}>
      {all.slice(0, shown).map(check)}
      {rows > shown && (
        <Details summary={t("trajectories.staff.moreChecks")}>
          {all.slice(shown).map((fields, index) => check(fields, shown + index))}
        </Details>
      )}
    </Fieldset>
  );
}

function checkFields(frame: Frame, index: number, saved: Check | undefined) {
  return {
    who: rowFieldOf(frame, "checkedWho", index, saved?.who ?? ""),
    on: rowFieldOf(frame, "checkedOn", index, saved?.on ?? ""),
    said: rowFieldOf(frame, "checkedSaid", index, saved?.said ?? ""),
  };
}

type CheckFields = ReturnType<typeof checkFields>;
type CheckRowProps = { readonly frame: Frame; readonly fields: CheckFields; readonly index: number };

function CheckRow({ frame, fields, index }: CheckRowProps): ReactElement {
  return (
    <Fieldset id={`check-${index}`} legend={frame.t("trajectories.staff.check", { number: index + 1 })} look="question">
      <div className="grid">
        <TextField {...fields.who} />
        <DateField {...fields.on} />
      </div>
      <TextArea {...fields.said} rows={2} />
    </Fieldset>
  );
}
