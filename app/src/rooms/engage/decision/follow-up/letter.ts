import { pickText } from "../../../../kernel/localized.ts";
import type { Translate } from "../../../../platform/define/frame.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { formatFor } from "../../../../platform/i18n/format.ts";
import type { Trajectory } from "../../../trajectories/room.ts";
import { textOf } from "../../../trajectories/room.ts";
import type { FollowingBindings } from "../../following/bindings.ts";
import type { Letter } from "../../letters.ts";
import { decisionPlace } from "../paths.ts";
import { stepsTo, stopStepsHref, stopToken } from "./link.ts";
import type { StepNews, StepReader } from "./reader.ts";
import type { StepRound } from "./round-writer.ts";

/** What there is to tell somebody: who follows the news reads there what is done, and here what moved. */
export function newsFor(reader: StepReader, news: readonly StepNews[]): readonly StepNews[] {
  return reader.follows ? news.filter(({ doneOn }) => doneOn === null) : news;
}

type StepsTold = {
  readonly trajectory: Trajectory;
  readonly reader: StepReader;
  readonly news: readonly StepNews[];
  readonly round: Pick<StepRound, "madeAt">;
};

/** One letter about all of it, with the way to stop. */
export function stepsLetter(
  work: Work,
  bindings: Pick<FollowingBindings, "tokenOf">,
  { trajectory, reader, news, round }: StepsTold,
): Letter {
  const { contributionId, email, lang } = reader;
  const stopPath = stopStepsHref(contributionId, stopToken(bindings, work.tenantId, contributionId));
  return {
    ...{ to: { email, lang }, stem: "mail.steps", path: `/trajecten/${trajectory.slug}#${decisionPlace}`, stopPath },
    params: (t, site) => ({
      trajectory: textOf(trajectory, "title", lang).text,
      steps: news.map((one) => saidOf(one, t, lang)).join("\n\n"),
      stop: site + stopPath,
    }),
    key: `${stepsTo(contributionId)}${round.madeAt.toISOString()}`,
  };
}

function saidOf({ name, note, plannedOn, toldPlannedOn, doneOn }: StepNews, t: Translate, lang: string): string {
  const format = formatFor(lang, "Europe/Amsterdam");
  const days = { day: format.date(doneOn ?? plannedOn), before: format.date(toldPlannedOn) };
  const line = t(`engage.mail.step.${doneOn === null ? "moved" : "done"}`, {
    name: pickText(name, lang).text,
    ...days,
  });
  return [line, pickText(note, lang).text].filter((part) => part !== "").join("\n");
}
