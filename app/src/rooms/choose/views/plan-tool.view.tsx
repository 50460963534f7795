import type { ReactElement } from "react";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { LongText } from "../../tenancy/room.ts";
import { sampleText } from "../canvas-filling.ts";
import { toolCopyLength } from "../canvas-inputs.ts";
import type { Tool } from "../content/toolbox.ts";
import type { UsedTool } from "../domain/canvas/canvas.ts";
import type { SampleLanguage } from "../domain/canvas/fields.ts";
import { openPlaces, sampleLanguages } from "../domain/canvas/fields.ts";
import { sentenceLength } from "../domain/canvas/sentence-length.ts";
import type { Canvas, LoadedCanvas } from "../queries/canvas.ts";
import { paths } from "../paths.ts";
import { mayGuide } from "../policy.ts";
import { NoCanvas } from "./canvas.view.tsx";
import { GuideHead } from "./guide-head.view.tsx";
import type { CaseThatDid } from "./plan-cases.view.tsx";
import { CasesThatDid } from "./plan-cases.view.tsx";
import type { Reading } from "./words.ts";
import { listed, say } from "./words.ts";

export type PlanToolViewProps = Reading &
  LoadedCanvas & { readonly tool: Tool; readonly cases: readonly CaseThatDid[] };
type FullProps = PlanToolViewProps & { readonly canvas: Canvas };

/** One tool: the sample filled in with this plan, or the municipality's own copy of it. */
export function PlanToolView(props: PlanToolViewProps): ReactElement {
  const { frame, tool, canvas } = props;
  return (
    <>
      <GuideHead {...props} step="plan" title={say(frame, tool.name)} />
      {canvas === undefined ? <NoCanvas {...props} /> : <ToolOf {...props} canvas={canvas} />}
    </>
  );
}

function ToolOf(props: FullProps): ReactElement {
  const { frame, guide, canvas, tool } = props;
  const { t } = frame;
  const copy = canvas.fields.flatMap(({ used }) => used).find((one) => one.tool === tool.id);
  const lang: SampleLanguage = frame.lang === "en" ? "en" : "nl";
  return (
    <>
      <p className="lead measure">{say(frame, tool.about)}</p>
      {copy ? <Copy {...props} copy={copy} /> : <Sample {...props} lang={lang} />}
      <Origin {...props} lang={copy?.lang ?? lang} />
      <CasesThatDid {...props} />
      <p>
        <a href={paths.planField(guide.id, tool.field)}>
          {t("choose.canvas.backToField", { field: t(`choose.canvas.field.${tool.field}`) })}
        </a>
      </p>
    </>
  );
}

/** The sample as it would stand in the plan, and the button that puts it there. */
function Sample(props: FullProps & { readonly lang: SampleLanguage }): ReactElement {
  const { frame, canvas, tool, lang } = props;
  const { t } = frame;
  const text = sampleText(canvas.sources, tool, lang);
  return (
    <>
      <p className="measure">{t("choose.canvas.sampleOpen", { open: openPlaces(text) })}</p>
      {mayGuide.allows(frame.actor) && (
        <ActionForm frame={frame} action="take">
          <ActionGroup>
            {[lang, ...sampleLanguages.filter((one) => one !== lang)].map((one, place) => (
              <Button name="lang" value={one} variant={place === 0 ? "primary" : "secondary"} key={one}>
                {t(`choose.canvas.take.${one}`)}
              </Button>
            ))}
          </ActionGroup>
        </ActionForm>
      )}
      <section className="stack stack--close">
        <Heading level={2}>{t("choose.canvas.sample")}</Heading>
        <LongText text={text} lang={lang} />
      </section>
    </>
  );
}

type CopyProps = FullProps & { readonly copy: UsedTool };

/** The copy in the plan: to change it, to begin anew, or to take it out. */
function Copy(props: CopyProps): ReactElement {
  const { frame, tool, copy } = props;
  const { t, format } = frame;
  const mayWrite = mayGuide.allows(frame.actor);
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("choose.canvas.copy")}</Heading>
      <p className="muted small">
        {t("choose.canvas.changed", { by: copy.changedBy, when: format.dateTime(copy.changedAt) })}{" "}
        {t("choose.canvas.fromVersion", { version: copy.toolVersion })}
      </p>
      {copy.toolVersion < tool.version && (
        <Alert type="info" signLabel={t("choose.sign.note")}>
          {t("choose.canvas.newerSample")}
        </Alert>
      )}
      <p className="measure">{t("choose.canvas.copyOpen", { open: openPlaces(copy.text) })}</p>
      {mayWrite && <Editing {...props} />}
      {mayWrite ? (
        <Details summary={t("choose.canvas.asRead")}>
          <LongText text={copy.text} lang={copy.lang} />
        </Details>
      ) : (
        <LongText text={copy.text} lang={copy.lang} />
      )}
      {mayWrite && <Undoing {...props} />}
    </section>
  );
}

function Editing({ frame, copy }: CopyProps): ReactElement {
  const { t } = frame;
  const own = frame.form.action === "save" ? frame : { ...frame, form: { values: {}, errors: [] } };
  return (
    <ActionForm frame={own} action="save">
      <input type="hidden" name="version" value={copy.version} />
      <TextArea
        name="text"
        label={t("choose.canvas.copyLabel")}
        description={t("choose.canvas.copyHelp")}
        value={formValue(own, "text", copy.text)}
        error={fieldError(own, "text")}
        limitText={t("choose.canvas.limit", { max: toolCopyLength })}
        rows={20}
        lang={copy.lang}
        required
      />
      <Button>{t("choose.canvas.save")}</Button>
    </ActionForm>
  );
}

function Undoing({ frame, copy }: CopyProps): ReactElement {
  const { t } = frame;
  return (
    <Details summary={t("choose.canvas.undo")}>
      <p>{t("choose.canvas.undoText")}</p>
      <div className="cluster">
        {(["restore", "remove"] as const).map((action) => (
          <ActionForm frame={frame} action={action} key={action}>
            <input type="hidden" name="version" value={copy.version} />
            <Button variant="secondary">{t(`choose.canvas.${action}`)}</Button>
          </ActionForm>
        ))}
      </div>
    </Details>
  );
}

/** Where the sample comes from, and what was counted in it. */
function Origin({ frame, content, tool, lang }: FullProps & { readonly lang: SampleLanguage }): ReactElement {
  const { t, format } = frame;
  const { average, longest } = sentenceLength(tool.text[lang]);
  const named = content.sources.filter(({ id }) => tool.sources.includes(id)).map(({ title }) => title);
  return (
    <p className="muted small measure">
      {named.length === 0
        ? t("choose.canvas.ownSample")
        : t("choose.canvas.sampleSources", { sources: listed(frame, named) })}{" "}
      {t("choose.canvas.sentences", { average: format.number(average, 1), longest })}
    </p>
  );
}
