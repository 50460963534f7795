import type { ReactElement } from "react";
import { allExamples } from "./components/all-examples.ts";
import type { ComponentExamples } from "./components/example.ts";

export type GalleryProps = { readonly title: string; readonly lead: string; readonly contentsLabel: string };

/** Every component in every state, for who builds pages and for who judges them. Its own words are the caller's. */
export function Gallery({ title, lead, contentsLabel }: GalleryProps): ReactElement {
  return (
    <>
      <div className="stack">
        {/* The first one that asks for focus gets it: else the page opens at the example of an error summary. */}
        {/* eslint-disable-next-line jsx-a11y/no-autofocus -- it keeps the focus at the top, where it would be without it */}
        <h1 className="utrecht-heading-1" tabIndex={-1} autoFocus>
          {title}
        </h1>
        <p className="lead">{lead}</p>
        <nav aria-label={contentsLabel}>
          <ul className="brink-gallery__contents">
            {allExamples.map(({ component }) => (
              <li key={component}>
                <a href={`#component-${component}`}>{component}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {allExamples.map((shown) => (
        <Shown {...shown} key={shown.component} />
      ))}
    </>
  );
}

function Shown({ component, examples }: ComponentExamples): ReactElement {
  return (
    <section className="brink-gallery__component" aria-labelledby={`component-${component}`}>
      <h2 className="utrecht-heading-2" id={`component-${component}`} lang="en">
        {component}
      </h2>
      {examples.map((example) => (
        <div className="brink-gallery__example" key={example.name}>
          <p className="brink-gallery__name" lang="en">
            {example.name}
          </p>
          <div className="brink-gallery__stage">{example.node}</div>
        </div>
      ))}
    </section>
  );
}
