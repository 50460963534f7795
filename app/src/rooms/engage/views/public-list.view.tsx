import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { answersHref, listHref, mapHref, takePartHref } from "../paths.ts";
import type { ListShown } from "../pages/public-list.page.tsx";
import { listPerPage } from "../page-sizes.ts";
import { subjectsOf } from "../search/subjects.ts";
import { Pager } from "./pager.view.tsx";
import { PublicCards } from "./public-cards.view.tsx";
import { SearchForm } from "./search-form.view.tsx";
import { titleOf } from "./names.ts";

type Props = { readonly shown: ListShown; readonly frame: Frame };

/** All published words of an activity, or what the method counted. */
export function PublicListView({ shown, frame }: Props): ReactElement {
  const { t, lang } = frame;
  const { place, results, found } = shown;
  const { slug } = place.trajectory;
  return (
    <div className="wrap stack stack--loose">
      <Heading level={1} kicker={titleOf(place, lang)}>
        {t(results ? "engage.list.results" : "engage.list.all")}
      </Heading>
      {!results && <p className="lead">{t("engage.list.count", { count: found.total })}</p>}
      {shown.unread > 0 && <p>{t("engage.list.unread", { count: shown.unread })}</p>}
      <ActionGroup>
        {place.open && (
          <ButtonLink href={takePartHref(slug, place.activity.id)}>{t(place.method.takePartKey)}</ButtonLink>
        )}
        <ButtonLink variant="secondary" href={answersHref(slug)}>
          {t("engage.answers.title")}
        </ButtonLink>
        {shown.isOnMap && (
          <ButtonLink variant="secondary" href={mapHref(slug)} pictogram="map">
            {t("engage.map.open")}
          </ButtonLink>
        )}
      </ActionGroup>
      {results === "later" ? (
        <ResultsLater shown={shown} frame={frame} />
      ) : results ? (
        results.view(frame, frame.url.path)
      ) : (
        <Cards shown={shown} frame={frame} />
      )}
    </div>
  );
}

function ResultsLater({ shown, frame }: Props): ReactElement {
  const { t, format } = frame;
  const { endsOn } = shown.place.activity;
  return (
    <EmptyState title={t("engage.list.resultsLater")}>
      {endsOn === undefined
        ? t("engage.list.resultsLaterText")
        : t("engage.list.resultsLaterDay", { date: format.date(endsOn) })}
    </EmptyState>
  );
}

// Who sees all of them at a glance has nothing to search.
const searchedFrom = 5;

function Cards({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { place, found, fields, page } = shown;
  if (found.items.length === 0) {
    return (
      <EmptyState title={t("engage.list.none")}>
        {t(place.open ? "engage.list.noneOpen" : "engage.list.noneClosed")}
      </EmptyState>
    );
  }
  return (
    <>
      {found.total > searchedFrom && <SearchForm place={place} subjects={subjectsOf(place)} frame={frame} />}
      <PublicCards place={place} items={found.items} fields={fields} frame={frame} />
      <Pager
        page={page}
        pages={Math.ceil(found.total / listPerPage)}
        hrefOf={(to) => listHref(place.trajectory.slug, place.activity.id, to)}
        frame={frame}
      />
    </>
  );
}
