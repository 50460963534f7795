import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import type { Batch } from "../../paper/domain.ts";
import type { PilesShown } from "../../paper/pages/piles.page.tsx";
import { NewPile } from "../../paper/views/new-pile.view.tsx";
import { PilesView } from "../../paper/views/piles.view.tsx";
import { tabletHref } from "../paths.ts";

type Props = { readonly shown: PilesShown; readonly frame: Frame };

const words = {
  title: "engage.street.title",
  all: "engage.street.piles",
  name: "engage.street.name",
  nameHelp: "engage.street.nameHelp",
  where: "engage.street.place",
  place: "engage.street.place",
  day: "engage.street.day",
  forms: "engage.street.interviews",
  none: "engage.street.none",
  noneText: "engage.street.noneText",
  new: "engage.street.new",
  begin: "engage.street.begin",
} as const;

/** The piles of interviews, and a new one. */
export function StreetView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const whereOf = ({ place }: Batch) => place;
  const form = <NewPile frame={frame} words={words} isToday={false} />;
  return (
    <PilesView shown={shown} frame={frame} words={words} hrefOf={tabletHref} whereOf={whereOf} form={form}>
      <div className="narrow stack">
        <p>{t("engage.street.lead")}</p>
        <p>{t("engage.street.lost")}</p>
      </div>
    </PilesView>
  );
}
