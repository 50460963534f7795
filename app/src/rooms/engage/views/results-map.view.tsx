import type { ReactElement } from "react";
import { pickText } from "../../../kernel/localized.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { said } from "../../../platform/i18n/said.ts";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { ResultsMapShown } from "../pages/results-map.page.tsx";
import { mapWords } from "../places/map-words.ts";
import { boxAround, boxText, signIn } from "../places/signs.ts";
import { writtenSquare } from "../places/square.ts";

type Props = { readonly shown: ResultsMapShown; readonly frame: Frame };

/** The parts of the map that enough people chose, with how many. */
export function ResultsMapView({ shown, frame }: Props): ReactElement {
  const { t, lang } = frame;
  const { question, spots, isDrawn, isLater } = shown.onMap;
  const box = boxAround(spots.map((spot) => spot.box));
  return (
    <div className="wrap stack stack--loose">
      <Heading level={1} kicker={t("engage.map.title")}>
        {said(frame, pickText(question, lang))}
      </Heading>
      {box === undefined ? (
        <EmptyState title={t(isLater ? "engage.list.resultsLater" : "engage.map.none")}>
          {t(isLater ? "engage.resultsMap.later" : "engage.resultsMap.none")}
        </EmptyState>
      ) : (
        <>
          <p className="lead measure">{t("engage.resultsMap.rules")}</p>
          {isDrawn && <p className="measure">{t("engage.resultsMap.touched")}</p>}
          <brink-map
            signs={JSON.stringify(spots.map((spot) => signIn(spot.box, spot.people)))}
            box={boxText(box)}
            words={mapWords(frame)}
          />
          <section>
            <div className="stack stack--tight">
              <Heading level={2}>{t("engage.map.list")}</Heading>
              <ol>
                {spots.map((spot) => (
                  <li key={boxText(spot.box)}>
                    {t("engage.resultsMap.spot", { point: writtenSquare(spot.box), people: spot.people })}
                  </li>
                ))}
              </ol>
            </div>
          </section>
        </>
      )}
    </div>
  );
}
