import type { ReactElement } from "react";
import type { PartLoss, Turn, WhyNot } from "@brink/decision-guide";
import { FEEDBACK_LOOP } from "@brink/decision-guide";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Challenge } from "../../trajectories/room.ts";
import type { Outdated } from "../domain/advice-state.ts";
import type { AskedWhyNot, Guide, StoredAdvice } from "../domain/guide.ts";
import { paths } from "../paths.ts";
import { mayGuide } from "../policy.ts";
import { Part } from "./combination-details.view.tsx";
import { GuideHead } from "./guide-head.view.tsx";
import { barWords, leverWords, whyNotSentence } from "./why-not-words.ts";
import type { Reading } from "./words.ts";
import { nameOf, say } from "./words.ts";

export type WhyNotViewProps = Reading & {
  readonly guide: Guide;
  readonly challenge: Challenge;
  readonly advice: StoredAdvice | undefined;
  readonly asked: readonly AskedWhyNot[];
  readonly outdated: Outdated | undefined;
};

/** Asking why something is not in the advice; the last answer first. */
export function WhyNotView(props: WhyNotViewProps): ReactElement {
  const { frame, guide, advice, asked, outdated } = props;
  const { t } = frame;
  return (
    <>
      <GuideHead {...props} step="advice" title={t("choose.whyNot.title")} />
      <p className="lead measure">{t("choose.whyNot.lead")}</p>
      {advice === undefined && (
        <EmptyState
          title={t("choose.whyNot.noAdvice")}
          pictogram="scale"
          action={<ButtonLink href={paths.advice(guide.id)}>{t("choose.whyNot.toAdvice")}</ButtonLink>}
        />
      )}
      {outdated !== undefined && (
        <Alert type="warning" signLabel={t("choose.sign.note")} title={t("choose.advice.outdatedTitle")}>
          <p>{t(`choose.advice.outdated.${outdated}`)}</p>
          <p>
            <a href={paths.advice(guide.id)}>{t("choose.whyNot.toAdvice")}</a>
          </p>
        </Alert>
      )}
      {advice !== undefined && outdated === undefined && mayGuide.allows(frame.actor) && (
        <Ask {...props} advice={advice} />
      )}
      {asked.map((one) => (
        <Answer {...props} {...one} key={one.item} />
      ))}
      {advice !== undefined && (
        <p>
          <a href={paths.advice(guide.id)}>{t("choose.whyNot.back")}</a>
        </p>
      )}
    </>
  );
}

function Ask(props: WhyNotViewProps & { readonly advice: StoredAdvice }): ReactElement {
  const { frame, content, guide, advice, asked } = props;
  const { t } = frame;
  const inAdvice = advice.advice.best[0]?.items ?? [];
  const known = [...inAdvice, ...asked.map(({ item }) => item), FEEDBACK_LOOP];
  const rest = content.records.filter(({ id }) => !known.includes(id));
  return (
    <ActionForm frame={frame} action="ask" to={paths.whyNot(guide.id)}>
      <div className="narrow stack stack--close">
        <input type="hidden" name="adviceId" value={advice.id} />
        <SelectField
          name="item"
          label={t("choose.whyNot.item")}
          emptyLabel={t("choose.own.choose")}
          width="full"
          required
          value={formValue(frame, "item", "")}
          error={fieldError(frame, "item")}
          options={rest.map((record) => ({
            value: record.id,
            label: `${say(frame, record.name)} (${t(`choose.kind.${record.kind}`)})`,
          }))}
        />
        <Button pictogram="question">{t("choose.whyNot.ask")}</Button>
        <p className="muted">{t("choose.whyNot.takes")}</p>
      </div>
    </ActionForm>
  );
}

type AnswerProps = WhyNotViewProps & AskedWhyNot;

/** One sentence and a next step; then what it hangs on. */
function Answer(props: AnswerProps): ReactElement {
  const { frame, guide, item, answer, askedAt, askedBy } = props;
  const { t, format } = frame;
  const instead = "instead" in answer ? answer.instead : undefined;
  return (
    <article className="panel stack stack--close" id={item}>
      <Heading level={2}>{nameOf(props, item)}</Heading>
      <p className="lead">{whyNotSentence(props, item, answer)}</p>
      <Behind {...props} />
      {instead !== undefined && (
        <p>
          <a href={paths.combinationOf(guide.id, instead.items)}>{t("choose.whyNot.tryIt")}</a>
        </p>
      )}
      <p className="muted">{t("choose.whyNot.askedBy", { by: askedBy, when: format.dateTime(askedAt) })}</p>
    </article>
  );
}

function Behind(props: AnswerProps): ReactElement | null {
  const { frame, answer, item } = props;
  const { t } = frame;
  if (answer.code === "barred") return <Barred {...props} bars={answer} />;
  if (answer.code !== "behind") return null;
  const turns = answer.turns.map(({ lever }: Turn) => leverWords(props, lever));
  return (
    <>
      <Part title={t("choose.why.losesTitle")} lines={answer.loses.map((loss) => lossWords(props, loss))} />
      {turns.length > 0 ? (
        <Part title={t("choose.whyNot.turns")} lines={turns} />
      ) : (
        <p>{t("choose.whyNot.noTurn", { item: nameOf(props, item) })}</p>
      )}
    </>
  );
}

function lossWords({ frame }: Reading, { part, points }: PartLoss): string {
  const pairs = ["synergy", "conflict", "complexity"];
  const name = frame.t(pairs.includes(part) ? `choose.whyNot.part.${part}` : `choose.sub.${part}`);
  return frame.t("choose.whyNot.loses", { part: name, points: frame.format.number(points, 1) });
}

function Barred(props: AnswerProps & { readonly bars: Extract<WhyNot, { code: "barred" }> }): ReactElement {
  const { frame, item, bars } = props;
  const { t } = frame;
  const { after, repairs } = bars;
  return (
    <>
      <ul>
        {bars.bars.map((bar) => (
          <li key={bar.code}>{barWords(props, item, bar)}</li>
        ))}
      </ul>
      <Part title={t("choose.whyNot.repairs")} lines={repairs.map((lever) => leverWords(props, lever))} />
      {repairs.length > 0 && after === undefined && <p>{t("choose.whyNot.afterNothing")}</p>}
      {after !== undefined && (
        <p>
          {t(after.equallyGood ? "choose.whyNot.afterEqual" : "choose.whyNot.afterBehind", {
            points: after.pointsBehind,
          })}
        </p>
      )}
    </>
  );
}
