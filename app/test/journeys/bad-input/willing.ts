import type { Answer, Fields, PlainVisitor } from "../plain-visitor.ts";
import { filledIn } from "./filled.ts";

/** Fills in the form at this address as a willing person does and sends it; the answer has to be a way on. */
export async function sendWilling(who: PlainVisitor, path: string, action: string, own: Fields = {}): Promise<string> {
  const { html } = await who.get(path);
  const answer = await who.post(path, { ...filledIn(html, action, "where nothing stood"), ...own });
  if (answer.status !== 303) throw new Error(`${path} ${action} answered ${String(answer.status)}: ${alertOf(answer)}`);
  return answer.location;
}

/** What an answer says is wrong. */
export function alertOf({ html }: Answer): string {
  const said =
    /<section[^>]*error-summary[^]*?<\/section>/.exec(html)?.[0] ?? /<main[^]*?<\/main>/.exec(html)?.[0] ?? "";
  return said
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ")
    .slice(0, 300);
}
