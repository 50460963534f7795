import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { langOf } from "../../../../platform/i18n/said.ts";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { Spotlight } from "../../../../platform/web/components/spotlight/spotlight.view.tsx";
import type { AnswersShown } from "../../pages/answers.page.tsx";
import { publicHref } from "../../paths.ts";
import { AnswerView } from "../../views/answer.view.tsx";
import { publicThemeHref } from "../paths.ts";
import type { PublicTheme } from "../public-reader.ts";

type Props = { readonly shown: AnswersShown; readonly frame: Frame };

/** Above the answers one by one: what many people said, and the one answer to each of those. */
export function ThemesAnswered({ shown, frame }: Props): ReactElement | null {
  if (shown.themes.length === 0) return null;
  return (
    <section className="stack">
      <Heading level={2}>{frame.t("engage.theme.title")}</Heading>
      {shown.themes.map((theme) => (
        <ThemeCard theme={theme} shown={shown} frame={frame} key={theme.id} />
      ))}
    </section>
  );
}

function ThemeCard({ theme, shown, frame }: Props & { readonly theme: PublicTheme }): ReactElement {
  const { t, lang } = frame;
  const { slug } = shown.trajectory;
  const [name, line] = [pickText(theme.name, lang), pickText(theme.line, lang)];
  const sources = shown.firstSources.get(theme.id) ?? [];
  return (
    <article className="brink-card">
      <div className="brink-card__body">
        <h3 className="brink-card__title" {...langOf(frame, name)}>
          <a href={publicThemeHref(slug, theme.id)}>{name.text}</a>
        </h3>
        {line.text !== "" && <p {...langOf(frame, line)}>{line.text}</p>}
        <div className="stack stack--tight">
          <p>
            <strong>{t("engage.theme.sources")}</strong>
          </p>
          <ul>
            {sources.map((source) => (
              <li key={source.receipt}>
                <a href={publicHref(slug, source)} lang={source.lang} dir="auto">
                  {source.title}
                </a>
              </li>
            ))}
          </ul>
          {theme.sources > sources.length && (
            <p>
              <a href={publicThemeHref(slug, theme.id)}>{t("engage.theme.readAll", { count: theme.sources })}</a>
            </p>
          )}
        </div>
        <Spotlight>
          <AnswerView answer={theme.answer} frame={frame} />
        </Spotlight>
      </div>
    </article>
  );
}
