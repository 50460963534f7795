import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { languageName } from "../../tenancy/room.ts";
import { paperFormHref } from "../paper/paths.ts";
import type { Place } from "../place.ts";

type Props = { readonly place: Place; readonly frame: Frame };

/** For who rather takes part with a pen. */
export function PrintLink({ place, frame }: Props): ReactElement | null {
  if (!place.method.paper || !place.open) return null;
  const { t, lang } = frame;
  return (
    <p>
      {t("engage.paper.rather")}{" "}
      <a href={paperFormHref(place.trajectory.slug, place.activity.id, lang)} download>
        {t("engage.paper.print")}
      </a>
    </p>
  );
}

/** For staff: the form in every language of the municipality. */
export function PrintLinks({ place, frame }: Props): ReactElement | null {
  if (!place.method.paper) return null;
  const { t, lang, tenant } = frame;
  return (
    <Details summary={t("engage.staff.paper.print")}>
      <ul>
        {tenant.languages.map((code) => (
          <li key={code}>
            <a href={paperFormHref(place.trajectory.slug, place.activity.id, code)} download>
              {t("engage.staff.paper.printIn", { language: languageName(code, lang) })}
            </a>
          </li>
        ))}
      </ul>
    </Details>
  );
}
