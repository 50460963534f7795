import type { ReactElement } from "react";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { fieldTextLength } from "../canvas-inputs.ts";
import type { Tool } from "../content/toolbox.ts";
import type { FilledField } from "../domain/canvas/canvas.ts";
import type { PlanField } from "../domain/canvas/fields.ts";
import { fittingTools } from "../domain/canvas/fits.ts";
import type { Canvas, LoadedCanvas } from "../queries/canvas.ts";
import { paths } from "../paths.ts";
import { mayGuide } from "../policy.ts";
import { NoCanvas } from "./canvas.view.tsx";
import { fieldFacts, fittingWords } from "./canvas-words.ts";
import { GuideHead } from "./guide-head.view.tsx";
import type { CaseThatDid } from "./plan-cases.view.tsx";
import { CasesThatDid } from "./plan-cases.view.tsx";
import type { Reading } from "./words.ts";
import { say } from "./words.ts";

export type PlanFieldViewProps = Reading &
  LoadedCanvas & { readonly field: PlanField; readonly cases: readonly CaseThatDid[] };
type FullProps = PlanFieldViewProps & { readonly canvas: Canvas; readonly filled: FilledField };

/** One field of the plan: what is known, the tools that fit, and what the municipality writes itself. */
export function PlanFieldView(props: PlanFieldViewProps): ReactElement {
  const { frame, canvas, field } = props;
  const filled = canvas?.fields.find((one) => one.field === field);
  return (
    <>
      <GuideHead {...props} step="plan" title={frame.t(`choose.canvas.field.${field}`)} />
      {canvas === undefined || filled === undefined ? (
        <NoCanvas {...props} />
      ) : (
        <Field {...props} canvas={canvas} filled={filled} />
      )}
    </>
  );
}

function Field(props: FullProps): ReactElement {
  const { frame, guide, canvas, field } = props;
  const { t } = frame;
  return (
    <>
      <p className="lead measure">{t(`choose.canvas.lead.${field}`)}</p>
      <section className="stack stack--close">
        <Heading level={2}>{t("choose.canvas.known")}</Heading>
        <DefinitionList items={fieldFacts(props, canvas, field).map(({ term, text }) => ({ term, value: text }))} />
        <p className="small">
          <a href={paths.questions(guide.id, 1)}>{t("choose.canvas.changeAnswers")}</a>
        </p>
      </section>
      <Tools {...props} />
      <CasesThatDid {...props} />
      <OwnWords {...props} />
      <p>
        <a href={paths.canvas(guide.id)}>{t("choose.canvas.back")}</a>
      </p>
    </>
  );
}

/** The tools for this field: those that fit this plan, and the others folded away. */
function Tools(props: FullProps): ReactElement {
  const { frame, content, canvas, field } = props;
  const { t } = frame;
  const tools = content.toolbox.tools.filter((tool) => tool.field === field);
  const fitting = fittingTools(tools, canvas.shape);
  const others = tools.filter((tool) => !fitting.some((one) => one.tool === tool));
  return (
    <section className="stack stack--close" id="gereedschap">
      <Heading level={2}>{t("choose.canvas.toolbox")}</Heading>
      <ul className="stack stack--close">
        {fitting.map((one) => (
          <ToolLine {...props} tool={one.tool} why={fittingWords(props, one)} key={one.tool.id} />
        ))}
      </ul>
      {others.length > 0 && (
        <Details summary={t("choose.canvas.otherTools", { count: others.length })}>
          <ul className="stack stack--close">
            {others.map((tool) => (
              <ToolLine {...props} tool={tool} why={t("choose.canvas.fits.not")} key={tool.id} />
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}

function ToolLine(props: FullProps & { readonly tool: Tool; readonly why: string }): ReactElement {
  const { frame, guide, filled, tool, why } = props;
  const { t } = frame;
  const isUsed = filled.used.some((one) => one.tool === tool.id);
  return (
    <li className="measure">
      <p>
        <a href={paths.planTool(guide.id, tool.id)}>{say(frame, tool.name)}</a>{" "}
        <span className="muted small">{t(`choose.canvas.kind.${tool.kind}`)}</span>
        {isUsed && <strong> {t("choose.canvas.inPlan")}</strong>}
      </p>
      <p>{say(frame, tool.about)}</p>
      <p className="muted small">{why}</p>
    </li>
  );
}

/** The municipality's own words; who may only look reads them. */
function OwnWords({ frame, field, filled }: FullProps): ReactElement | null {
  const { t, format } = frame;
  const { own } = filled;
  const mayWrite = mayGuide.allows(frame.actor);
  const isRefused = frame.form.action === "save";
  if (!mayWrite && (own === undefined || own.text === "")) return null;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("choose.canvas.own")}</Heading>
      {mayWrite ? (
        <div className="narrow">
          <ActionForm frame={frame} action="save">
            <input type="hidden" name="version" value={own?.version ?? 0} />
            <TextArea
              name="text"
              label={t("choose.canvas.ownLabel", { field: t(`choose.canvas.field.${field}`) })}
              description={t(`choose.canvas.ownHelp.${field}`)}
              value={formValue(frame, "text", own?.text ?? "")}
              error={fieldError(frame, "text")}
              limitText={t("choose.canvas.limit", { max: fieldTextLength })}
            />
            {isRefused && own !== undefined && (
              <p className="as-typed">{t("choose.canvas.standsNow", { text: own.text })}</p>
            )}
            <Button>{t("choose.canvas.save")}</Button>
          </ActionForm>
        </div>
      ) : (
        <p className="as-typed measure">{own?.text}</p>
      )}
      {own !== undefined && (
        <p className="muted small">
          {t("choose.canvas.changed", { by: own.changedBy, when: format.dateTime(own.changedAt) })}
        </p>
      )}
    </section>
  );
}
