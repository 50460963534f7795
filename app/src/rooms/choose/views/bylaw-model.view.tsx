import type { ReactElement } from "react";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { paths } from "../paths.ts";
import type { Reading } from "./words.ts";

/** The model, marked as one: article by article, each to be adapted before it is kept. */
export function BylawModelView({
  frame,
  content,
  taken,
}: Reading & { readonly taken: readonly string[] }): ReactElement {
  const { t } = frame;
  const { articles, sources } = content.bylawModel;
  const named = content.sources.filter(({ id }) => sources.includes(id));
  return (
    <Details summary={t("choose.bylaw.model.title")} open={taken.length === 0} id="model">
      <p className="measure">{t("choose.bylaw.model.lead")}</p>
      <ul className="stack stack--close">
        {articles.map(({ number, kind, text }) => (
          <li key={number} className="measure">
            <p>
              <strong>{t("choose.bylaw.model.article", { number })}</strong>{" "}
              <span className="muted small">{t(`choose.bylaw.kind.${kind}`)}</span>
            </p>
            <p lang="nl">{text}</p>
            <p>
              <a href={paths.modelArticle(number)}>{t("choose.bylaw.model.adapt", { number })}</a>
            </p>
          </li>
        ))}
      </ul>
      <p className="muted small">
        {t("choose.bylaw.model.sources")} <span lang="nl">{named.map(({ title }) => title).join("; ")}.</span>
      </p>
    </Details>
  );
}
