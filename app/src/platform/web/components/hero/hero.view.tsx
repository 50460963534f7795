import type { ReactElement, ReactNode } from "react";
import { Kicker } from "../heading/heading.view.tsx";

export type HeroProps = {
  readonly title: string;
  readonly id?: string | undefined;
  readonly kicker?: string | undefined;
  /** A StatusBadge, a LanguageBadge. */
  readonly badges?: ReactNode;
  /** What it is about in one or two sentences. */
  readonly lead?: ReactNode;
  /** An ActionGroup; the first button is what most people come for. */
  readonly actions?: ReactNode;
  /** Beside the words on a wide screen: a picture, a panel with the dates. */
  readonly aside?: ReactNode;
};

/** The opening of a page: its title, its point and what can be done here. */
export function Hero({ title, id, kicker, badges, lead, actions, aside }: HeroProps): ReactElement {
  return (
    <div className="brink-hero">
      <div className={aside === undefined ? "brink-hero__content" : "brink-hero__content brink-hero__content--aside"}>
        <div className="brink-hero__words">
          {badges !== undefined && <div className="cluster">{badges}</div>}
          <h1 className="utrecht-heading-1" id={id}>
            {kicker !== undefined && <Kicker words={kicker} />}
            {title}
          </h1>
          {lead !== undefined && <div className="lead">{typeof lead === "string" ? <p>{lead}</p> : lead}</div>}
          {actions}
        </div>
        {aside !== undefined && <div className="brink-hero__aside">{aside}</div>}
      </div>
    </div>
  );
}
