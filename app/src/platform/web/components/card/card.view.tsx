import type { ReactElement, ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { Pictogram } from "../pictogram/pictogram.view.tsx";
import type { PictogramName } from "../pictogram/shapes.ts";

export type CardImage = {
  readonly src: string;
  /** What is on it; empty when it only decorates. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
};

export type CardProps = {
  readonly title: string;
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  /** With it the whole card leads there, while only the title is the link that is read. */
  readonly href?: string | undefined;
  readonly image?: CardImage | undefined;
  readonly pictogram?: PictogramName | undefined;
  /** A StatusBadge. */
  readonly badge?: ReactNode;
  /** A line under the title: where, when, by whom. */
  readonly meta?: ReactNode;
  readonly children?: ReactNode;
  /** A button or a small form; stands at the bottom, under whatever length of text. */
  readonly actions?: ReactNode;
  /** At the very bottom: numbers, a date. */
  readonly footer?: ReactNode;
};

/** One of several things to choose from. */
export function Card(props: CardProps): ReactElement {
  const { title, headingLevel = 3, href, image, pictogram, badge, meta, children, actions, footer } = props;
  const Tag = headingLevel === 2 ? "h2" : headingLevel === 3 ? "h3" : "h4";
  return (
    <article className={classNames("brink-card", href !== undefined && "brink-card--link")}>
      {image !== undefined && <Picture {...image} />}
      <div className="brink-card__body">
        {(pictogram !== undefined || badge !== undefined) && (
          <div className="brink-card__top">
            {pictogram !== undefined && <Pictogram name={pictogram} size="medium" tile />}
            {badge}
          </div>
        )}
        <Tag className="brink-card__title">{href === undefined ? title : <a href={href}>{title}</a>}</Tag>
        {meta !== undefined && <p className="brink-card__meta">{meta}</p>}
        {children !== undefined && (
          <div className="brink-card__text">{typeof children === "string" ? <p>{children}</p> : children}</div>
        )}
        {actions !== undefined && <div className="brink-card__actions">{actions}</div>}
        {footer !== undefined && <div className="brink-card__footer">{footer}</div>}
      </div>
    </article>
  );
}

function Picture({ src, alt, width, height }: CardImage): ReactElement {
  return (
    <img
      className="brink-card__image"
      src={src}
      alt={alt}
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
    />
  );
}
