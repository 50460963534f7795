import type { ReactElement } from "react";
import { Pictogram } from "../pictogram/pictogram.view.tsx";

export type ProgressStep = {
  readonly label: string;
  /** A step that is done can be changed. */
  readonly href?: string | undefined;
  /** What is known of a step that may be passed unanswered. Without it, what lies behind somebody is done. */
  readonly progress?: { readonly isDone: boolean; readonly words: string } | undefined;
};

export type ProgressStepsProps = {
  readonly label: string;
  /** "Stap 2 van 3". */
  readonly summary: string;
  readonly steps: readonly ProgressStep[];
  /** Counts from 1. */
  readonly current: number;
  /** Read after a step that is done and says nothing of its own: "klaar". */
  readonly doneLabel: string;
};

/** How far somebody is in a form of several pages. */
export function ProgressSteps({ label, summary, steps, current, doneLabel }: ProgressStepsProps): ReactElement {
  return (
    <nav className="brink-progress" aria-label={label}>
      <p className="brink-progress__summary">{summary}</p>
      <ol className="brink-progress__list">
        {steps.map((step, index) => (
          <Step {...step} number={index + 1} current={current} doneLabel={doneLabel} key={step.label} />
        ))}
      </ol>
    </nav>
  );
}

type StepProps = ProgressStep & { readonly number: number; readonly current: number; readonly doneLabel: string };

function Step({ label, href, progress, number, current, doneLabel }: StepProps): ReactElement {
  const isDone = progress?.isDone ?? number < current;
  const state = number === current ? "current" : isDone ? "done" : "coming";
  const mayGo = state === "done" || (state === "coming" && progress !== undefined);
  const words = (
    <>
      {label}
      {progress && <span className="brink-progress__words"> {progress.words}</span>}
      {!progress && state === "done" && <span className="visually-hidden"> ({doneLabel})</span>}
    </>
  );
  return (
    <li
      className={`brink-progress__step brink-progress__step--${state}`}
      aria-current={state === "current" ? "step" : undefined}
    >
      <span className="brink-progress__marker" aria-hidden="true">
        {state === "done" ? <Pictogram name="check" /> : number}
      </span>
      {mayGo && href !== undefined ? <a href={href}>{words}</a> : <span>{words}</span>}
    </li>
  );
}
