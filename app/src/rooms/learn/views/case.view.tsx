import type { ReactElement } from "react";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { StatusBadge } from "../../../platform/web/components/status-badge/status-badge.view.tsx";
import { shownSources } from "../cases/read-cases.ts";
import type { CaseRecord, Statement } from "../cases/record.ts";
import { itemsOf, missingFacts } from "../cases/record.ts";
import { casePaths } from "../paths.ts";
import { caseFacts } from "./case-facts.ts";
import type { CaseReading } from "./case-words.ts";
import { datesText, listed, markText, outcomeOf, say, whereAndWhen } from "./case-words.ts";

export type CaseViewProps = CaseReading & { readonly record: CaseRecord };

/** One case: what was done, what happened, what went wrong, and how sure all of it is. */
export function CaseView(props: CaseViewProps): ReactElement {
  const { frame, record } = props;
  const { t } = frame;
  return (
    <>
      <Heading level={1} kicker={whereAndWhen(frame, record)}>
        {say(frame, record.name)}
      </Heading>
      <p>
        <StatusBadge>{t(`learn.case.outcome.${outcomeOf(record)}`)}</StatusBadge>
      </p>
      <div className="stack stack--tight">
        <p className="lead measure">{say(frame, record.challenge.value)}</p>
        <p className="muted small">{markText(frame, record.challenge)}</p>
      </div>
      <Missing {...props} />
      <Told {...props} name="done" statement={record.done} />
      <Told {...props} name="happened" statement={record.happened} />
      <Told {...props} name="wentWrong" statement={record.wentWrong} />
      <Told {...props} name="lesson" statement={record.lesson} />
      <Used {...props} />
      <Facts {...props} />
      <Sources {...props} />
    </>
  );
}

function Missing({ frame, record }: CaseViewProps): ReactElement | null {
  const { t } = frame;
  const missing = missingFacts(record);
  if (missing.length === 0) return null;
  const facts = listed(
    frame,
    missing.map((fact) => t(`learn.case.fact.${fact}`)),
  );
  return (
    <Alert type="info" signLabel={t("learn.case.note")} title={t("learn.case.missing")}>
      {t("learn.case.missingText", { facts })}
    </Alert>
  );
}

type ToldProps = CaseViewProps & {
  readonly name: "done" | "happened" | "wentWrong" | "lesson";
  readonly statement: Statement | undefined;
};

function Told({ frame, name, statement }: ToldProps): ReactElement {
  return (
    <section className="stack stack--tight measure">
      <Heading level={2}>{frame.t(`learn.case.${name}`)}</Heading>
      {statement === undefined ? (
        <p className="muted">{frame.t("learn.case.unknown")}</p>
      ) : (
        <>
          <p>{say(frame, statement.value)}</p>
          <p className="muted small">{markText(frame, statement)}</p>
        </>
      )}
    </section>
  );
}

function Used({ frame, cases, side, record }: CaseViewProps): ReactElement {
  const items = itemsOf(record);
  return (
    <section className="stack stack--close">
      <Heading level={2}>{frame.t("learn.case.used")}</Heading>
      {items.length === 0 ? (
        <p>{frame.t("learn.case.usedNone")}</p>
      ) : (
        <ul>
          {items.map((id) => (
            <li key={id}>
              <a href={casePaths[side].item(id)}>{say(frame, cases.names.item(id))}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Facts(props: CaseViewProps): ReactElement {
  const { t } = props.frame;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("learn.case.facts")}</Heading>
      <DefinitionList items={caseFacts(props)} />
      <p className="muted small measure">{t("learn.case.ourReading")}</p>
    </section>
  );
}

function Sources({ frame, cases, record }: CaseViewProps): ReactElement {
  return (
    <section className="stack stack--close">
      <Heading level={2}>{frame.t("learn.case.sources")}</Heading>
      <ol>
        {shownSources(cases, record).map((source) => (
          <li key={source.number}>
            <span lang="nl">{source.url === undefined ? source.title : <a href={source.url}>{source.title}</a>}</span>
            {source.dates.length > 0 && ` (${datesText(frame, source)})`}
          </li>
        ))}
      </ol>
    </section>
  );
}
