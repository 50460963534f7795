import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { saidInDutch } from "../../../../platform/i18n/said.ts";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Form } from "../../../../platform/web/components/form/form.view.tsx";
import type { SelectOption } from "../../../../platform/web/components/select-field/select-field.view.tsx";
import { SelectField } from "../../../../platform/web/components/select-field/select-field.view.tsx";
import type { MapShown } from "../../pages/map.page.tsx";
import { mapHref } from "../../paths.ts";
import type { NamedNeighbourhood } from "./domain.ts";
import { byDistrict } from "./domain.ts";

type Props = { readonly shown: MapShown; readonly frame: Frame };

/** Which neighbourhood to see, with how many ideas; nothing as long as none of them is known to lie in one. */
export function NeighbourhoodFilter({ shown: { nearby, trajectory }, frame }: Props): ReactElement | null {
  const { t } = frame;
  if (nearby.all.length === 0) return null;
  return (
    <Form action={mapHref(trajectory.slug)} method="get" label={fieldLabel(nearby.all, frame)}>
      <div className="cluster cluster--end">
        <SelectField
          name="buurt"
          label={fieldLabel(nearby.all, frame)}
          emptyLabel={t("engage.map.everywhere")}
          options={optionsOf(nearby.all, frame, (name, within) =>
            t("engage.map.neighbourhoodCount", { name, count: within.reduce((sum, { many }) => sum + many, 0) }),
          )}
          value={nearby.chosen}
        />
        <Button variant="secondary">{t("engage.map.showNeighbourhood")}</Button>
      </div>
    </Form>
  );
}

type FieldProps = {
  readonly all: readonly NamedNeighbourhood[];
  readonly value: string | undefined;
  readonly frame: Frame;
};

/** The same among the filters of the register. */
export function NeighbourhoodField({ all, value, frame }: FieldProps): ReactElement | null {
  if (all.length === 0) return null;
  return (
    <SelectField
      name="buurt"
      label={fieldLabel(all, frame)}
      emptyLabel={frame.t("engage.filter.all")}
      width="full"
      options={optionsOf(all, frame, (name) => name)}
      value={value}
    />
  );
}

/** In which neighbourhood something lies, and in which district. */
export function neighbourhoodWords({ name, district }: NamedNeighbourhood, frame: Frame): string {
  const within = { name: saidInDutch(frame, name) };
  if (!district) return frame.t("engage.map.inNeighbourhood", within);
  return frame.t("engage.map.inDistrict", { ...within, district: saidInDutch(frame, district.name) });
}

function fieldLabel(all: readonly NamedNeighbourhood[], { t }: Frame): string {
  return t(all.some(({ district }) => district) ? "engage.map.districtOrNeighbourhood" : "engage.map.neighbourhood");
}

/** Under each district all of it first, then its neighbourhoods; where there are no districts the neighbourhoods alone. */
function optionsOf<One extends NamedNeighbourhood>(
  all: readonly One[],
  { t }: Frame,
  labelOf: (name: string, within: readonly One[]) => string,
): readonly SelectOption[] {
  return byDistrict(all).flatMap(({ district, within }) => {
    const own = within.map((one) => ({ value: one.code, label: labelOf(one.name, [one]), group: district?.name }));
    if (!district) return own;
    const { code, name } = district;
    return [{ value: code, label: labelOf(t("engage.map.wholeDistrict", { name }), within), group: name }, ...own];
  });
}
