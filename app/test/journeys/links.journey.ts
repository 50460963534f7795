import { afterAll, beforeAll, expect, test } from "vitest";
import type { PlainVisitor } from "./plain-visitor.ts";
import { plainVisitor, stepInto } from "./plain-visitor.ts";
import type { BrinkProcess } from "./running-brink.ts";
import { runningBrink } from "./running-brink.ts";

let brink: BrinkProcess;

beforeAll(async () => {
  brink = await runningBrink();
}, 120_000);

afterAll(() => brink.stop());

const roles = ["adviser", "projectLead", "moderator", "evaluator", "councilMember", "clerk", "administrator"];

test.each(roles)(
  "the workbench leads no %s to a page that refuses them or is not there",
  async (role) => {
    const visitor = plainVisitor(brink.port);
    await stepInto(visitor, role);
    const { seen, wrong } = await walk(visitor, "/beheer");
    expect(seen).toBeGreaterThan(15);
    expect(wrong).toEqual([]);
  },
  120_000,
);

/** Follows every link; of pages that differ in an id or a question only, two. */
async function walk(visitor: PlainVisitor, from: string): Promise<{ seen: number; wrong: readonly string[] }> {
  const found = [{ path: from, by: "" }];
  const kinds = new Map<string, number>();
  const wrong: string[] = [];
  for (const { path, by } of found) {
    const { status, html } = await visitor.get(path);
    if (status !== 200) wrong.push(`${path} answers ${String(status)}, linked from ${by}`);
    for (const next of linksIn(html)) {
      const kind = next
        .replace(/[0-9a-f-]{36}/g, ":")
        .replace(/\/[CMT]\d{2}$/, "/:")
        .replace(/=[^&]*/g, "");
      const many = kinds.get(kind) ?? 0;
      if (many >= 2 || found.some((one) => one.path === next)) continue;
      kinds.set(kind, many + 1);
      found.push({ path: next, by: path });
    }
  }
  return { seen: found.length, wrong };
}

function linksIn(html: string): readonly string[] {
  const all = [...html.matchAll(/<a\s[^>]*?href="(\/(?!\/)[^"#]*)/g)].map(([, href = ""]) =>
    href.replaceAll("&amp;", "&"),
  );
  // The switch of language leads to the same page, and files are no pages.
  return all.filter((href) => !/\.(pdf|csv|json|docx|xlsx|ics)(\?|$)|^\/postvak|[?&]lang=/.test(href));
}
