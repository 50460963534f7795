import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import type { Trajectory } from "../../../trajectories/room.ts";
import type { LetteredLayer } from "../domain.ts";
import { publicLayerHref } from "../paths.ts";
import type { NamedShape } from "../reader.ts";
import { PlanFields } from "../plan/plan-fields.view.tsx";
import { LayerBody } from "./layer-body.view.tsx";
import { GeoJsonFields, LayerWordFields } from "./layer-fields.view.tsx";
import { LayerLetter } from "./layer-words.view.tsx";

export type LayerShown = {
  readonly trajectory: Trajectory;
  readonly layer: LetteredLayer;
  readonly first: readonly NamedShape[];
};

type Props = { readonly shown: LayerShown; readonly frame: Frame };

/** One layer as it is shown, then what can be changed about it. */
export function LayerView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { trajectory, layer, first } = shown;
  return (
    <div className="narrow stack stack--loose">
      <Heading level={1} kicker={t("engage.layer.staff.column.layer")}>
        <LayerLetter letter={layer.letter} /> {said(frame, pickText(layer.name, frame.lang))}
      </Heading>
      {layer.outside > 0 && (
        <Alert type="warning" signLabel={t("engage.sign.warning")}>
          {layer.plan
            ? t("engage.layer.staff.outsidePlan")
            : t("engage.layer.staff.outside", { count: layer.outside, all: layer.shapes })}
        </Alert>
      )}
      <LayerBody slug={trajectory.slug} layer={layer} shapes={first} frame={frame} />
      <p>
        <a href={publicLayerHref(trajectory.slug, layer.id)}>{t("engage.layer.staff.asPublic")}</a>
      </p>
      <ChangeForms shown={shown} frame={frame} />
    </div>
  );
}

function ChangeForms({ shown: { layer }, frame }: Props): ReactElement {
  const { t, form } = frame;
  return (
    <section>
      <div className="stack stack--tight">
        <Details summary={t("engage.layer.staff.change")} open={form.action === "change"}>
          <ActionForm frame={frame} action="change">
            <LayerWordFields layer={layer} frame={frame} />
            <ActionGroup>
              <Button>{t("engage.layer.staff.changeNow")}</Button>
            </ActionGroup>
          </ActionForm>
        </Details>
        {layer.plan ? <PlanForm layer={layer} frame={frame} /> : <ShapesForm layer={layer} frame={frame} />}
        <Details summary={t("engage.layer.staff.remove")}>
          <p>{t("engage.layer.staff.removeText")}</p>
          <ActionForm frame={frame} action="remove">
            <Button variant="danger">{t("engage.layer.staff.removeNow")}</Button>
          </ActionForm>
        </Details>
      </div>
    </section>
  );
}

type OfLayer = Pick<LayerShown, "layer"> & Pick<Props, "frame">;

function ShapesForm({ layer, frame }: OfLayer): ReactElement {
  const { t, form } = frame;
  return (
    <Details summary={t("engage.layer.staff.replace")} open={form.action === "replace"}>
      <ActionForm frame={frame} action="replace" withFiles>
        <GeoJsonFields layer={layer} frame={frame} />
        <ActionGroup>
          <Button>{t("engage.layer.staff.replaceNow")}</Button>
        </ActionGroup>
      </ActionForm>
    </Details>
  );
}

function PlanForm({ layer, frame }: OfLayer): ReactElement {
  const { t, form } = frame;
  return (
    <Details summary={t("engage.layer.staff.changePlan")} open={form.action === "changePlan"}>
      <ActionForm frame={frame} action="changePlan" withFiles>
        <PlanFields layer={layer} frame={frame} />
        <ActionGroup>
          <Button>{t("engage.layer.staff.changeNow")}</Button>
        </ActionGroup>
      </ActionForm>
    </Details>
  );
}
