import type { PlainVisitor } from "../plain-visitor.ts";
import { controlsOf } from "./filled.ts";
import { linkAt } from "./links.ts";
import { sendWilling } from "./willing.ts";

/** The demo's advice, and a guide of our own that advises not to ask: every check answered with no. */
export async function guides(adviser: PlainVisitor): Promise<readonly [advice: string, outcome: string]> {
  const guide = await linkAt(adviser, "/beheer/besliswijzer", /\/beheer\/besliswijzer\/[\w-]{36}/);
  const advice = await linkAt(adviser, guide, /\/beheer\/besliswijzer\/[\w-]{36}\/advies/);
  let path = await sendWilling(adviser, "/beheer/besliswijzer", "start");
  for (let theme = 0; !path.includes("/uitkomst"); theme += 1) {
    if (theme > 12) throw new Error(`${path} has no end.`);
    const checks = controlsOf((await adviser.get(path)).html, "save").filter(({ kind }) => kind === "choice");
    const noes = Object.fromEntries(checks.map(({ name }) => [name, "no"]));
    path = await sendWilling(adviser, path, "save", { ...noes, go: "on" });
  }
  return [advice, path];
}

/** A chosen combination with one tool in its plan, which can be changed, and one that can still be taken. */
export async function planWithTool(adviser: PlainVisitor, advice: string): Promise<readonly string[]> {
  await sendWilling(adviser, advice, "choose");
  const tools = advice.replace(/advies$/, "plan/gereedschap");
  await sendWilling(adviser, `${tools}/role-host`, "take", { lang: "nl" });
  return [`${tools}/role-host`, `${tools}/role-alderman`];
}

/** A number of the municipality's own, and the advice computed again with it: else there is none to choose from. */
export async function ownNumber(adviser: PlainVisitor, advice: string): Promise<string> {
  const path = "/beheer/werkvormen/M01/getallen/costEur";
  await sendWilling(adviser, path, "set", { least: "100", most: "200", mark: "E", source: "" });
  await sendWilling(adviser, advice, "compute");
  return path;
}

/** A method of the municipality's own that holds, and one that is retired. */
export async function ownItems(adviser: PlainVisitor): Promise<readonly string[]> {
  const form = "/beheer/werkvormen/nieuw?van=M22";
  await sendWilling(adviser, form, "add", { name: "Soep op de stoep" });
  await sendWilling(adviser, form, "add", { name: "Koffie op de stoep" });
  const [holds, retired] = ["/beheer/werkvormen/EM01/eigen", "/beheer/werkvormen/EM02/eigen"];
  await sendWilling(adviser, retired, "retire");
  return [form, holds, retired];
}

/** An article of the by-law, which can be taken out again. */
export async function ownArticle(adviser: PlainVisitor): Promise<string> {
  const path = "/beheer/participatieverordening/artikel";
  await sendWilling(adviser, path, "set", { number: "9", kind: "level", holdsFrom: "2025-01-01" });
  return `${path}?nummer=9`;
}
