/** What the server put on the page, by a selector; without it the page is broken. */
export function found(within: ParentNode, what: string): HTMLElement {
  return foundAs(within, what, HTMLElement);
}

export function foundAs<Kind extends HTMLElement>(within: ParentNode, what: string, kind: new () => Kind): Kind {
  const one = within.querySelector(what);
  if (!(one instanceof kind)) throw new Error(`There is no ${what} on this page.`);
  return one;
}

/** A moment as short as it can be told. */
export function shortTime(moment: string): string {
  const { lang } = document.documentElement;
  return new Intl.DateTimeFormat(lang, { dateStyle: "short", timeStyle: "short" }).format(new Date(moment));
}
