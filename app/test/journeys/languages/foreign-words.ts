import type { Browser, Page } from "playwright-core";

/** A text on a page or in an attribute of it, with the language that a screen reader would read it in. */
type Shown = { readonly lang: string; readonly text: string };

export interface ForeignWords {
  /** What stands on this page as if it were in one of `langs`, and is Dutch or English on the page in that language. */
  at(path: string, langs: readonly string[]): Promise<readonly string[]>;
  /** The public pages that can be reached by links from the front page, of what differs in an id, a question or an item of the library at most two. */
  pages(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/**
 * Whoever reads a page in one language can tell what on it is not: the same page in Dutch and in English says it too.
 * Words of `ownWords` are of the language itself, also when they name a Dutch law or Brink.
 */
export async function foreignWords(
  browser: Browser,
  url: string,
  ownWords: (lang: string) => readonly string[],
): Promise<ForeignWords> {
  // Reads what comes without showing it: a visit to a hundred pages in four languages takes minutes.
  const page = await browser.newPage();
  const read = async (path: string): Promise<string> => {
    const answer = await fetch(new URL(path, url));
    if (answer.status !== 200) throw new Error(`${path} answered ${String(answer.status)}.`);
    return answer.text();
  };
  const inLanguage = async (path: string, lang: string): Promise<readonly Shown[]> => {
    const to = new URL(path, url);
    to.searchParams.set("lang", lang);
    return shownOn(page, await read(to.href));
  };
  return {
    async at(path, langs) {
      const foreign = new Set<string>();
      const there = new Map<string, readonly string[]>();
      for (const other of ["nl", "en"]) {
        there.set(
          other,
          (await inLanguage(path, other)).flatMap(({ lang, text }) => (lang === other ? [text] : [])),
        );
      }
      for (const lang of langs) {
        const own = pairsOf(ownWords(lang));
        const here = (await inLanguage(path, lang)).flatMap((one) => (one.lang === lang ? [one.text] : []));
        for (const said of there.values()) {
          for (const text of foreignAmong(here, said, own)) foreign.add(`${path} in ${lang}: ${text}`);
        }
      }
      return [...foreign];
    },
    async pages() {
      const found = ["/"];
      const kinds = new Map<string, number>();
      for (const path of found) {
        for (const next of linksOn(await read(path))) {
          const kind = next
            .replace(/[0-9a-f-]{36}/, ":")
            .replace(/\/([MT]\d{2}|[0-9A-Z]{4}-[0-9A-Z]{4})$/, "/item")
            .replace(/=[^&]*/g, "");
          const many = kinds.get(kind) ?? 0;
          if (found.includes(next) || (/[?:]|\/item$/.test(kind) && many >= 2)) continue;
          kinds.set(kind, many + 1);
          found.push(next);
        }
      }
      return found;
    },
    close: () => page.close(),
  };
}

function foreignAmong(here: readonly string[], there: readonly string[], own: ReadonlySet<string>): readonly string[] {
  const whole = new Set(there.filter(isWords));
  const pairs = pairsOf(there);
  return here.filter((text) => whole.has(text) || [...pairsOf([text])].some((two) => pairs.has(two) && !own.has(two)));
}

/** Every two words that follow each other. A name alone says nothing; two words in a row are somebody's language. */
function pairsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap((text) =>
      text.split(/[^\p{L}\s'’-]+/u).flatMap((clause) => {
        const words = clause.toLowerCase().split(/\s+/).filter(isWords);
        return words.slice(1).map((word, at) => `${words[at] ?? ""} ${word}`);
      }),
    ),
  );
}

// Waterdam is called so in every language; an address and a receipt's number are nobody's words; Arabic is not Dutch.
function isWords(text: string): boolean {
  return /[a-zà-ž]{2}/.test(text) && !/^Waterdam$|@|:\/\//.test(text);
}

async function shownOn(page: Page, html: string): Promise<readonly Shown[]> {
  return page.evaluate((written) => {
    const shown = new DOMParser().parseFromString(written, "text/html");
    const found: { lang: string; text: string }[] = [];
    const put = (element: Element | null, text: string) =>
      found.push({
        lang: element?.closest("[lang]")?.getAttribute("lang") ?? "",
        text: text.trim().replace(/\s+/g, " "),
      });
    const walker = shown.createTreeWalker(shown.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) put(walker.currentNode.parentElement, walker.currentNode.textContent ?? "");
    for (const name of ["aria-label", "alt", "title", "placeholder"]) {
      for (const element of shown.querySelectorAll(`[${name}]`)) put(element, element.getAttribute(name) ?? "");
    }
    return found.filter(({ text }) => text !== "");
  }, html);
}

function linksOn(html: string): readonly string[] {
  const links = [...html.matchAll(/<a\s[^>]*?href="([^"]*)/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
  const isPage = (href: string) =>
    href.startsWith("/") && !/^\/(beheer|postvak|demo)|[?&]lang=|\.(csv|pdf|jpg)/.test(href);
  return links.map((href) => href.replace(/#.*/, "")).filter(isPage);
}
