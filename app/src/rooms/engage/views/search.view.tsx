import type { ReactElement } from "react";
import { pickText } from "../../../kernel/localized.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { said } from "../../../platform/i18n/said.ts";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { listPerPage } from "../page-sizes.ts";
import { listHref, searchHref } from "../paths.ts";
import type { SearchShown } from "../pages/search.page.tsx";
import { titleOf } from "./names.ts";
import { Pager } from "./pager.view.tsx";
import { PublicCards } from "./public-cards.view.tsx";
import { answerWords, SearchForm } from "./search-form.view.tsx";

type Props = { readonly shown: SearchShown; readonly frame: Frame };

/** What was asked, what was found, and what to do when that is nothing. */
export function SearchView({ shown, frame }: Props): ReactElement {
  const { t, lang } = frame;
  const { place, filter, subjects, found, mended } = shown;
  const { slug } = place.trajectory;
  return (
    <div className="wrap stack stack--loose">
      <Heading level={1} kicker={titleOf(place, lang)}>
        {t("engage.search.title")}
      </Heading>
      <SearchForm place={place} subjects={subjects} at={filter} frame={frame} />
      {mended !== undefined && <p>{t("engage.search.mended", { typed: filter.zoek, mended })}</p>}
      {found.total === 0 ? (
        <EmptyState
          title={t("engage.search.none")}
          action={<ButtonLink href={listHref(slug, place.activity.id)}>{t("engage.search.all")}</ButtonLink>}
        >
          {`${sentence(shown, frame)} ${t("engage.search.noneText")}`}
        </EmptyState>
      ) : (
        <>
          <p className="lead">{sentence(shown, frame)}</p>
          <PublicCards place={place} items={found.items} fields={shown.fields} frame={frame} />
          <Pager
            page={filter.pagina}
            pages={Math.ceil(found.total / listPerPage)}
            hrefOf={(pagina) => searchHref(slug, place.activity.id, { ...filter, pagina })}
            frame={frame}
          />
        </>
      )}
    </div>
  );
}

/** How many there are, with what words, about what and with which answer. */
function sentence(shown: SearchShown, frame: Frame): string {
  const { antwoord } = shown.filter;
  const found = foundWords(shown, frame);
  return antwoord === undefined
    ? found
    : `${found} ${frame.t("engage.search.withAnswer", { answer: answerWords(antwoord, frame) })}`;
}

function foundWords({ filter, found, mended, subjects }: SearchShown, frame: Frame): string {
  const { t, lang } = frame;
  const words = mended ?? filter.zoek.trim();
  const chosen = subjects[(filter.thema ?? 0) - 1];
  const subject = chosen === undefined ? "" : said(frame, pickText(chosen, lang));
  const count = found.total;
  if (words === "" && subject === "") return t("engage.search.found", { count });
  if (subject === "") return t("engage.search.foundWith", { count, words });
  if (words === "") return t("engage.search.foundAbout", { count, subject });
  return t("engage.search.foundWithAbout", { count, words, subject });
}
