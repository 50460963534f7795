import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import type { Layer } from "../domain.ts";
import { planHref } from "../paths.ts";

type Props = { readonly slug: string; readonly layer: Layer; readonly frame: Frame };

/** The drawing itself; what is on it stands above in words. It comes when somebody gets there. */
export function PlanPicture({ slug, layer, frame }: Props): ReactElement | null {
  const { t, lang } = frame;
  const { plan, box } = layer;
  if (!plan) return null;
  return (
    <>
      <img
        className="brink-plan"
        src={planHref(slug, layer.id, "kaart")}
        width={plan.shownWidth}
        height={plan.shownHeight}
        alt={t("engage.layer.planAlt", { name: pickText(layer.name, lang).text })}
        loading="lazy"
        decoding="async"
      />
      <p>
        <a href={planHref(slug, layer.id, "groot")}>{t("engage.layer.planWhole")}</a>
      </p>
      {!box && <p className="small">{t("engage.layer.planBeside")}</p>}
    </>
  );
}
