import type { ReactElement } from "react";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import { paperWeeks } from "../domain/planning/schedule.ts";
import type { Calendar } from "../domain/planning/planning.ts";
import { closureWords, planDays, spanWords } from "./planning-words.ts";
import type { PlanProps } from "./planning.view.tsx";
import { markWord, nameOf } from "./words.ts";

/** What happens when, counted back from the decision, and what the counting goes around. */
export function PlanCalendar(props: PlanProps & { readonly calendar: Calendar }): ReactElement {
  const { frame } = props;
  const { t } = frame;
  return (
    <section className="stack" aria-labelledby="planning-calendar">
      <Heading level={2} id="planning-calendar">
        {t("choose.planning.calendar")}
      </Heading>
      <Activities {...props} />
      <Days {...props} />
      <Details summary={t("choose.planning.closures")}>
        <Closures {...props} />
      </Details>
      <HowCounted {...props} />
    </section>
  );
}

type CalendarProps = PlanProps & { readonly calendar: Calendar };

function Activities(props: CalendarProps): ReactElement {
  const { frame, calendar } = props;
  const { t, format } = frame;
  return (
    <Table
      caption={t("choose.planning.activities")}
      columns={["activity", "prepare", "takePart"].map((name) => ({ label: t(`choose.planning.column.${name}`) }))}
      rows={calendar.schedule.lines.map(({ item, prepareOn, startsOn, endsOn }) => ({
        key: item,
        cells: [
          nameOf(props, item),
          t("choose.planning.fromDay", { day: format.date(prepareOn) }),
          endsOn === undefined
            ? t("choose.planning.fromDay", { day: format.date(startsOn) })
            : spanWords(frame, startsOn, endsOn),
        ],
      }))}
    />
  );
}

function Days(props: CalendarProps): ReactElement {
  const { frame, calendar } = props;
  const { t, format } = frame;
  return (
    <Table
      caption={t("choose.planning.days")}
      columns={["day", "what"].map((name) => ({ label: t(`choose.planning.column.${name}`) }))}
      rows={planDays(props, calendar).map(({ key, day, what }) => ({ key, cells: [format.date(day), what] }))}
    />
  );
}

function Closures({ frame, settings, calendar }: CalendarProps): ReactElement {
  const { t } = frame;
  const [unknown] = calendar.unknownSchoolYears;
  return (
    <div className="stack stack--close">
      <Table
        caption={t("choose.planning.closures")}
        captionHidden
        columns={["day", "what"].map((name) => ({ label: t(`choose.planning.column.${name}`) }))}
        rows={calendar.closures.map((closure) => ({
          key: `${closure.kind} ${closure.name} ${closure.from}`,
          cells: [spanWords(frame, closure.from, closure.to), closureWords(frame, closure)],
        }))}
        empty={<p>{t("choose.planning.noClosures")}</p>}
      />
      {settings.region === undefined && <p className="muted measure">{t("choose.planning.noRegion")}</p>}
      {unknown !== undefined && (
        <p className="muted measure">{t("choose.planning.unknownSchoolYear", { schoolYear: unknown })}</p>
      )}
    </div>
  );
}

/** The rules and the estimates, so that anybody can count it again. */
function HowCounted({ frame, content, plan }: CalendarProps): ReactElement {
  const { t, format } = frame;
  const { figures } = content.planning;
  const lines = [
    ["papers", paperWeeks({ decider: plan.answers.Q5, figures })],
    ["answers", figures.answerWeeks.value],
    ["feedback", figures.feedbackWeeks.value],
  ] as const;
  return (
    <Details summary={t("choose.planning.how")}>
      <ul>
        {lines.map(([name, weeks]) => (
          <li key={name}>
            {t(`choose.planning.how.${name}`, { weeks: format.number(weeks), mark: markWord(frame, "E") })}
          </li>
        ))}
        {["lead", "open", "oneDay", "summer", "holidays", "school", "quiet", "moved"].map((name) => (
          <li key={name}>{t(`choose.planning.how.${name}`)}</li>
        ))}
      </ul>
    </Details>
  );
}
