import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError } from "../../../platform/define/frame.ts";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { FieldError } from "../../../platform/web/components/form-field/form-field.view.tsx";
import { Form } from "../../../platform/web/components/form/form.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { TrajectoryHead } from "../../trajectories/room.ts";
import { registerHref } from "../paths.ts";
import type { RegisterShown } from "../pages/register.page.tsx";
import { registerPerPage } from "../page-sizes.ts";
import { removeHref } from "../removal/paths.ts";
import { registerSearch } from "../register-search.ts";
import { mayConfirm, mayModerate, mayPropose } from "../policy.ts";
import { ThemePart } from "../themes/views/register-parts.view.tsx";
import { DisposeForms } from "./dispose-forms.view.tsx";
import { Numbers } from "./numbers.view.tsx";
import { Pager } from "./pager.view.tsx";
import { nameOf } from "./names.ts";
import { RegisterWays } from "./register-ways.view.tsx";
import { RegisterFilter } from "./register-filter.view.tsx";
import { isTicked, RegisterTable } from "./register-table.view.tsx";

// The boxes stand in the table and belong to the form under it.
const selectionForm = "selectie";
const formsPlace = "met-keuze";

type Props = { readonly shown: RegisterShown; readonly frame: Frame };

/** All contributions of a trajectory, to read, moderate and answer, one by one or several together. */
export function RegisterView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { trajectory, found, filter } = shown;
  return (
    <div className="stack stack--loose">
      <TrajectoryHead frame={frame} trajectory={trajectory} links={shown.links} part={t("engage.register.title")} />
      {filter.activiteit !== undefined && (
        <p>
          {t("engage.register.ofActivity", { activity: nameOf(shown, filter.activiteit, t, frame.lang) || "–" })}{" "}
          <a href={registerHref(trajectory.id)}>{t("engage.register.ofWhole")}</a>
        </p>
      )}
      <Numbers trajectoryId={trajectory.id} activityId={filter.activiteit} overview={shown.overview} frame={frame} />
      <RegisterWays shown={shown} frame={frame} />
      <RegisterFilter shown={shown} frame={frame} />
      {shown.mended !== undefined && <p>{t("engage.search.mended", { typed: filter.zoek, mended: shown.mended })}</p>}
      <Selection shown={shown} frame={frame} />
      <Pager
        page={filter.pagina}
        pages={Math.ceil(found.total / registerPerPage)}
        hrefOf={(page) => registerHref(trajectory.id) + registerSearch({ ...filter, kies: undefined }, page)}
        frame={frame}
      />
    </div>
  );
}

/** The table, and what can be done with the rows that are ticked. */
function Selection({ shown, frame }: Props): ReactElement {
  const { t, actor } = frame;
  const { found } = shown;
  if (found.items.length === 0)
    return <EmptyState title={t("engage.register.none")}>{t("engage.register.noneText")}</EmptyState>;
  const acts = [mayPropose, mayConfirm, mayModerate].some((policy) => policy.allows(actor));
  const table = <RegisterTable shown={shown} frame={frame} boxes={acts ? selectionForm : undefined} />;
  if (!acts) return table;
  return (
    <>
      <FieldError id="ids" error={fieldError(frame, "ids")} />
      <SelectAll shown={shown} frame={frame} />
      {table}
      <section id={formsPlace}>
        <div className="stack stack--close">
          <Heading level={2}>{t("engage.register.withSelected")}</Heading>
          <Form id={selectionForm} action={frame.url.path + frame.url.search} busyText={t("platform.layout.busy")}>
            <input type="hidden" name="_once" value={frame.once} />
            <DisposeForms
              frame={frame}
              reasons={shown.reasons}
              asked={found.items.map(({ contribution }) => contribution.lang)}
            />
            <ThemePart shown={shown} frame={frame} />
          </Form>
        </div>
      </section>
    </>
  );
}

/** Ticks every box of this page, by an address, and leads to the forms under the table: without a script too. */
function SelectAll({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { trajectory, filter, found } = shown;
  const all = filter.kies === "alles";
  const search = registerSearch({ ...filter, kies: all ? undefined : "alles" });
  const ticked = found.items.filter((one) => isTicked(one, filter, frame)).length;
  return (
    <p className="cluster">
      <a href={registerHref(trajectory.id) + search}>
        {all ? t("engage.register.selectNone") : t("engage.register.selectAll", { count: found.items.length })}
      </a>
      <a href={`#${formsPlace}`}>{t("engage.register.toForms", { count: ticked })}</a>
      {mayModerate.allows(frame.actor) && <a href={removeHref(filter)}>{t("engage.removal.staff.link")}</a>}
    </p>
  );
}
