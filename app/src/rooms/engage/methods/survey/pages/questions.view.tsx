import type { ReactElement } from "react";
import { pickText } from "../../../../../kernel/localized.ts";
import type { Frame } from "../../../../../platform/define/frame.ts";
import { Alert } from "../../../../../platform/web/components/alert/alert.view.tsx";
import { ActionGroup } from "../../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../../../platform/web/components/heading/heading.view.tsx";
import { Subnav } from "../../../../../platform/web/components/subnav/subnav.view.tsx";
import { Table } from "../../../../../platform/web/components/table/table.view.tsx";
import { ActionForm } from "../../../../../platform/web/form.view.tsx";
import { previewHref } from "../../../paths.ts";
import type { Question } from "../domain.ts";
import { kindOf, kindsInOrder } from "../kinds/kind-of.ts";
import { isPart, numbered } from "../parts.ts";
import { conditionNote } from "../condition-note.ts";
import { flawsOf } from "../flaws.ts";
import { setsHref } from "../sets/href.ts";
import { testsHref } from "../tests/href.ts";
import type { ProposedQuestion } from "../proposed-question.ts";
import { firstQuestionHref } from "./questions-href.ts";
import { QuestionFormView } from "./question-form.view.tsx";

export type QuestionsShown = {
  readonly activityId: string;
  readonly questions: readonly Question[];
  /** The question that is being changed; absent for a new one. */
  readonly editing: Question | undefined;
  /** The kind of which the form is shown. */
  readonly kind: string;
  /** A first question to begin with. */
  readonly proposed: ProposedQuestion | undefined;
};

/** The questions of a survey in order, and the form for one more or for one of them. */
export function QuestionsView({
  shown,
  frame,
}: {
  readonly shown: QuestionsShown;
  readonly frame: Frame;
}): ReactElement {
  const { t } = frame;
  const { questions, editing, kind } = shown;
  return (
    <div className="stack stack--loose">
      <Heading level={1}>{t("survey.staff.title")}</Heading>
      <p className="lead measure">{t("survey.staff.lead")}</p>
      <Elsewhere activityId={shown.activityId} frame={frame} />
      <Flaws questions={questions} frame={frame} />
      <Table
        caption={t("survey.staff.questions")}
        columns={[
          { label: t("survey.staff.question") },
          { label: t("survey.staff.kind") },
          { label: t("survey.staff.answers") },
          { label: t("survey.staff.do") },
        ]}
        rows={numbered(questions).map(([number, question]) => ({
          key: question.code,
          cells: cellsOf(number, question, shown, frame),
        }))}
        empty={
          <EmptyState title={t("survey.staff.none")}>
            {t("survey.staff.noneText")}{" "}
            <a href={firstQuestionHref(shown.activityId)}>{t("survey.proposal.staff.show")}</a>
          </EmptyState>
        }
      />
      <section className="narrow stack" id="vraag">
        <Heading level={2}>{t(editing ? "survey.staff.change" : "survey.staff.add")}</Heading>
        <KindChoice shown={shown} frame={frame} />
        {shown.proposed && <p>{t("survey.proposal.staff.shown")}</p>}
        <QuestionFormView {...{ questions, editing, kind, frame }} proposed={shown.proposed} />
      </section>
    </div>
  );
}

function Elsewhere({ activityId, frame }: { readonly activityId: string; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <>
      <p>
        <a href={previewHref(activityId)}>{t("engage.staff.preview.link")}</a>
      </p>
      <p>
        <a href={setsHref(activityId)}>{t("survey.staff.sets.link")}</a>
      </p>
      <p>
        <a href={testsHref(activityId)}>{t("survey.staff.tests.title")}</a>
      </p>
    </>
  );
}

/** Said as soon as it is so, on the page where it can be mended; the trajectory does not open with it. */
function Flaws({ questions, frame }: { readonly questions: readonly Question[]; readonly frame: Frame }) {
  const { t } = frame;
  const flaws = flawsOf(questions);
  if (flaws.length === 0) return null;
  return (
    <Alert type="warning" signLabel={t("engage.sign.warning")} title={t("survey.staff.flaws")}>
      <ul>
        {flaws.map(({ key, params }) => (
          <li key={`${String(params?.["what"])} ${String(params?.["number"])}`}>{t(key, params)}</li>
        ))}
      </ul>
    </Alert>
  );
}

/** Each kind has a form of its own, and a sentence that says what it is for. */
function KindChoice({ shown, frame }: { readonly shown: QuestionsShown; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  const { activityId, editing, kind } = shown;
  // A question stays one: a part asks nothing.
  const offered = kindsInOrder.filter((one) => !editing || isPart(editing) === (one.isPart === true));
  const about = editing === undefined ? "" : `vraag=${editing.code}&`;
  return (
    <>
      <Subnav
        label={t("survey.staff.kind")}
        links={offered.map(({ id }) => ({
          label: t(`survey.staff.kind.${id}`),
          href: `/beheer/meedoen/${activityId}/vragen?${about}soort=${id}#vraag`,
          current: id === kind,
        }))}
      />
      <p className="muted">{t(`survey.staff.about.${kind}`)}</p>
    </>
  );
}

function cellsOf(number: number, question: Question, { questions, activityId }: QuestionsShown, frame: Frame) {
  const { t, lang } = frame;
  const words = pickText(question.words, lang).text;
  const note = conditionNote(question, { questions }, frame);
  return [
    <>
      {isPart(question) ? (
        <strong>{t("survey.staff.section.numbered", { number, title: words })}</strong>
      ) : (
        t("survey.staff.numbered", { number, question: words })
      )}
      {note !== undefined && <span className="small muted"> {note}</span>}
    </>,
    t(`survey.staff.kind.${question.kind}`) + (question.required ? ` (${t("survey.staff.required")})` : ""),
    kindOf(question).staff.summary(question, frame) || "–",
    <ActionGroup key="do">
      <ButtonLink
        variant="subtle"
        href={`/beheer/meedoen/${activityId}/vragen?vraag=${question.code}#vraag`}
        label={t("survey.staff.changeThis", { question: words })}
      >
        {t("survey.staff.changeShort")}
      </ButtonLink>
      <OneButton
        action="up"
        code={question.code}
        words={t("survey.staff.up")}
        label={t("survey.staff.upThis", { question: words })}
        frame={frame}
      />
      <OneButton
        action="remove"
        code={question.code}
        words={t("survey.staff.remove")}
        label={t("survey.staff.removeThis", { question: words })}
        frame={frame}
      />
    </ActionGroup>,
  ];
}

type OneButtonProps = {
  readonly action: string;
  readonly code: string;
  readonly words: string;
  readonly label: string;
  readonly frame: Frame;
};

function OneButton({ action, code, words, label, frame }: OneButtonProps): ReactElement {
  return (
    <ActionForm frame={frame} action={action}>
      <input type="hidden" name="code" value={code} />
      <Button variant="subtle" label={label}>
        {words}
      </Button>
    </ActionForm>
  );
}
