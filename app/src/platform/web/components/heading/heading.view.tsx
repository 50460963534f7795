import type { ReactElement, ReactNode } from "react";

export type HeadingLevel = 1 | 2 | 3 | 4;

export type HeadingProps = {
  readonly level: HeadingLevel;
  /** How large it looks, when that differs from where it stands in the outline. */
  readonly look?: HeadingLevel | undefined;
  readonly id?: string | undefined;
  /** A short line above the heading, read before it. */
  readonly kicker?: string | undefined;
  readonly children: ReactNode;
};

const lookClasses = {
  1: "utrecht-heading-1",
  2: "utrecht-heading-2",
  3: "utrecht-heading-3",
  4: "utrecht-heading-4",
} as const;

const tags = { 1: "h1", 2: "h2", 3: "h3", 4: "h4" } as const;

/** A heading: its level is its place in the outline, its look may differ. */
export function Heading({ level, look = level, id, kicker, children }: HeadingProps): ReactElement {
  const Tag = tags[level];
  return (
    <Tag className={lookClasses[look]} id={id}>
      {kicker !== undefined && <Kicker words={kicker} />}
      {children}
    </Tag>
  );
}

/** The line above within a heading: a screen reader hears where it ends. */
export function Kicker({ words }: { readonly words: string }): ReactElement {
  return (
    <span className="brink-kicker">
      {words}
      <span className="visually-hidden">:</span>{" "}
    </span>
  );
}
