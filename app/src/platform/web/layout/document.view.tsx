import type { ReactElement, ReactNode } from "react";
import type { FeedLink } from "../../define/page.ts";
import { classNames } from "../components/class-names.ts";

export type DocumentProps = {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** What this page is; the municipality's name comes behind it. */
  readonly title: string;
  /** The name of the site, behind every title. */
  readonly municipality: string;
  /** One or two sentences for search engines and for who shares the page. */
  readonly description?: string | undefined;
  /** The page's own full address. */
  readonly canonicalHref?: string | undefined;
  readonly feeds?: readonly FeedLink[] | undefined;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** The municipality's own colours: a few brand variables after the styles. */
  readonly themeHref?: string | undefined;
  /** The brand's primary colour, for the browser's own edge. */
  readonly themeColor?: string | undefined;
  readonly iconHref?: string | undefined;
  /** Fonts that the first screen needs. */
  readonly preloadFonts?: readonly string[] | undefined;
  /** A page that is somebody's own stays out of search engines. */
  readonly indexed?: boolean | undefined;
  /** Staff work denser than residents read. */
  readonly density?: "roomy" | "dense" | undefined;
  readonly nonce?: string | undefined;
  /** Every link opens in the whole window, not in the frame that the page stands in. */
  readonly isFramed?: boolean | undefined;
  readonly children: ReactNode;
};

/** The whole HTML page around a layout. */
export function Document(props: DocumentProps): ReactElement {
  const { lang, dir, density = "roomy", children } = props;
  return (
    <html className={classNames("brink-theme", density === "dense" && "brink-dense")} lang={lang} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {props.isFramed && <base target="_top" />}
        <title>{`${props.title} · ${props.municipality}`}</title>
        <Meta {...props} />
        {props.preloadFonts?.map((href) => (
          <link rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" key={href} />
        ))}
        {props.styles.map((href) => (
          <link rel="stylesheet" href={href} key={href} />
        ))}
        {props.themeHref !== undefined && <link rel="stylesheet" href={props.themeHref} />}
        {props.scripts.map((src) => (
          <script type="module" src={src} nonce={props.nonce} key={src} />
        ))}
      </head>
      <body className="utrecht-document">{children}</body>
    </html>
  );
}

function Meta(props: DocumentProps): ReactElement {
  const { title, municipality, description, canonicalHref, lang, iconHref = "/favicon.svg", indexed = true } = props;
  return (
    <>
      {description !== undefined && <meta name="description" content={description} />}
      {!indexed && <meta name="robots" content="noindex, nofollow" />}
      <meta name="color-scheme" content="light" />
      {props.themeColor !== undefined && <meta name="theme-color" content={props.themeColor} />}
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:site_name" content={municipality} />
      <meta property="og:locale" content={lang} />
      {description !== undefined && <meta property="og:description" content={description} />}
      {canonicalHref !== undefined && <meta property="og:url" content={canonicalHref} />}
      {canonicalHref !== undefined && <link rel="canonical" href={canonicalHref} />}
      {props.feeds?.map(({ href, title: name }) => (
        <link rel="alternate" type="application/atom+xml" href={href} title={name} key={href} />
      ))}
      <link rel="icon" href={iconHref} type="image/svg+xml" />
    </>
  );
}
