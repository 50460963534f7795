import type { ReactElement } from "react";
import type { Localized } from "../../../../kernel/localized.ts";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { langOf } from "../../../../platform/i18n/said.ts";
import type { CountedTheme } from "../domain.ts";
import { publicThemeHref, themeHref } from "../paths.ts";

type Linked = { readonly id: string; readonly name: Localized; readonly href: string };

/** For the team: the themes that a contribution is in. */
export function ThemesAbout(props: {
  readonly themes: readonly CountedTheme[];
  readonly frame: Frame;
}): ReactElement | null {
  const { themes, frame } = props;
  const linked = themes.map(({ id, name, trajectoryId }) => ({ id, name, href: themeHref(trajectoryId, id) }));
  return <InThemes words={frame.t("engage.theme.staff.in")} themes={linked} frame={frame} />;
}

/** For everybody: the same of themes that were answered. */
export function PublicThemesAbout(props: {
  readonly themes: readonly Pick<Linked, "id" | "name">[];
  readonly slug: string;
  readonly frame: Frame;
}): ReactElement | null {
  const { themes, slug, frame } = props;
  const linked = themes.map(({ id, name }) => ({ id, name, href: publicThemeHref(slug, id) }));
  return <InThemes words={frame.t("engage.theme.in")} themes={linked} frame={frame} />;
}

function InThemes(props: {
  readonly words: string;
  readonly themes: readonly Linked[];
  readonly frame: Frame;
}): ReactElement | null {
  const { words, themes, frame } = props;
  if (themes.length === 0) return null;
  return (
    <p className="cluster">
      {words}
      {themes.map(({ id, name, href }) => (
        <a href={href} key={id} {...langOf(frame, pickText(name, frame.lang))}>
          {pickText(name, frame.lang).text}
        </a>
      ))}
    </p>
  );
}
