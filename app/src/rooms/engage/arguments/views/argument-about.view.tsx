import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import type { Contribution } from "../../contribution.ts";
import { contributionHref } from "../../paths.ts";

type Props = {
  readonly contribution: Contribution;
  readonly about: ReadonlyMap<string, Contribution>;
  readonly frame: Frame;
};

/** For staff: on which side an argument stands, and of what. Nothing of what is no argument. */
export function ArgumentAbout({ contribution, about, frame }: Props): ReactElement | null {
  const { argument } = contribution;
  const whole = argument && about.get(argument.aboutId);
  if (!argument || !whole) return null;
  return (
    <p>
      {frame.t(`engage.arguments.staff.${argument.side}`)}{" "}
      <a
        href={contributionHref(whole.trajectoryId, whole.id)}
        lang={whole.title === "" ? undefined : whole.lang}
        dir="auto"
      >
        {whole.title || whole.receipt}
      </a>
    </p>
  );
}
