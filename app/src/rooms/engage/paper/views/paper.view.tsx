import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { RadioGroup } from "../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { enterHref } from "../../paths.ts";
import { batchHref } from "../paths.ts";
import { PrintLinks } from "../../views/print-links.view.tsx";
import type { Batch } from "../domain.ts";
import { paperRoutes } from "../domain.ts";
import { formCode } from "../form-to-print.ts";
import type { PilesShown } from "../pages/piles.page.tsx";
import { NewPile } from "./new-pile.view.tsx";
import { PilesView } from "./piles.view.tsx";

type Props = { readonly shown: PilesShown; readonly frame: Frame };

const words = {
  title: "engage.staff.paper.title",
  all: "engage.staff.batch.all",
  name: "engage.staff.batch.name",
  nameHelp: "engage.staff.batch.nameHelp",
  where: "engage.enter.route",
  place: "engage.staff.batch.place",
  day: "engage.staff.batch.receivedOn",
  forms: "engage.staff.batch.forms",
  none: "engage.staff.batch.none",
  noneText: "engage.staff.batch.noneText",
  new: "engage.staff.batch.new",
  begin: "engage.staff.batch.begin",
} as const;

/** The form to print, the piles, and a new pile. */
export function PaperView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { place } = shown;
  const whereOf = (pile: Batch) =>
    [t(`engage.route.${pile.route}`), pile.place].filter((part) => part !== "").join(" · ");
  const form = <NewPaperPile shown={shown} frame={frame} />;
  return (
    <PilesView shown={shown} frame={frame} words={words} hrefOf={batchHref} whereOf={whereOf} form={form}>
      <section className="narrow stack stack--close">
        <PrintLinks place={place} frame={frame} />
        {place.method.paper && <p>{t("engage.staff.paper.code", { code: formCode(place) })}</p>}
      </section>
    </PilesView>
  );
}

function NewPaperPile({ shown: { place }, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <NewPile
      frame={frame}
      words={words}
      isToday
      lead={<p>{t("engage.staff.batch.what")}</p>}
      beside={
        <ButtonLink variant="subtle" href={enterHref(place.trajectory.id, place.activity.id)}>
          {t("engage.staff.batch.single")}
        </ButtonLink>
      }
    >
      <RadioGroup
        name="route"
        label={t("engage.enter.route")}
        layout="row"
        options={paperRoutes.map((value) => ({ value, label: t(`engage.route.${value}`) }))}
        value={formValue(frame, "route", "paper")}
        error={fieldError(frame, "route")}
        required
      />
    </NewPile>
  );
}
