import type { PlainVisitor } from "../plain-visitor.ts";
import { untouched } from "./filled.ts";
import { alertOf } from "./willing.ts";

const withdrawn = "id;title/nl;body/nl;withdrawn\n1;Toch niet;Het was niet handig.;true";

/** A file of another platform with nothing to take over: it can only be thrown away. The address of what was read. */
export async function importRead(who: PlainVisitor, setUp: string): Promise<string> {
  const path = `${setUp}/overnemen`;
  const { html } = await who.get(path);
  const form = new FormData();
  for (const [name, value] of Object.entries(untouched(html, "read"))) form.append(name, String(value));
  form.append("file", new File([withdrawn], "voorstellen.csv", { type: "text/csv" }));
  const answer = await who.postFiles(path, form);
  if (answer.status !== 303) throw new Error(`${path} answered ${String(answer.status)}: ${alertOf(answer)}`);
  return answer.location;
}
