import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Card } from "../../../platform/web/components/card/card.view.tsx";
import { CardGrid } from "../../../platform/web/components/card-grid/card-grid.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { situationNames } from "../for-cases.ts";
import { paths } from "../paths.ts";
import type { CaseFeature, KnownCase, NearCase } from "../ports.ts";
import type { Reading } from "./words.ts";
import { listed, say } from "./words.ts";

/** More than these nobody reads beside an advice. */
export const nearCasesAtMost = 3;

export type NearCasesProps = Reading & {
  /** Undefined: too little is answered to look for any. */
  readonly near: readonly NearCase[] | undefined;
};

/** Cases like this one: what happened there, what went wrong, and why they are near. */
export function NearCases({ frame, content, near }: NearCasesProps): ReactElement {
  const { t } = frame;
  return (
    <section className="stack">
      <Heading level={2}>{t("choose.cases.title")}</Heading>
      {near === undefined || near.length === 0 ? (
        <p className="measure">{t(near === undefined ? "choose.cases.first" : "choose.cases.none")}</p>
      ) : (
        <CardGrid size="wide" label={t("choose.cases.title")}>
          {near.map((one) => (
            <NearCaseCard frame={frame} content={content} known={one} key={one.id} />
          ))}
        </CardGrid>
      )}
      <p>
        <a href={paths.cases}>{t("choose.cases.all")}</a>
      </p>
    </section>
  );
}

function NearCaseCard({ frame, content, known }: Reading & { readonly known: NearCase }): ReactElement {
  const { t } = frame;
  const told = (["happened", "wentWrong"] as const).map((name) => [name, known[name]] as const);
  return (
    <Card
      title={say(frame, known.name)}
      href={paths.case(known.id)}
      meta={whereAndWhen(frame, known)}
      footer={<p className="small">{whyNear({ frame, content }, known)}</p>}
    >
      <div className="stack stack--tight">
        {told.map(([name, text]) => (
          <p key={name}>
            <strong>{t(`choose.cases.${name}`)}</strong>{" "}
            {text === undefined ? t("choose.cases.unknown") : say(frame, text)}
          </p>
        ))}
      </div>
    </Card>
  );
}

/** "Lijkt op uw situatie: hetzelfde onderwerp (…) en … Anders: …" */
export function whyNear(reading: Reading, { alike, unlike }: Pick<NearCase, "alike" | "unlike">): string {
  const { frame } = reading;
  const { t } = frame;
  const same = alike.map(({ feature, shared }) => {
    const names = listed(frame, namesOf(reading, feature, shared));
    return t(`choose.cases.alike.${feature}`, { names });
  });
  const other = unlike.map((feature) => t(`choose.cases.unlike.${feature}`));
  const why = t("choose.cases.because", { features: listed(frame, same) });
  return other.length === 0 ? why : `${why} ${t("choose.cases.but", { features: listed(frame, other) })}`;
}

function namesOf({ frame, content }: Reading, feature: CaseFeature, codes: readonly string[]): readonly string[] {
  const names = situationNames(content);
  const named: Partial<Record<CaseFeature, typeof names.topic>> = {
    topics: names.topic,
    goals: names.goal,
    groups: names.group,
  };
  const nameOf = named[feature];
  return nameOf === undefined ? [] : codes.map((code) => `‘${say(frame, nameOf(code))}’`);
}

/** "Groningen, 2018 tot 2020"; without a year only the place. */
export function whereAndWhen(frame: Frame, { place, years: [from, to] }: Pick<KnownCase, "place" | "years">): string {
  const where = say(frame, place);
  if (from === undefined) return where;
  if (to === undefined || to === from) return frame.t("choose.cases.inYear", { place: where, year: String(from) });
  return frame.t("choose.cases.inYears", { place: where, from: String(from), to: String(to) });
}
