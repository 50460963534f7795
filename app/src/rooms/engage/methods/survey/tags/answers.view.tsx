import type { ReactElement } from "react";
import { pickText } from "../../../../../kernel/localized.ts";
import type { Frame } from "../../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../../platform/define/frame.ts";
import { said } from "../../../../../platform/i18n/said.ts";
import { Button } from "../../../../../platform/web/components/button/button.view.tsx";
import { CheckboxGroup } from "../../../../../platform/web/components/checkbox-group/checkbox-group.view.tsx";
import { EmptyState } from "../../../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../../../platform/web/components/heading/heading.view.tsx";
import { Pagination } from "../../../../../platform/web/components/pagination/pagination.view.tsx";
import { TextArea } from "../../../../../platform/web/components/text-area/text-area.view.tsx";
import { ActionForm } from "../../../../../platform/web/form.view.tsx";
import { mayTag } from "../../../policy.ts";
import { dotted } from "../recall.ts";
import type { AnswersShown } from "./answers.page.ts";
import { answersHref } from "./href.ts";
import type { TaggedAnswer } from "./tag-reader.ts";
import { answersPerPage, beforeName, tagsAtMost } from "./tags.ts";

type Props = { readonly shown: AnswersShown; readonly frame: Frame };

/** Which tags, how often, and the answers with theirs. */
export function AnswersView({ shown, frame }: Props): ReactElement {
  const { t, lang } = frame;
  const { question, tags, found } = shown;
  const may = mayTag.allows(frame.actor);
  return (
    <div className="narrow stack stack--loose">
      <Heading level={1} kicker={t("survey.staff.tags.title")}>
        {said(frame, pickText(dotted(question.words), lang))}
      </Heading>
      <p className="lead">{t("survey.staff.tags.lead")}</p>
      {tags.length > 0 && <Counts shown={shown} frame={frame} />}
      {may && <Names shown={shown} frame={frame} />}
      {found.items.length === 0 ? (
        <EmptyState title={t("survey.staff.tags.none")} />
      ) : may && tags.length > 0 ? (
        <TagForm shown={shown} frame={frame} />
      ) : (
        <ul>
          {found.items.map((answer) => (
            <li key={answer.id}>{wordsOf(answer, frame)}</li>
          ))}
        </ul>
      )}
      <Pages shown={shown} frame={frame} />
    </div>
  );
}

/** How many answers each tag has, as links that show only those. */
function Counts({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { place, question, tags, label } = shown;
  const link = (text: string, to: string | undefined) => (
    <li key={text}>
      <a
        href={answersHref(place.activity.id, question.code, { label: to })}
        aria-current={label === to ? "true" : undefined}
      >
        {text}
      </a>
    </li>
  );
  return (
    <ul>
      {link(t("survey.staff.tags.all"), undefined)}
      {tags.map(({ tag, answers }) =>
        link(t("survey.staff.tags.count", { tag: said(frame, { lang: "nl", text: tag }), answers }), tag),
      )}
      {link(t("survey.staff.tags.without"), "")}
    </ul>
  );
}

function Names({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <ActionForm frame={frame} action="name">
      <TextArea
        name="tags"
        label={t("survey.staff.tags.names")}
        description={t("survey.staff.tags.namesHelp", { max: tagsAtMost })}
        rows={4}
        value={formValue(frame, "tags", shown.tags.map(({ tag }) => tag).join("\n"))}
        error={fieldError(frame, "tags")}
      />
      <Button variant="secondary">{t("survey.staff.tags.saveNames")}</Button>
    </ActionForm>
  );
}

/** An answer a group of boxes; with JavaScript a digit ticks, Enter goes on and Ctrl with Enter saves. */
function TagForm({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const options = shown.tags.map(({ tag }) => ({ value: tag, label: tag }));
  return (
    <brink-paper-entry>
      <p data-keys hidden>
        {t("survey.staff.tags.keys")}
      </p>
      <ActionForm frame={frame} action="tag">
        {shown.found.items.map((answer) => (
          <div key={answer.id}>
            <input type="hidden" name="ids" value={answer.id} />
            {answer.tags.map((tag) => (
              <input type="hidden" name={beforeName(answer.id)} value={tag} key={tag} />
            ))}
            <CheckboxGroup name={answer.id} label={wordsOf(answer, frame)} options={options} values={answer.tags} />
          </div>
        ))}
        <Button>{t("survey.staff.tags.save")}</Button>
      </ActionForm>
    </brink-paper-entry>
  );
}

function wordsOf({ words, lang }: TaggedAnswer, frame: Frame): string {
  return said(frame, { lang, text: words });
}

function Pages({ shown, frame }: Props): ReactElement | null {
  const { t, format } = frame;
  const { place, question, label, page, found } = shown;
  const last = Math.ceil(found.total / answersPerPage);
  if (last < 2) return null;
  const href = (to: number) => answersHref(place.activity.id, question.code, { label, page: to });
  const step = (to: number, key: string) => ({ label: t(key), href: href(to) });
  const own = { label: format.number(page), href: href(page), spoken: t("engage.pager.page", { page }), current: true };
  return (
    <Pagination
      label={t("engage.pager.label")}
      pages={[own]}
      previous={page > 1 ? step(page - 1, "engage.pager.previous") : undefined}
      next={page < last ? step(page + 1, "engage.pager.next") : undefined}
    />
  );
}
