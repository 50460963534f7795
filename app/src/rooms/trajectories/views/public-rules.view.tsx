import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { langOf, saidInDutch } from "../../../platform/i18n/said.ts";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Spotlight } from "../../../platform/web/components/spotlight/spotlight.view.tsx";
import type { TextField, Trajectory } from "../domain.ts";
import { framesIn, textOf } from "../domain/texts.ts";
import type { PublicTrajectoryViewProps } from "./public-trajectory.view.tsx";
import { Words } from "./words.view.tsx";

type Part = { readonly frame: Frame; readonly trajectory: Trajectory };

/** What is fixed already, by whom and since when; then the goal, the reasons, the law and what is kept of people. */
export function RulesPart({ frame, trajectory }: PublicTrajectoryViewProps): ReactElement | null {
  const { t } = frame;
  return (
    <section className="stack" aria-labelledby="rules" id="spelregels">
      <Heading level={2} id="rules">
        {t("trajectories.public.rules")}
      </Heading>
      <Frames frame={frame} trajectory={trajectory} />
      <div>
        <More frame={frame} trajectory={trajectory} field="goal" />
        {trajectory.status !== "not_now" && <More frame={frame} trajectory={trajectory} field="motivation" />}
        <More frame={frame} trajectory={trajectory} field="privacy" />
        <Law frame={frame} trajectory={trajectory} />
      </div>
    </section>
  );
}

function Frames({ frame, trajectory }: Part): ReactElement | null {
  const { t, format } = frame;
  const { lang, lines } = framesIn(trajectory, frame.lang);
  if (lines.length === 0) return null;
  const { framesSetBy: by, framesSetOn: on } = trajectory;
  return (
    <Spotlight title={t("trajectories.public.frames")} titleLevel={3}>
      <ul {...langOf(frame, { lang })}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {by !== "" && on !== undefined && (
        <p>{t("trajectories.public.framesSet", { by: saidInDutch(frame, by), day: format.date(on) })}</p>
      )}
    </Spotlight>
  );
}

function More({ frame, trajectory, field }: Part & { readonly field: TextField }): ReactElement | null {
  if (textOf(trajectory, field, frame.lang).text === "") return null;
  return (
    <Details summary={frame.t(`trajectories.public.more.${field}`)}>
      <Words frame={frame} trajectory={trajectory} field={field} />
    </Details>
  );
}

function Law({ frame, trajectory }: Part): ReactElement | null {
  const { legalGround, legalNote } = trajectory;
  if (legalGround === undefined) return null;
  return (
    <Details summary={frame.t("trajectories.public.more.law")}>
      <p>{frame.t(`trajectories.legalGround.plain.${legalGround}`)}</p>
      {legalNote !== "" && (
        <p className="as-typed" {...langOf(frame, { lang: "nl" })}>
          {legalNote}
        </p>
      )}
    </Details>
  );
}
