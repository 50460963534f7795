import type { ReactElement, ReactNode } from "react";
import { Emblem } from "../emblem/emblem.view.tsx";
import { Pictogram } from "../pictogram/pictogram.view.tsx";

export type Municipality = {
  readonly name: string;
  /** The small line above the name: "Gemeente", or what the site is called. */
  readonly line?: string | undefined;
  /** Its front page. */
  readonly href: string;
  /** Its own logo; without one, the emblem and the name in letters. */
  readonly logo?: { readonly src: string; readonly width: number; readonly height: number } | undefined;
};

export type SignedInPerson = {
  readonly name: string;
  /** What stands before the name for who cannot see it: "U bent". */
  readonly label?: string | undefined;
  readonly href?: string | undefined;
};

export type PageHeaderProps = {
  readonly municipality: Municipality;
  /** A Navigation. */
  readonly navigation?: ReactNode;
  /** A LanguageSwitch. */
  readonly languages?: ReactNode;
  readonly person?: SignedInPerson | undefined;
  /** A link to sign in, or a form to sign out. */
  readonly account?: ReactNode;
};

/** Whose site this is, in which languages, who you are in it, and where it leads. */
export function PageHeader(props: PageHeaderProps): ReactElement {
  const { municipality, navigation, languages, person, account } = props;
  const personal = person !== undefined || account !== undefined;
  return (
    <header className="brink-page-header">
      {(languages !== undefined || personal) && (
        <div className="brink-page-header__tools">
          <div className="brink-page-header__tools-content wrap">
            {languages}
            {personal && (
              <div className="brink-page-header__person">
                {person !== undefined && <Person {...person} />}
                {account}
              </div>
            )}
          </div>
        </div>
      )}
      <div className="utrecht-page-header">
        <div className="utrecht-page-header__content brink-page-header__content">
          <Brand {...municipality} />
          {navigation}
        </div>
      </div>
    </header>
  );
}

function Brand({ name, line, href, logo }: Municipality): ReactElement {
  if (logo !== undefined) {
    const words = line === undefined ? name : `${line} ${name}`;
    return (
      <a className="brink-page-header__brand" href={href}>
        <img className="brink-page-header__logo" src={logo.src} width={logo.width} height={logo.height} alt={words} />
      </a>
    );
  }
  return (
    <a className="brink-page-header__brand" href={href}>
      <Emblem />
      <span className="brink-page-header__words">
        {line !== undefined && <span className="brink-page-header__line">{line} </span>}
        <span className="brink-page-header__name">{name}</span>
      </span>
    </a>
  );
}

function Person({ name, label, href }: SignedInPerson): ReactElement {
  const words = (
    <>
      <Pictogram name="person" />
      {label !== undefined && <span className="visually-hidden">{label} </span>}
      <span>{name}</span>
    </>
  );
  return href === undefined ? (
    <span className="brink-page-header__who">{words}</span>
  ) : (
    <a className="brink-page-header__who" href={href}>
      {words}
    </a>
  );
}
