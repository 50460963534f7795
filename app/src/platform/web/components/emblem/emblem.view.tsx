import type { ReactElement } from "react";

const trees = [
  [24, 8.5],
  [37.4, 16.2],
  [37.4, 31.8],
  [24, 39.5],
  [10.6, 31.8],
  [10.6, 16.2],
] as const;

/** The brink from above: a green with trees around it. Stands where a municipality has no logo of its own. */
export function Emblem(): ReactElement {
  return (
    <svg className="brink-emblem" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
      <circle className="brink-emblem__ground" cx="24" cy="24" r="24" />
      <circle className="brink-emblem__green" cx="24" cy="24" r="7.5" />
      {trees.map(([x, y]) => (
        <circle className="brink-emblem__tree" cx={x} cy={y} r="4.4" key={`${x}-${y}`} />
      ))}
    </svg>
  );
}
