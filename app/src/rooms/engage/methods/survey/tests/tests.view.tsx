import type { ReactElement } from "react";
import { pickText } from "../../../../../kernel/localized.ts";
import type { Frame } from "../../../../../platform/define/frame.ts";
import { said } from "../../../../../platform/i18n/said.ts";
import { Alert } from "../../../../../platform/web/components/alert/alert.view.tsx";
import { Button } from "../../../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../../../platform/web/components/table/table.view.tsx";
import { ActionForm } from "../../../../../platform/web/form.view.tsx";
import { previewHref } from "../../../paths.ts";
import { kindOf } from "../kinds/kind-of.ts";
import { dotted } from "../recall.ts";
import type { TestedQuestion } from "./test-results.ts";
import type { TestsShown } from "./tests.page.ts";

type Props = { readonly shown: TestsShown; readonly frame: Frame };

/** Every test with who made it, then each question with what the tests gave. */
export function TestsView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { tests, questions, place } = shown;
  return (
    <div className="narrow stack stack--loose">
      <Heading level={1}>{t("survey.staff.tests.title")}</Heading>
      <Alert type="warning" signLabel={t("engage.sign.warning")}>
        {t("survey.staff.tests.apart")}
      </Alert>
      <p>
        <a href={previewHref(place.activity.id)}>{t("engage.staff.preview.link")}</a>
      </p>
      {tests.length === 0 ? (
        <EmptyState title={t("survey.staff.tests.none")}>
          {t(place.trajectory.status === "preparing" ? "survey.staff.tests.noneText" : "survey.staff.tests.over")}
        </EmptyState>
      ) : (
        <>
          <Made shown={shown} frame={frame} />
          <ActionForm frame={frame} action="remove">
            <Button variant="secondary">{t("survey.staff.tests.remove", { count: tests.length })}</Button>
          </ActionForm>
          {questions.map((one) => (
            <Tested one={one} frame={frame} key={one.question.code} />
          ))}
        </>
      )}
    </div>
  );
}

function Made({ shown, frame }: Props): ReactElement {
  const { t, format } = frame;
  return (
    <ul>
      {shown.tests.map(({ madeByName, madeAt }, at) => (
        <li key={`${madeAt.toISOString()} ${at}`}>
          {t("survey.staff.tests.madeBy", { name: madeByName, moment: format.dateTime(madeAt) })}
        </li>
      ))}
    </ul>
  );
}

function Tested({ one, frame }: { readonly one: TestedQuestion; readonly frame: Frame }): ReactElement {
  const { t, format, lang } = frame;
  const { question, answered, choices, read } = one;
  const kind = kindOf(question);
  return (
    <section>
      <div className="stack stack--tight">
        <Heading level={2} look={4}>
          {said(frame, pickText(dotted(question.words), lang))}
        </Heading>
        <p>{t("survey.staff.tests.answered", { count: answered })}</p>
        {choices.length > 0 && (
          <Table
            caption={said(frame, pickText(dotted(question.words), lang))}
            captionHidden
            columns={[{ label: t("survey.results.answer") }, { label: t("survey.staff.tests.count"), numeric: true }]}
            rows={choices.map(({ code, count }) => ({
              key: code,
              cells: [kind.counting.label(question, code, frame), format.number(count)],
            }))}
            compact
          />
        )}
        {read.length > 0 && (
          <ul>
            {read.map(({ fields, madeAt }, at) => (
              <li key={`${madeAt.toISOString()} ${at}`}>{kind.text(question, fields, frame)}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
