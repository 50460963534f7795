import type { ReactElement, ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { Pictogram } from "../pictogram/pictogram.view.tsx";
import type { PictogramName } from "../pictogram/shapes.ts";

export type ExplainerItem = {
  readonly pictogram: PictogramName;
  readonly title: string;
  readonly text: ReactNode;
};

export type ExplainerProps = {
  readonly items: readonly ExplainerItem[];
  readonly headingLevel?: 2 | 3 | undefined;
  readonly id?: string | undefined;
};

/** A few questions with short answers and a drawing each: what a page is about, for who reads little. */
export function Explainer({ items, headingLevel = 2, id }: ExplainerProps): ReactElement {
  const Tag = headingLevel === 2 ? "h2" : "h3";
  return (
    <div className={classNames("brink-explainer", items.length % 3 === 0 && "brink-explainer--threes")} id={id}>
      {items.map((item) => (
        <div className="brink-explainer__item" key={item.title}>
          <Pictogram name={item.pictogram} size="large" tile />
          <div className="stack stack--tight">
            <Tag className="utrecht-heading-4">{item.title}</Tag>
            {typeof item.text === "string" ? <p>{item.text}</p> : item.text}
          </div>
        </div>
      ))}
    </div>
  );
}
