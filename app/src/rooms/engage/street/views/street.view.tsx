import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import type { Batch } from "../../paper/domain.ts";
import type { PilesShown } from "../../paper/pages/piles.page.tsx";
import { NewPile } from "../../paper/views/new-pile.view.tsx";
import { PilesView } from "../../paper/views/piles.view.tsx";
import { tabletHref } from "../paths.ts";

type Props = { readonly shown: PilesShown; readonly frame: Frame };

const words = {
  title: "engage.street.staff.title",
  all: "engage.street.staff.piles",
  name: "engage.street.staff.name",
  nameHelp: "engage.street.staff.nameHelp",
  where: "engage.street.staff.place",
  place: "engage.street.staff.place",
  day: "engage.street.staff.day",
  forms: "engage.street.staff.interviews",
  none: "engage.street.staff.none",
  noneText: "engage.street.staff.noneText",
  new: "engage.street.staff.new",
  begin: "engage.street.staff.begin",
} as const;

/** The piles of interviews, and a new one. */
export function StreetView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const whereOf = ({ place }: Batch) => place;
  const form = <NewPile frame={frame} words={words} isToday={false} />;
  return (
    <PilesView shown={shown} frame={frame} words={words} hrefOf={tabletHref} whereOf={whereOf} form={form}>
      <div className="narrow stack">
        <p>{t("engage.street.staff.lead")}</p>
        <p>{t("engage.street.staff.lost")}</p>
      </div>
    </PilesView>
  );
}
