import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Form } from "../../../../platform/web/components/form/form.view.tsx";
import { SelectField } from "../../../../platform/web/components/select-field/select-field.view.tsx";
import type { MapShown } from "../../pages/map.page.tsx";
import { mapHref } from "../../paths.ts";
import type { NamedNeighbourhood } from "./domain.ts";

type Props = { readonly shown: MapShown; readonly frame: Frame };

/** Which neighbourhood to see, with how many ideas; nothing as long as none of them is known to lie in one. */
export function NeighbourhoodFilter({ shown: { nearby, trajectory }, frame }: Props): ReactElement | null {
  const { t } = frame;
  if (nearby.all.length === 0) return null;
  return (
    <Form action={mapHref(trajectory.slug)} method="get" label={t("engage.map.neighbourhood")}>
      <div className="cluster cluster--end">
        <SelectField
          name="buurt"
          label={t("engage.map.neighbourhood")}
          emptyLabel={t("engage.map.everywhere")}
          options={nearby.all.map(({ code, name, many }) => ({
            value: code,
            label: t("engage.map.neighbourhoodCount", { name, count: many }),
          }))}
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
  const { t } = frame;
  if (all.length === 0) return null;
  return (
    <SelectField
      name="buurt"
      label={t("engage.map.neighbourhood")}
      emptyLabel={t("engage.filter.all")}
      width="full"
      options={all.map(({ code, name }) => ({ value: code, label: name }))}
      value={value}
    />
  );
}
