import type { ReactElement } from "react";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { Challenge } from "../../trajectories/room.ts";
import type { AdviceInBrief, Guide } from "../domain/guide.ts";
import { allAsked, answerTo } from "../domain/said.ts";
import type { Version } from "../domain/versions.ts";
import { advisedBefore, changesIn, isSameAdvice } from "../domain/versions.ts";
import { paths } from "../paths.ts";
import { Became } from "./answer-history.view.tsx";
import { GuideHead } from "./guide-head.view.tsx";
import { askedWords, saidWords } from "./said-words.ts";
import type { Reading } from "./words.ts";
import { namesOf } from "./words.ts";

export type VersionsViewProps = Reading & {
  readonly guide: Guide;
  readonly challenge: Challenge;
  /** The first one first. */
  readonly versions: readonly Version[];
};

/** Which version this is and what the last one with an advice said; then all of them, the newest first. */
export function VersionsView(props: VersionsViewProps): ReactElement {
  const { frame, versions } = props;
  const { t } = frame;
  const now = versions.at(-1);
  return (
    <>
      <GuideHead {...props} step="advice" title={t("choose.versions.title")} />
      {now === undefined ? (
        <EmptyState title={t("choose.versions.none")}>{t("choose.versions.noneText")}</EmptyState>
      ) : (
        <>
          <First {...props} now={now} />
          <List {...props} now={now} />
          <p className="muted small measure">{t("choose.versions.what")}</p>
        </>
      )}
    </>
  );
}

/** One sentence, and the version to look at. */
function First({ frame, guide, versions, now }: VersionsViewProps & { readonly now: Version }): ReactElement {
  const { t } = frame;
  const { number } = now;
  const before = advisedBefore(versions, number)?.number ?? number - 1;
  return (
    <>
      <p className="lead measure">{t(`choose.versions.lead.${leadOf(versions, now)}`, { number, before })}</p>
      {before > 0 && (
        <p>
          <ButtonLink href={paths.version(guide.id, before)}>
            {t("choose.versions.compare", { number: before })}
          </ButtonLink>
        </p>
      )}
    </>
  );
}

function leadOf(versions: readonly Version[], { number, advice }: Version): string {
  const before = advisedBefore(versions, number)?.advice;
  if (advice && before) return isSameAdvice(advice, before) ? "sameAdvice" : "otherAdvice";
  if (before) return "notYet";
  if (number === 1) return "first";
  return advice ? "firstAdvice" : "noAdvice";
}

/** The newest first; those of long ago are folded. */
function List(props: VersionsViewProps & { readonly now: Version }): ReactElement {
  const { frame, versions, now } = props;
  const ones = versions
    .toReversed()
    .map((version) => <One {...props} version={version} isNow={version === now} key={version.number} />);
  const older = ones.slice(unfolded);
  return (
    <div className="stack">
      {ones.slice(0, unfolded)}
      {older.length > 0 && (
        <Details summary={frame.t("choose.versions.older", { count: older.length })}>
          <div className="stack">{older}</div>
        </Details>
      )}
    </div>
  );
}

const unfolded = 10;

type OneProps = VersionsViewProps & { readonly version: Version; readonly isNow: boolean };

function One(props: OneProps): ReactElement {
  const { frame, guide, version, isNow } = props;
  const { t, format } = frame;
  const { number, by, at, advice, putBackOf, isStart } = version;
  return (
    <article className="panel stack stack--tight" aria-labelledby={`version-${String(number)}`}>
      <Heading level={2} look={3} id={`version-${String(number)}`}>
        {t(isNow ? "choose.versions.ofNow" : "choose.versions.of", { number })}
      </Heading>
      <p className="muted small">{t("choose.versions.by", { by, when: format.dateTime(at) })}</p>
      {isStart && <p>{t("choose.versions.start")}</p>}
      {putBackOf !== undefined && <p>{t("choose.versions.putBack", { number: putBackOf })}</p>}
      <p>
        <strong>{t("choose.versions.advice")}:</strong> {adviceWords(props, advice)}
      </p>
      {number > 1 && <Changed {...props} />}
      <Answers {...props} />
      {!isNow && (
        <p>
          <a href={paths.version(guide.id, number)}>{t("choose.versions.compare", { number })}</a>
        </p>
      )}
    </article>
  );
}

/** The best combination of an advice by its names. */
export function adviceWords(reading: Reading, advice: AdviceInBrief | undefined): string {
  const { t } = reading.frame;
  if (advice === undefined) return t("choose.versions.notAdvised");
  return advice.items.length === 0 ? t("choose.versions.noCombination") : namesOf(reading, advice.items);
}

/** Folded: which answers became which since the version before. */
function Changed(props: OneProps): ReactElement {
  const { frame, versions, version } = props;
  const { t } = frame;
  const changes = changesIn(versions, version.number);
  const words = t("choose.versions.changed", { count: changes.length });
  if (changes.length === 0) return <p>{words}</p>;
  return (
    <Details summary={words}>
      <ul>
        {changes.map((change) => (
          <li key={change.key}>
            <Became {...props} change={change} />
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** Folded: everything that was answered then. */
function Answers(props: OneProps): ReactElement {
  const { frame, content, version } = props;
  const { t } = frame;
  const answered = allAsked(content).flatMap((asked) => {
    const words = saidWords(props, asked, answerTo(asked, version.said));
    return words === undefined ? [] : [{ asked, words }];
  });
  const summary = t("choose.versions.answers", { count: answered.length });
  if (answered.length === 0) return <p>{summary}</p>;
  return (
    <Details summary={summary}>
      <ul>
        {answered.map(({ asked, words }) => (
          <li key={asked.id}>
            {askedWords(props, asked)} <strong>{words}</strong>
          </li>
        ))}
      </ul>
    </Details>
  );
}
