import type { PlainVisitor } from "./plain-visitor.ts";

/** A page that somebody came upon, and on which one they found the link to it. */
export type SeenPage = { readonly path: string; readonly by: string; readonly status: number; readonly html: string };

/** Follows every link; of pages that differ in an id or a question only, two. `isOfHere`: which paths to follow. */
export async function walk(
  visitor: PlainVisitor,
  from: string,
  isOfHere: (path: string) => boolean = () => true,
): Promise<readonly SeenPage[]> {
  const found = [{ path: from, by: "" }];
  const kinds = new Map<string, number>();
  const seen: SeenPage[] = [];
  for (const { path, by } of found) {
    const { status, html } = await visitor.get(path);
    seen.push({ path, by, status, html });
    for (const next of linksIn(html).filter(isOfHere)) {
      const kind = kindOf(next);
      const many = kinds.get(kind) ?? 0;
      if (many >= 2 || found.some((one) => one.path === next)) continue;
      kinds.set(kind, many + 1);
      found.push({ path: next, by: path });
    }
  }
  return seen;
}

function kindOf(path: string): string {
  return path
    .replace(/[0-9a-f-]{36}/g, ":")
    .replace(/\/([CMT]\d{2}|[0-9A-Z]{4}-[0-9A-Z]{4})$/, "/:")
    .replace(/=[^&]*/g, "");
}

function linksIn(html: string): readonly string[] {
  const all = [...html.matchAll(/<a\s[^>]*?href="(\/(?!\/)[^"#]*)/g)].map(([, href = ""]) =>
    href.replaceAll("&amp;", "&"),
  );
  // The switch of language leads to the same page, and files are no pages.
  return all.filter((href) => !/\.(pdf|jpg|csv|json|docx|xlsx|ics|atom)(\?|$)|^\/postvak|[?&]lang=/.test(href));
}
