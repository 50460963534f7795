import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { langOf } from "../../../../platform/i18n/said.ts";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import type { Layer } from "../domain.ts";

/** What a layer shows, in the reader's language when the team wrote it in that. */
export function LayerExplanation({ layer, frame }: { readonly layer: Layer; readonly frame: Frame }): ReactElement {
  const explanation = pickText(layer.explanation, frame.lang);
  return (
    <p className="as-typed measure" {...langOf(frame, explanation)}>
      {explanation.text}
    </p>
  );
}

/** That it is not any more what people saw before; nothing where that never happened. */
export function LayerRedrawn({ layer, frame }: { readonly layer: Layer; readonly frame: Frame }): ReactElement | null {
  const { t, format } = frame;
  if (layer.redrawnAt === undefined) return null;
  return (
    <Alert type="info" signLabel={t("engage.sign.info")}>
      {t("engage.layer.redrawn", { on: format.date(layer.redrawnAt) })}
    </Alert>
  );
}

/** The sign of a layer, the same on the map and in each list. */
export function LayerLetter({ letter }: { readonly letter: string }): ReactElement {
  return <span className={`brink-layer-letter brink-layer--${letter.toLowerCase()}`}>{letter}</span>;
}
