import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Pictogram } from "../../../platform/web/components/pictogram/pictogram.view.tsx";
import type { Trajectory } from "../domain.ts";
import { baseLang } from "../domain/texts.ts";
import type { TrajectoryLink } from "../ports.ts";
import type { TextWithHints } from "../queries/texts-with-hints.ts";
import { HintList } from "./hint-list.view.tsx";
import { TrajectoryHead } from "./trajectory-head.view.tsx";

export type PlainLanguageProps = {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
  readonly texts: readonly TextWithHints[];
  readonly links: readonly TrajectoryLink[];
};

/** Each text with what may be too hard in it, and what to write instead; who wrote it decides. */
export function PlainLanguageView({ frame, trajectory, texts, links }: PlainLanguageProps): ReactElement {
  const { t } = frame;
  const hard = texts.filter(({ hints }) => hints.length > 0);
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={t("trajectories.plain.title")} />
      <p className="lead measure">{t(`trajectories.plain.${leadOf(texts, hard)}`)}</p>
      {texts.length > hard.length && (
        <p>
          <Pictogram name="check" /> {t("trajectories.plain.withoutHints", { count: texts.length - hard.length })}
        </p>
      )}
      {[...together(frame, hard)].map(([name, group]) => (
        <HardTexts frame={frame} name={name} texts={group} key={name} />
      ))}
      {hard.length > 0 && <p className="measure">{t("trajectories.plain.readers")}</p>}
    </>
  );
}

function leadOf(texts: readonly TextWithHints[], hard: readonly TextWithHints[]): string {
  if (texts.length === 0) return "nothingWritten";
  return hard.length === 0 ? "nothingHard" : "lead";
}

/** By what they are called: the question, the explanation and the subjects of an activity are changed at one place. */
function together(frame: Frame, texts: readonly TextWithHints[]): ReadonlyMap<string, readonly TextWithHints[]> {
  return Map.groupBy(texts, (text) => nameOf(frame, text));
}

type HardTextsProps = {
  readonly frame: Frame;
  readonly name: string;
  readonly texts: readonly TextWithHints[];
};

function HardTexts({ frame, name, texts }: HardTextsProps): ReactElement {
  const places = [...new Set(texts.map(({ href }) => href))];
  return (
    <section className="panel stack stack--close">
      <Heading level={2}>{name}</Heading>
      {texts.map(({ text, hints }, at) => (
        <HintList text={text} hints={hints} frame={frame} key={at} />
      ))}
      {places.map((href) => (
        <p key={href}>
          <a href={href}>{frame.t("trajectories.plain.change", { name })}</a>
        </p>
      ))}
    </section>
  );
}

function nameOf({ t, lang }: Frame, { of }: TextWithHints): string {
  if ("field" in of) return t(`trajectories.field.${of.field}`);
  return of.title[lang] ?? of.title[baseLang] ?? t(of.nameKey);
}
