import type { ReactElement, ReactNode } from "react";
import type { BadgeTone } from "../status-badge/status-badge.view.tsx";
import { StatusBadge } from "../status-badge/status-badge.view.tsx";

export type ScoreBarProps = {
  readonly label: string;
  /** The score as it is read: "72 van de 100". */
  readonly valueText: string;
  /** From 0 to 1. */
  readonly share: number;
  /** The norm, from 0 to 1, with its words: "norm: 60". */
  readonly norm?: { readonly share: number; readonly text: string } | undefined;
  /** What the score means in a word; colour alone says nothing. */
  readonly verdict?: { readonly tone: BadgeTone; readonly text: string } | undefined;
  /** One plain sentence and what could be done next. */
  readonly children?: ReactNode;
};

/** One part of a score, with what it means. */
export function ScoreBar({ label, valueText, share, norm, verdict, children }: ScoreBarProps): ReactElement {
  return (
    <div className="brink-score">
      <p className="brink-score__head">
        <span className="brink-score__label">{label}</span>
        {verdict !== undefined && <StatusBadge tone={verdict.tone}>{verdict.text}</StatusBadge>}
        <span className="brink-score__value numeric">{valueText}</span>
      </p>
      <svg className="brink-bar" width="100%" height="12" aria-hidden="true" focusable="false">
        <rect className="brink-bar__track" width="100%" height="12" rx="6" />
        {share > 0 && <rect className="brink-bar__value" width={percent(share)} height="12" rx="6" />}
        {norm !== undefined && (
          <line className="brink-bar__norm" x1={percent(norm.share)} x2={percent(norm.share)} y1="0" y2="12" />
        )}
      </svg>
      {norm !== undefined && <p className="brink-score__norm">{norm.text}</p>}
      {children !== undefined && (
        <div className="brink-score__text">{typeof children === "string" ? <p>{children}</p> : children}</div>
      )}
    </div>
  );
}

/** A share of 0 to 1 as an SVG length; outside it counts as the nearest end. */
export function percent(share: number): string {
  return `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`;
}
