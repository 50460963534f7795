import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Form } from "../../../platform/web/components/form/form.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { moderations, routes } from "../domain.ts";
import { batchTitle } from "../paper/load-batch.ts";
import { NeighbourhoodField } from "../places/neighbourhoods/filter.view.tsx";
import { registerHref } from "../paths.ts";
import type { RegisterShown } from "../pages/register.page.tsx";
import { ThemeFilterField } from "../themes/views/register-parts.view.tsx";
import { nameOf } from "./names.ts";

type Props = { readonly shown: RegisterShown; readonly frame: Frame };

/** Which part of the register to see. */
export function RegisterFilter({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { filter, trajectory } = shown;
  const unlessChosen = { emptyLabel: t("engage.filter.all"), width: "full" } as const;
  return (
    <Form action={registerHref(trajectory.id)} method="get" label={t("engage.filter.label")}>
      <div className="grid grid--small">
        <TextField name="zoek" type="search" label={t("engage.filter.search")} value={filter.zoek} />
        <SelectField
          {...unlessChosen}
          name="beoordeling"
          label={t("engage.filter.moderation")}
          options={([...moderations, "withdrawn"] as const).map((value) => ({
            value,
            label: t(`engage.moderation.${value}`),
          }))}
          value={filter.beoordeling}
        />
        <SelectField
          {...unlessChosen}
          name="antwoord"
          label={t("engage.filter.answer")}
          options={(["open", "proposed", "answered"] as const).map((value) => ({
            value,
            label: t(`engage.filter.answer.${value}`),
          }))}
          value={filter.antwoord}
        />
        <div className="cluster cluster--end">
          <Button variant="secondary">{t("engage.filter.show")}</Button>
        </div>
      </div>
      <MoreFields shown={shown} frame={frame} />
    </Form>
  );
}

/** What is asked less often, folded: a phone shows what was found sooner. */
function MoreFields({ shown, frame }: Props): ReactElement {
  const { t, lang } = frame;
  const { filter, activities } = shown;
  const unlessChosen = { emptyLabel: t("engage.filter.all"), width: "full" } as const;
  const chosen = [filter.route, filter.stapel, filter.thema, filter.buurt, filter.activiteit];
  return (
    <Details summary={t("engage.filter.more")} open={chosen.some((one) => one !== undefined)}>
      <div className="grid grid--small">
        <SelectField
          {...unlessChosen}
          name="route"
          label={t("engage.filter.route")}
          options={routes.map((value) => ({ value, label: t(`engage.route.${value}`) }))}
          value={filter.route}
        />
        <PileField shown={shown} frame={frame} />
        <ThemeFilterField shown={shown} frame={frame} />
        <NeighbourhoodField all={shown.neighbourhoods} value={filter.buurt} frame={frame} />
        <SelectField
          {...unlessChosen}
          name="activiteit"
          label={t("engage.filter.activity")}
          options={activities.map(({ id }) => ({ value: id, label: nameOf(shown, id, t, lang) }))}
          value={filter.activiteit}
        />
      </div>
    </Details>
  );
}

/** From which pile it was typed over; nothing where everything came in one by one. */
function PileField({ shown, frame }: Props): ReactElement | null {
  if (shown.batches.length === 0) return null;
  return (
    <SelectField
      name="stapel"
      label={frame.t("engage.staff.batch.filter")}
      emptyLabel={frame.t("engage.filter.all")}
      width="full"
      options={shown.batches.map((batch) => ({ value: batch.id, label: batchTitle(batch, frame) }))}
      value={shown.filter.stapel}
    />
  );
}
