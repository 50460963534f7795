import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { said } from "../../../../platform/i18n/said.ts";
import type { OwnShown } from "../../pages/load-own.ts";
import { publicHref } from "../../paths.ts";

type Props = { readonly shown: Pick<OwnShown, "about" | "place">; readonly frame: Frame };

/** For who gave a reason: the way back to what it is about. */
export function AboutIdea({ shown: { about, place }, frame }: Props): ReactElement | null {
  if (!about) return null;
  return (
    <p>
      <a href={publicHref(place.trajectory.slug, about)}>
        {frame.t("engage.argument.aboutIdea", {
          title: said(frame, { lang: about.lang, text: about.title || about.receipt }),
        })}
      </a>
    </p>
  );
}
