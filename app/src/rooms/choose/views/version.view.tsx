import type { ReactElement } from "react";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { changedAnswers } from "../domain/answer-change.ts";
import { compareParts } from "../domain/compare-advices.ts";
import type { StoredAdvice } from "../domain/guide.ts";
import type { Version } from "../domain/versions.ts";
import { isSameAdvice } from "../domain/versions.ts";
import { paths } from "../paths.ts";
import { GuideHead } from "./guide-head.view.tsx";
import { PartsCompared } from "./parts-compared.view.tsx";
import { SaidCompared } from "./said-compared.view.tsx";
import type { VersionsViewProps } from "./versions.view.tsx";
import { adviceWords } from "./versions.view.tsx";

export type VersionViewProps = VersionsViewProps & {
  readonly version: Version;
  /** The last version: what the guide answers now. */
  readonly now: Version;
  readonly advices: { readonly then: StoredAdvice | undefined; readonly now: StoredAdvice | undefined };
  /** People cannot take part any more, so the answers stay. */
  readonly isClosed: boolean;
};

/** One version beside now: what was different, and the button that puts its answers back. */
export function VersionView(props: VersionViewProps): ReactElement {
  const { frame, guide, version, now } = props;
  const { t, format } = frame;
  const { number, by, at } = version;
  return (
    <>
      <GuideHead {...props} step="advice" title={t("choose.versions.one.title", { number })} />
      <p className="lead measure">{answersSentence(props)}</p>
      <p className="measure">{adviceSentence(props)}</p>
      <p className="muted small">{t("choose.versions.by", { by, when: format.dateTime(at) })}</p>
      {differences(props) > 0 && <PutBack {...props} />}
      {number !== now.number && <Beside {...props} />}
      <p>
        <a href={paths.versions(guide.id)}>{t("choose.versions.back")}</a>
      </p>
    </>
  );
}

function differences({ version, now }: VersionViewProps): number {
  return changedAnswers(version.said, now.said).length;
}

function answersSentence(props: VersionViewProps): string {
  const { frame, version, now } = props;
  const { number } = version;
  if (number === now.number) return frame.t("choose.versions.one.isNow", { number });
  const count = differences(props);
  return frame.t(count === 0 ? "choose.versions.one.same" : "choose.versions.one.differs", { number, count });
}

function adviceSentence(props: VersionViewProps): string {
  const { frame, version, now } = props;
  const words = { then: adviceWords(props, version.advice), now: adviceWords(props, now.advice) };
  const { advice: before } = version;
  const { advice: after } = now;
  if (before && after)
    return frame.t(`choose.versions.one.${isSameAdvice(before, after) ? "sameAdvice" : "otherAdvice"}`, words);
  if (before) return frame.t("choose.versions.one.adviceThen", words);
  return frame.t(after ? "choose.versions.one.adviceNow" : "choose.versions.one.noAdvice", words);
}

function PutBack({ frame, guide, version, now, isClosed }: VersionViewProps): ReactElement {
  const { t } = frame;
  if (isClosed) return <p className="measure">{t("choose.versions.one.closed")}</p>;
  return (
    <div className="narrow stack stack--tight">
      <ActionForm frame={frame} action="putBack">
        <input type="hidden" name="number" value={version.number} />
        <input type="hidden" name="seen" value={guide.version} />
        <Button>{t("choose.versions.one.putBack")}</Button>
      </ActionForm>
      <p className="muted small">{t("choose.versions.one.putBackHelp", { now: now.number })}</p>
    </div>
  );
}

/** The answers and the parts of the score that differ. */
function Beside(props: VersionViewProps): ReactElement {
  const { frame, content, guide, version, now, advices } = props;
  const { t } = frame;
  const names = { first: t("choose.versions.of", { number: version.number }), second: t("choose.versions.one.now") };
  const [before, after] = [advices.then?.advice.best[0], advices.now?.advice.best[0]];
  return (
    <>
      <SaidCompared
        {...{ frame, content, ...names, same: t("choose.compare.sameAnswers") }}
        one={version.said}
        other={now.said}
      />
      {before && after && <PartsCompared frame={frame} parts={compareParts(before, after)} {...names} />}
      {advices.then && advices.now && (
        <p>
          <a href={`${paths.compare(guide.id)}?een=${advices.then.id}&twee=${advices.now.id}`}>
            {t("choose.versions.one.both")}
          </a>
        </p>
      )}
    </>
  );
}
