import type { ReactElement, ReactNode } from "react";
import { Pictogram } from "../pictogram/pictogram.view.tsx";

export type TimelineState = "done" | "current" | "coming" | "late";

export type TimelineItem = {
  readonly title: string;
  readonly state: TimelineState;
  /** The state in words: "Klaar", "Nu", "Later", "Te laat". */
  readonly stateText: string;
  readonly dateText: string;
  readonly href?: string | undefined;
  readonly description?: ReactNode;
};

export type TimelineProps = { readonly items: readonly TimelineItem[]; readonly label?: string | undefined };

const markers = { done: "check", late: "warning" } as const;

/** The steps of something with their dates; where it stands, and what came later than promised. */
export function Timeline({ items, label }: TimelineProps): ReactElement {
  return (
    <ol className="brink-timeline" aria-label={label}>
      {items.map((item) => (
        <li
          className={`brink-timeline__item brink-timeline__item--${item.state}`}
          aria-current={item.state === "current" ? "step" : undefined}
          key={`${item.title}-${item.dateText}`}
        >
          <span className="brink-timeline__marker" aria-hidden="true">
            {(item.state === "done" || item.state === "late") && <Pictogram name={markers[item.state]} />}
          </span>
          <div className="brink-timeline__body">
            <p className="brink-timeline__when">
              <span className="brink-timeline__state">{item.stateText}</span>
              <span className="brink-timeline__date">{item.dateText}</span>
            </p>
            <p className="brink-timeline__title">
              {item.href === undefined ? item.title : <a href={item.href}>{item.title}</a>}
            </p>
            {item.description !== undefined && <div className="brink-timeline__text">{item.description}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
