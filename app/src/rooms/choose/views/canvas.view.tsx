import type { ReactElement } from "react";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Card } from "../../../platform/web/components/card/card.view.tsx";
import { CardGrid } from "../../../platform/web/components/card-grid/card-grid.view.tsx";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Spotlight } from "../../../platform/web/components/spotlight/spotlight.view.tsx";
import { StatusBadge } from "../../../platform/web/components/status-badge/status-badge.view.tsx";
import type { FilledField } from "../domain/canvas/canvas.ts";
import { nextField } from "../domain/canvas/canvas.ts";
import { fittingTools } from "../domain/canvas/fits.ts";
import type { MapOutcome } from "../domain/stakeholders.ts";
import type { Canvas, LoadedCanvas } from "../queries/canvas.ts";
import { paths } from "../paths.ts";
import { fieldFacts } from "./canvas-words.ts";
import { GuideHead } from "./guide-head.view.tsx";
import { PlanFiles } from "./plan-files.view.tsx";
import { PlanStakeholders } from "./plan-stakeholders.view.tsx";
import type { Reading } from "./words.ts";
import { namesOf, say } from "./words.ts";

export type CanvasViewProps = Reading & LoadedCanvas;
type WithMap = CanvasViewProps & { readonly map: MapOutcome };
type FullProps = WithMap & { readonly canvas: Canvas };

/** The plan as fields: one sentence, the first field that misses something, then all of them. */
export function CanvasView(props: WithMap): ReactElement {
  const { frame, canvas } = props;
  return (
    <>
      <GuideHead {...props} step="plan" title={frame.t("choose.canvas.title")} />
      {canvas === undefined ? <NoCanvas {...props} /> : <Fields {...props} canvas={canvas} />}
    </>
  );
}

/** Leads to what is missing: a choice, or answers that were opened again. */
export function NoCanvas({ frame, guide, isChosen }: CanvasViewProps): ReactElement {
  const { t } = frame;
  const href = isChosen ? paths.questions(guide.id, 1) : paths.advice(guide.id);
  const kind = isChosen ? "open" : "none";
  return (
    <EmptyState
      title={t(`choose.canvas.${kind}`)}
      pictogram="paper"
      action={<ButtonLink href={href}>{t(`choose.canvas.${kind}Link`)}</ButtonLink>}
    >
      {t(`choose.canvas.${kind}Text`)}
    </EmptyState>
  );
}

function Fields(props: FullProps): ReactElement {
  const { frame, guide, canvas } = props;
  const { t } = frame;
  return (
    <>
      <p className="lead measure">{t("choose.canvas.of", { items: namesOf(props, canvas.plan.ids) })}</p>
      <Next {...props} />
      <CardGrid label={t("choose.canvas.fields")}>
        {canvas.fields.map((field) => (
          <FieldCard {...props} field={field} key={field.field} />
        ))}
      </CardGrid>
      <PlanStakeholders {...props} />
      <p>
        <a href={paths.planning(guide.id)}>{t("choose.planning.link")}</a>
      </p>
      <PlanFiles {...props} plan={canvas.plan} />
    </>
  );
}

/** The one next step. */
function Next({ frame, guide, canvas }: FullProps): ReactElement {
  const { t } = frame;
  const next = nextField(canvas.fields);
  const filled = canvas.fields.filter(({ state }) => state === "filled").length;
  const count = { filled, all: canvas.fields.length };
  if (next === undefined)
    return (
      <Spotlight tone="brand" title={t("choose.canvas.complete")}>
        <p>{t("choose.canvas.completeText")}</p>
      </Spotlight>
    );
  const name = t(`choose.canvas.field.${next.field}`);
  return (
    <Spotlight tone="brand" title={t(`choose.canvas.next.${next.state}`, { field: name })}>
      <p>
        {t("choose.canvas.count", count)} {t(`choose.canvas.nextText.${next.state}`, { open: next.open })}
      </p>
      <ButtonLink href={paths.planField(guide.id, next.field)} pictogramEnd="arrow">
        {t("choose.canvas.toField", { field: name })}
      </ButtonLink>
    </Spotlight>
  );
}

const tones = { empty: "neutral", unfinished: "warning", filled: "ok" } as const;

function FieldCard(props: FullProps & { readonly field: FilledField }): ReactElement {
  const { frame, content, guide, canvas, field } = props;
  const { t } = frame;
  const fitting = fittingTools(content.toolbox.tools, canvas.shape).filter(({ tool }) => tool.field === field.field);
  return (
    <Card
      title={t(`choose.canvas.field.${field.field}`)}
      headingLevel={2}
      href={paths.planField(guide.id, field.field)}
      badge={<StatusBadge tone={tones[field.state]}>{t(`choose.canvas.state.${field.state}`)}</StatusBadge>}
      footer={t("choose.canvas.tools", { count: fitting.length })}
    >
      <div className="stack stack--tight">
        {fieldFacts(props, canvas, field.field)
          .slice(0, 3)
          .map(({ term, text }) => (
            <p key={term}>
              <strong>{term}:</strong> {text}
            </p>
          ))}
        {field.own !== undefined && field.own.text !== "" && <p className="as-typed">{shortened(field.own.text)}</p>}
        {field.used.length > 0 && (
          <ul>
            {field.used.map(({ tool }) => (
              <li key={tool}>{toolName(props, tool)}</li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}

/** The name of a tool; of one that left the toolbox, its id. */
export function toolName({ frame, content }: Reading, id: string): string {
  const found = content.toolbox.tools.find((tool) => tool.id === id);
  return found ? say(frame, found.name) : id;
}

const shortest = 140;

function shortened(text: string): string {
  return text.length <= shortest ? text : `${text.slice(0, shortest).trimEnd()}…`;
}
