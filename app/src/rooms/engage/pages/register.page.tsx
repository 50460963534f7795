import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Method } from "../../../platform/define/method.ts";
import type { RawForm } from "../../../platform/define/page.ts";
import { action, page } from "../../../platform/define/page.ts";
import type { Activity, Trajectory, TrajectoryLink } from "../../trajectories/room.ts";
import { activitiesOf, trajectoryTitle, trajectoryById, trajectoryCrumbs } from "../../trajectories/room.ts";
import type { AnswersOverview } from "../answers-reader.ts";
import { answersOverview } from "../answers-reader.ts";
import type { EngageBindings } from "../bindings.ts";
import { confirmDisposition, proposeDisposition } from "../commands/dispose.ts";
import { publishContributions, rejectContributions } from "../commands/moderate.ts";
import type { AnsweredContribution } from "../contribution.ts";
import type { Sliced } from "../contribution-reader.ts";
import type { RegisterFilter } from "../register-reader.ts";
import { registerOf } from "../register-reader.ts";
import { moderations, routes } from "../domain.ts";
import type { NamedNeighbourhood } from "../places/neighbourhoods/domain.ts";
import { neighbourhoodParam } from "../places/neighbourhoods/input.ts";
import { neighbourhoodsOf } from "../places/neighbourhoods/reader.ts";
import { batchesIn } from "../paper/batch-reader.ts";
import type { Batch } from "../paper/domain.ts";
import type { OwnReason } from "../own-reasons/domain.ts";
import { reasonsInUse } from "../own-reasons/reader.ts";
import { registerHref, registerPath } from "../paths.ts";
import { registerPerPage } from "../page-sizes.ts";
import { mayReadContributions } from "../policy.ts";
import { registerSearch } from "../register-search.ts";
import { foundOrMended } from "../search/found-or-mended.ts";
import { groupContributions } from "../themes/commands/group-contributions.ts";
import type { CountedTheme } from "../themes/domain.ts";
import { withoutTheme } from "../themes/in-theme-reader.ts";
import { themesOf } from "../themes/reader.ts";
import { RegisterView } from "../views/register.view.tsx";

const answeredStates = ["open", "proposed", "answered"] as const;

/** A filter that says nothing lets everything through. */
const choice = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  z.enum(options).optional().catch(undefined);

export const registerParams = z.object({
  id: z.string().max(40),
  zoek: z.string().max(100).catch("").default(""),
  beoordeling: choice([...moderations, "withdrawn"]),
  antwoord: choice(answeredStates),
  route: choice(routes),
  stapel: z.uuid().optional().catch(undefined),
  thema: z
    .union([z.uuid(), z.literal(withoutTheme)])
    .optional()
    .catch(undefined),
  activiteit: z.uuid().optional().catch(undefined),
  buurt: neighbourhoodParam,
  kies: choice(["alles"]),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type RegisterParams = z.output<typeof registerParams>;

export type RegisterShown = {
  readonly trajectory: Trajectory;
  readonly activities: readonly Activity[];
  readonly batches: readonly Batch[];
  readonly overview: AnswersOverview;
  readonly themes: readonly CountedTheme[];
  readonly neighbourhoods: readonly NamedNeighbourhood[];
  readonly found: Sliced<AnsweredContribution>;
  readonly reasons: readonly OwnReason[];
  readonly filter: RegisterParams;
  /** What was searched instead, when nobody wrote what was typed. */
  readonly mended: string | undefined;
  readonly methods: readonly Method[];
  readonly links: readonly TrajectoryLink[];
};

const asSent = (_params: RegisterParams, form: RawForm) => form;

const again = (notice: string) => (_output: unknown, params: RegisterParams) => ({
  to: registerHref(params.id) + registerSearch({ ...params, kies: undefined }),
  notice,
});

/** What an address of the register asks for. */
export function askedOf(filter: RegisterParams, trajectoryId: string): RegisterFilter {
  return {
    trajectoryId,
    activityId: filter.activiteit,
    moderation: filter.beoordeling,
    route: filter.route,
    batchId: filter.stapel,
    theme: filter.thema,
    neighbourhood: filter.buurt,
    answered: filter.antwoord,
    page: filter.pagina,
    perPage: registerPerPage,
  };
}

const ofTrajectory = ({ id }: RegisterParams, form: RawForm) => ({ ...form, trajectoryId: id });

/** What was put in a theme is no longer among those without: the next ones stand on the first page. */
const grouped = (output: unknown, params: RegisterParams) =>
  again("engage.theme.staff.notice.grouped")(output, params.thema === withoutTheme ? { ...params, pagina: 1 } : params);

/** Everything that came in for a trajectory, to read, to moderate and to answer. */
export function registerPage({ methods, links }: EngageBindings) {
  return page({
    path: registerPath,
    layout: "staff",
    policy: mayReadContributions,
    params: registerParams,
    async load(work, filter) {
      const trajectory = await trajectoryById(work, filter.id);
      if (!trajectory) return notFound();
      const asked = askedOf(filter, trajectory.id);
      const { found, mended } = await foundOrMended(work, asked, filter.zoek, (words) =>
        registerOf(work, { ...asked, asked: words }),
      );
      const activities = (await activitiesOf(work, trajectory.id)).filter((one) => one.inBrink !== undefined);
      const overview = await answersOverview(work, trajectory.id, filter.activiteit);
      const batches = await batchesIn(work, trajectory.id);
      const themes = await themesOf(work, trajectory.id);
      const [reasons, neighbourhoods] = [await reasonsInUse(work), await neighbourhoodsOf(work, trajectory.id)];
      const rest = { themes, neighbourhoods, reasons, filter, mended, methods, batches, links: links?.() ?? [] };
      const shown: RegisterShown = { trajectory, activities, overview, found, ...rest };
      return ok(shown);
    },
    title: ({ trajectory }, { t, lang }) =>
      t("engage.register.titleOf", { title: trajectoryTitle({ lang }, trajectory) }),
    crumbs: ({ trajectory }, frame) => trajectoryCrumbs(frame, trajectory, { label: frame.t("engage.register.title") }),
    view: (shown, frame) => <RegisterView shown={shown} frame={frame} />,
    actions: {
      propose: action({ command: proposeDisposition, input: asSent, next: again("engage.register.proposed") }),
      confirm: action({ command: confirmDisposition, input: asSent, next: again("engage.register.confirmed") }),
      group: action({ command: groupContributions, input: ofTrajectory, next: grouped }),
      publish: action({ command: publishContributions, input: asSent, next: again("engage.register.published") }),
      reject: action({ command: rejectContributions, input: asSent, next: again("engage.register.rejected") }),
    },
  });
}
