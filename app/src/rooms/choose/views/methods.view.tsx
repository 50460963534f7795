import type { ReactElement } from "react";
import { GOALS, PHASES } from "@brink/decision-guide";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { CardGrid } from "../../../platform/web/components/card-grid/card-grid.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Form } from "../../../platform/web/components/form/form.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { NumberField } from "../../../platform/web/components/number-field/number-field.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import type { CatalogueRecord } from "../content/record.ts";
import type { MethodFilter } from "../domain/method-filter.ts";
import { grouped, matching } from "../domain/method-filter.ts";
import type { LibraryPaths } from "../paths.ts";
import { ItemCard } from "./combination.view.tsx";
import type { Reading } from "./words.ts";
import { say } from "./words.ts";

export type MethodsViewProps = Reading & { readonly filter: MethodFilter; readonly library: LibraryPaths };

/** The library: every method and technology, narrowed down by level, phase, goal and cost. */
export function MethodsView(props: MethodsViewProps): ReactElement {
  const { frame, content, filter } = props;
  const { t } = frame;
  const found = matching(content.records, filter);
  return (
    <>
      <Heading level={1}>{t("choose.methods.title")}</Heading>
      <p className="lead measure">{t("choose.methods.lead", { edition: content.version })}</p>
      <Filter {...props} />
      <Heading level={2}>{t("choose.methods.found", { count: found.length })}</Heading>
      {found.length === 0 ? (
        <EmptyState title={t("choose.methods.none")} headingLevel={3}>
          {t("choose.methods.noneText")}
        </EmptyState>
      ) : (
        <Found {...props} found={found} />
      )}
    </>
  );
}

// More than fits a few screens of a phone is folded away by group, and says of each what it is: a hundred whole cards are
// 15 kB more for a phone (docs/decisions/0042-letters-of-a-page.md).
const wholeAtMost = 12;

type FoundProps = MethodsViewProps & { readonly found: readonly CatalogueRecord[] };

function Found({ frame, content, library, found }: FoundProps): ReactElement {
  const reading = { frame, content };
  if (found.length > wholeAtMost)
    return (
      <div className="stack stack--close">
        {grouped(found).map(({ level, records }) => (
          <Details summary={groupWords(reading, level, records.length)} key={level ?? "technology"}>
            <InShort frame={frame} library={library} records={records} />
          </Details>
        ))}
      </div>
    );
  return (
    <CardGrid size="wide">
      {found.map((record) => (
        <ItemCard {...reading} record={record} library={library} key={record.id} />
      ))}
    </CardGrid>
  );
}

type InShortProps = Pick<MethodsViewProps, "frame" | "library"> & { readonly records: readonly CatalogueRecord[] };

/** Each by its name and the first sentence about it. */
function InShort({ frame, library, records }: InShortProps): ReactElement {
  return (
    <ul className="stack stack--close measure">
      {records.map(({ id, name, description }) => (
        <li key={id}>
          <a href={library.method(id)}>{say(frame, name)}</a>
          <br />
          {firstSentence(say(frame, description), frame.lang)}
        </li>
      ))}
    </ul>
  );
}

function firstSentence(text: string, lang: string): string {
  const [first] = new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text);
  return first?.segment.trim() ?? text;
}

function groupWords({ frame, content }: Reading, level: number | undefined, count: number): string {
  const name = content.levels.find((one) => one.level === level)?.name;
  if (!name) return frame.t("choose.methods.groupOfTechnologies", { count });
  return frame.t("choose.methods.groupOfLevel", { level: say(frame, name), count });
}

function Filter({ frame, content, filter, library }: MethodsViewProps): ReactElement {
  const { t } = frame;
  const unlessChosen = { emptyLabel: t("choose.methods.all"), width: "full" } as const;
  return (
    <div className="panel">
      <Form method="get" action={library.methods} label={t("choose.methods.filter")}>
        <div className="grid grid--small">
          <SelectField
            name="soort"
            label={t("choose.methods.kind")}
            {...unlessChosen}
            value={filter.kind ?? ""}
            options={(["method", "technology"] as const).map((kind) => ({
              value: kind,
              label: t(`choose.kinds.${kind}`),
            }))}
          />
          <SelectField
            name="niveau"
            label={t("choose.methods.level")}
            {...unlessChosen}
            value={filter.level === undefined ? "" : String(filter.level)}
            options={content.levels.map(({ level, name }) => ({ value: String(level), label: say(frame, name) }))}
          />
          <SelectField
            name="fase"
            label={t("choose.methods.phase")}
            {...unlessChosen}
            value={filter.phase ?? ""}
            options={PHASES.map((phase) => ({ value: phase, label: t(`choose.phase.${phase}`) }))}
          />
          <SelectField
            name="doel"
            label={t("choose.methods.goal")}
            {...unlessChosen}
            value={filter.goal ?? ""}
            options={GOALS.map((goal) => ({ value: goal, label: t(`choose.goal.${goal}`) }))}
          />
          <CostField frame={frame} filter={filter} />
        </div>
        <Button variant="secondary">{t("choose.methods.show")}</Button>
      </Form>
    </div>
  );
}

/** What was typed stays; what is no sum is said, because it filters nothing. */
function CostField({ frame, filter }: Pick<MethodsViewProps, "frame" | "filter">): ReactElement {
  const { t } = frame;
  const isUnreadable = filter.typedCost !== undefined && filter.mostEur === undefined;
  return (
    <NumberField
      name="kosten"
      label={t("choose.methods.cost")}
      unit={t("choose.methods.euro")}
      value={filter.typedCost}
      error={isUnreadable ? t("choose.methods.costUnreadable") : undefined}
    />
  );
}
