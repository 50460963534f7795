import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { dayOf } from "../../trajectories/room.ts";
import type { DatedArticle, KeptArticle } from "../domain/bylaw.ts";
import { articleKinds, datedArticles, holdsOn } from "../domain/bylaw.ts";
import { paths, publicBylaw } from "../paths.ts";
import { mayEnterBylaw } from "../policy.ts";
import { BylawModelView } from "./bylaw-model.view.tsx";
import type { Reading } from "./words.ts";

type BylawProps = { readonly frame: Frame; readonly kept: readonly KeptArticle[] };

/** What staff read: the articles of today, what comes, what was, and for the adviser the model to start with. */
export function BylawView({ frame, content, kept }: Reading & BylawProps): ReactElement {
  const { t } = frame;
  const { now } = byDay(frame, kept);
  const mayEnter = mayEnterBylaw.allows(frame.actor);
  return (
    <>
      <Heading level={1}>{t("choose.bylaw.title")}</Heading>
      <p className="lead measure">{t("choose.bylaw.lead", { count: now.length })}</p>
      {mayEnter && <ButtonLink href={paths.newArticle}>{t("choose.bylaw.newArticle")}</ButtonLink>}
      <ArticlesByKind frame={frame} articles={now} editing={mayEnter} />
      <OtherDays frame={frame} kept={kept} editing={mayEnter} />
      <p>
        <a href={publicBylaw}>{t("choose.bylaw.toPublic")}</a>
      </p>
      {mayEnter && <BylawModelView frame={frame} content={content} taken={kept.map(({ number }) => number)} />}
    </>
  );
}

/** What residents read: the law in its own order. */
export function PublicBylawView(props: BylawProps): ReactElement {
  const { t, tenant } = props.frame;
  const { now, soon, before } = byDay(props.frame, props.kept);
  return (
    <>
      <Heading level={1}>{t("choose.bylaw.public.title")}</Heading>
      <p className="lead measure">{t("choose.bylaw.public.lead", { municipality: tenant.name })}</p>
      {now.length + soon.length + before.length === 0 ? (
        <EmptyState title={t("choose.bylaw.public.none")}>{t("choose.bylaw.public.noneText")}</EmptyState>
      ) : (
        <>
          {now.length > 0 && <ArticleList frame={props.frame} articles={now} editing={false} withKind />}
          <OtherDays {...props} editing={false} />
        </>
      )}
    </>
  );
}

/** For who looks for what the by-law says of one thing. */
function ArticlesByKind({ frame, articles, editing }: ListProps): ReactElement {
  return (
    <>
      {articleKinds.map((kind) => {
        const found = articles.filter((one) => one.kind === kind);
        return found.length === 0 ? null : (
          <section className="stack stack--close" key={kind}>
            <Heading level={2}>{frame.t(`choose.bylaw.kind.${kind}`)}</Heading>
            <ArticleList frame={frame} articles={found} editing={editing} />
          </section>
        );
      })}
    </>
  );
}

/** Later texts, and behind a fold the earlier ones. */
function OtherDays({ frame, kept, editing }: BylawProps & { readonly editing: boolean }): ReactElement {
  const { t } = frame;
  const { soon, before } = byDay(frame, kept);
  return (
    <>
      {soon.length > 0 && (
        <section className="stack stack--close">
          <Heading level={2}>{t("choose.bylaw.soon")}</Heading>
          <ArticleList frame={frame} articles={soon} editing={editing} />
        </section>
      )}
      {before.length > 0 && (
        <Details summary={t("choose.bylaw.before", { count: before.length })}>
          <ArticleList frame={frame} articles={before} editing={false} />
        </Details>
      )}
    </>
  );
}

type ListProps = { readonly frame: Frame; readonly articles: readonly DatedArticle[]; readonly editing: boolean };

/** Number, what it is about where no heading says so, text and from when to when. */
function ArticleList({
  frame,
  articles,
  editing,
  withKind = false,
}: ListProps & { readonly withKind?: boolean }): ReactElement {
  const { t } = frame;
  return (
    <ul className="stack stack--close">
      {articles.map((one) => (
        <li key={one.id} className="measure">
          <p>
            <strong>{t("choose.bylaw.article", { number: one.number })}</strong>{" "}
            <span className="muted small">
              {withKind && `${t(`choose.bylaw.kind.${one.kind}`)}, `}
              {heldWords(frame, one)}
            </span>
          </p>
          <p lang="nl">{one.text}</p>
          {editing && (
            <p>
              <a href={paths.article(one.number)}>{t("choose.bylaw.change", { number: one.number })}</a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** "geldt vanaf 1 januari 2025", with the day on which it stopped when there is one. */
export function heldWords({ t, format }: Frame, { holdsFrom, until }: DatedArticle): string {
  const from = format.date(holdsFrom);
  return until === undefined
    ? t("choose.bylaw.from", { from })
    : t("choose.bylaw.fromUntil", { from, until: format.date(until) });
}

function byDay(frame: Frame, kept: readonly KeptArticle[]) {
  const today = dayOf(frame.now, frame.tenant.timeZone);
  const all = datedArticles(kept);
  return {
    now: all.filter((one) => holdsOn(one, today)),
    soon: all.filter(({ holdsFrom }) => holdsFrom > today),
    before: all.filter((one) => one.holdsFrom <= today && !holdsOn(one, today)),
  };
}
