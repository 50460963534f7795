import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { formValue } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Fieldset } from "../../../platform/web/components/fieldset/fieldset.view.tsx";
import { FormField, describedBy } from "../../../platform/web/components/form-field/form-field.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import { contrastReport } from "../../../platform/web/contrast.ts";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { brandFrom } from "../../../platform/web/theme.ts";
import { brandColours, brandFormValues, cornerRadii, headingWeights } from "../brand.ts";
import type { Municipality } from "../domain.ts";
import { settingsHref } from "../settings-paths.ts";
import { LogoPart } from "./logo.view.tsx";
import { fieldOf } from "./settings-form.view.tsx";

export type BrandViewProps = { readonly municipality: Municipality; readonly frame: Frame };

/** Colours, corners, headings and logo. */
export function BrandView({ municipality, frame }: BrandViewProps): ReactElement {
  const { t } = frame;
  const saved = brandFormValues(municipality.brand);
  return (
    <>
      <Heading level={1}>{t("tenancy.staff.brand")}</Heading>
      <p className="lead measure">{t("tenancy.staff.brandLead")}</p>
      <div className="narrow">
        <ActionForm frame={frame} action="brand">
          <Fieldset id="colours" legend={t("tenancy.staff.colours")}>
            <div className="grid grid--small">
              {brandColours.map((name) => (
                <ColourField name={name} saved={saved[name] ?? ""} frame={frame} key={name} />
              ))}
            </div>
          </Fieldset>
          <Choices name="radiusRem" values={cornerRadii} saved={saved["radiusRem"] ?? ""} frame={frame} />
          <Choices name="headingWeight" values={headingWeights} saved={saved["headingWeight"] ?? ""} frame={frame} />
          <ActionGroup>
            <Button>{t("tenancy.staff.save")}</Button>
            <ButtonLink variant="subtle" href={settingsHref.overview}>
              {t("tenancy.staff.cancel")}
            </ButtonLink>
          </ActionGroup>
        </ActionForm>
      </div>
      <ContrastTable frame={frame} municipality={municipality} />
      <LogoPart frame={frame} municipality={municipality} />
    </>
  );
}

type FieldProps = { readonly name: string; readonly saved: string; readonly frame: Frame };

/** The browser's own colour picker: it works with keys, and without any script of ours. */
function ColourField({ name, saved, frame }: FieldProps): ReactElement {
  const field = fieldOf(frame, name, saved, true);
  return (
    <FormField {...field} id={name}>
      <input
        className="brink-colour"
        type="color"
        id={name}
        name={name}
        defaultValue={field.value}
        aria-describedby={describedBy(name, field)}
        aria-invalid={field.error === undefined ? undefined : true}
      />
    </FormField>
  );
}

function Choices({ values, ...props }: FieldProps & { readonly values: readonly string[] }): ReactElement {
  const { name, saved, frame } = props;
  const options = values.map((value) => ({
    value,
    label: frame.t(`tenancy.staff.${name}.${value.replace(".", "_")}`),
  }));
  return (
    <RadioGroup {...fieldOf(frame, name, saved)} options={options} value={formValue(frame, name, saved)} layout="row" />
  );
}

/** Every pair of colours that comes together on a page, with how well it can be read. */
function ContrastTable({ municipality, frame }: BrandViewProps): ReactElement {
  const { t, format } = frame;
  const rows = contrastReport(brandFrom(municipality.brand)).map((check) => ({
    key: check.pair,
    cells: [
      t(`tenancy.staff.pair.${check.pair}`),
      format.number(check.ratio, 2),
      format.number(check.required, 1),
      t(check.enough ? "tenancy.staff.contrast.enough" : "tenancy.staff.contrast.tooLittle"),
    ],
  }));
  const columns = [
    { label: t("tenancy.staff.contrast.pair") },
    { label: t("tenancy.staff.contrast.ratio"), numeric: true },
    { label: t("tenancy.staff.contrast.required"), numeric: true },
    { label: t("tenancy.staff.contrast.verdict") },
  ];
  return (
    <Details summary={t("tenancy.staff.contrast.title")}>
      <Table caption={t("tenancy.staff.contrast.caption")} columns={columns} rows={rows} />
    </Details>
  );
}
