import type { PlainVisitor } from "../plain-visitor.ts";
import { actionsOf, attribute } from "../plain-visitor.ts";
import { pageAt } from "./declared-pages.ts";
import type { Role } from "./people.ts";

/** A form as somebody finds it. */
export type FoundForm = {
  /** The page as declared and the action, as in `declaredForms`; `get` for a form that only searches. */
  readonly name: string;
  /** The address at which it stands. */
  readonly path: string;
  readonly action: string;
  /** The address to which it is sent. */
  readonly to: string;
};

type Look = (path: string, html: string) => void;

const files = /\.(pdf|jpg|csv|json|docx|xlsx|ics|xml|atom|txt)(\?|$)/;

/** How many addresses of one page are looked at: each trajectory, activity and stakeholder is somewhere else on its way. */
function addressesOf(page: string, role: Role): number {
  // What is about one of many things looks alike to everybody: who does the most looks at more of them.
  if (/^\/beheer\/trajecten\/:id(\/|$)/.test(page)) return !/:.*:/.test(page) ? 12 : role === "adviser" ? 8 : 2;
  return /^\/inbreng\/:token$|^\/beheer\/meedoen\/:|^\/beheer\/stapels\/:batch(\/controle)?$|\/:stakeholder$/.test(page)
    ? 12
    : 2;
}

/** Every form that is met by following links from these addresses, each kind once. `look` sees every page. */
export async function findForms(
  [role, reader]: readonly [Role, PlainVisitor],
  starts: readonly string[],
  look: Look = () => undefined,
): Promise<readonly FoundForm[]> {
  const found = new Map<string, FoundForm>();
  const visits = new Map<string, number>();
  const seen = new Set<string>();
  const queue = [...starts];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const page = pageAt(path);
    const visited = visits.get(page ?? "") ?? 0;
    if (page === undefined || seen.has(path) || visited >= addressesOf(page, role)) continue;
    seen.add(path);
    const { status, html } = await reader.get(path);
    if (status !== 200) continue;
    visits.set(page, visited + 1);
    look(path, html);
    for (const form of formsOn(path, html)) if (!found.has(form.name)) found.set(form.name, form);
    queue.push(...linksOn(html));
  }
  return [...found.values()];
}

function formsOn(path: string, html: string): readonly FoundForm[] {
  return (html.match(/<form[^>]*>[^]*?<\/form>/g) ?? []).flatMap((form) => {
    const [tag = ""] = form.split(">");
    const to = attribute(tag, "action") ?? path;
    const page = pageAt(to) ?? to;
    if (attribute(tag, "method") === "get") return [{ name: `${page} get`, path, action: "get", to }];
    // Somebody who may only read sees the answers in their fields, without a button.
    const actions = form.includes("<button") ? actionsOf(form) : [];
    return actions.map((action) => ({ name: `${page} ${action}`, path, action, to }));
  });
}

function linksOn(html: string): readonly string[] {
  return [...html.matchAll(/<a\s[^>]*?href="(\/[^"#]*)/g)]
    .map(([, href = ""]) => href.replaceAll("&amp;", "&"))
    .filter((href) => !href.includes("lang=") && !files.test(href));
}
