import type { ReactElement } from "react";
import { Pictogram } from "../pictogram/pictogram.view.tsx";

export type FieldProblem = {
  /** The id of the control; a group's id is that of its first choice. */
  readonly fieldId: string;
  readonly message: string;
};

export type ErrorSummaryProps = {
  readonly title: string;
  readonly problems: readonly FieldProblem[];
  /** A refusal that belongs to no field. */
  readonly message?: string | undefined;
  readonly id?: string | undefined;
};

/** At the top of a refused form: what to change, each with a link to where. It takes the focus, without JavaScript too. */
export function ErrorSummary({ title, problems, message, id = "error-summary" }: ErrorSummaryProps): ReactElement {
  return (
    <section
      className="utrecht-alert utrecht-alert--error brink-error-summary"
      id={id}
      tabIndex={-1}
      // eslint-disable-next-line jsx-a11y/no-autofocus -- after a refusal the reader has to land here, not at the top
      autoFocus
      aria-labelledby={`${id}-title`}
    >
      <div className="utrecht-alert__icon brink-alert__sign">
        <Pictogram name="warning" size="medium" />
      </div>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message stack stack--tight">
          <h2 className="utrecht-heading-4" id={`${id}-title`}>
            {title}
          </h2>
          {message !== undefined && <p>{message}</p>}
          {problems.length > 0 && (
            <ul className="brink-error-summary__list">
              {problems.map((problem) => (
                <li key={`${problem.fieldId}-${problem.message}`}>
                  <a href={`#${problem.fieldId}`}>{problem.message}</a>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </section>
  );
}
