import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { DateField } from "../../../platform/web/components/date-field/date-field.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { BylawModel } from "../content/bylaw-model.ts";
import type { KeptArticle } from "../domain/bylaw.ts";
import { articleKinds, datedArticles } from "../domain/bylaw.ts";
import { articleLength } from "../inputs.ts";
import { ArticleRuleFields } from "./article-rule.view.tsx";
import type { Reading } from "./words.ts";

type ArticleProps = Reading & {
  /** Everything that was ever entered for this number; nothing for a new article. */
  readonly kept: readonly KeptArticle[];
  readonly model: BylawModel["articles"][number] | undefined;
};

/** One article: a text from a day on. What held before stays. */
export function ArticleView(props: ArticleProps): ReactElement {
  const { frame, kept, model } = props;
  const { t } = frame;
  const known = kept[0];
  return (
    <>
      <Heading level={1}>
        {known ? t("choose.bylaw.article", { number: known.number }) : t("choose.bylaw.newArticle")}
      </Heading>
      <p className="lead measure">{t(model ? "choose.bylaw.adaptLead" : "choose.bylaw.articleLead")}</p>
      <Fields {...props} />
      {known && <Trail frame={frame} kept={kept} />}
    </>
  );
}

function Fields({ frame, content, kept, model }: ArticleProps): ReactElement {
  const { t } = frame;
  const own = frame.form.action === "set" ? frame : { ...frame, form: { values: {}, errors: [] } };
  const [current] = datedArticles(kept);
  const start = current ?? model;
  const kinds = current ? [...articleKinds, "repealed"] : articleKinds;
  const field = (name: string, fallback: string) => ({
    name,
    label: t(`choose.bylaw.field.${name}`),
    value: formValue(own, name, fallback),
    error: fieldError(own, name),
  });
  return (
    <div className="narrow">
      <ActionForm frame={own} action="set">
        <TextField
          {...field("number", start?.number ?? "")}
          description={t("choose.bylaw.field.numberHelp")}
          width="medium"
          required
        />
        <RadioGroup
          {...field("kind", start?.kind ?? "")}
          required
          options={kinds.map((value) => ({ value, label: t(`choose.bylaw.kind.${value}`) }))}
        />
        <TextArea
          {...field("text", start?.text ?? "")}
          description={t("choose.bylaw.field.textHelp")}
          limitText={t("choose.bylaw.field.textLimit", { max: articleLength })}
          lang="nl"
        />
        <DateField {...field("holdsFrom", "")} description={t("choose.bylaw.field.holdsFromHelp")} required />
        <ArticleRuleFields frame={own} content={content} current={current} model={model} />
        <Button>{t("choose.bylaw.save")}</Button>
      </ActionForm>
    </div>
  );
}

/** Every text that was entered, by whom and when; what stands can be taken out as a mistake. */
function Trail({ frame, kept }: Pick<ArticleProps, "frame" | "kept">): ReactElement {
  const { t, format } = frame;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("choose.bylaw.trail")}</Heading>
      <ul className="stack stack--close">
        {kept.map((one) => (
          <li key={one.id} className="measure stack stack--tight">
            <p>
              <strong>{t("choose.bylaw.from", { from: format.date(one.holdsFrom) })}</strong>{" "}
              <span className="muted small">{trailWords(frame, one)}</span>
            </p>
            <p lang="nl">{one.kind === "repealed" ? t("choose.bylaw.kind.repealed") : one.text}</p>
            {one.endedAt === undefined && <TakeOut frame={frame} article={one} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TakeOut({ frame, article }: { readonly frame: Frame; readonly article: KeptArticle }): ReactElement {
  const { t } = frame;
  return (
    <Details summary={t("choose.bylaw.mistake")}>
      <p>{t("choose.bylaw.mistakeText")}</p>
      <ActionForm frame={frame} action="takeOut">
        <input type="hidden" name="articleId" value={article.id} />
        <Button variant="secondary">{t("choose.bylaw.takeOut")}</Button>
      </ActionForm>
    </Details>
  );
}

function trailWords({ t, format }: Frame, { setAt, setBy, endedAt, endedBy }: KeptArticle): string {
  const set = t("choose.bylaw.setBy", { by: setBy, on: format.date(setAt) });
  if (endedAt === undefined || endedBy === undefined) return set;
  return `${set} ${t("choose.bylaw.endedBy", { by: endedBy, on: format.date(endedAt) })}`;
}
