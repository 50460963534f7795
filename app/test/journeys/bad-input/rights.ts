import type { PlainVisitor } from "../plain-visitor.ts";
import { actionsOf } from "../plain-visitor.ts";
import { filledIn } from "./filled.ts";
import type { FoundForm } from "./found-forms.ts";
import type { People } from "./people.ts";
import { personOf } from "./people.ts";
import { refusalProblems } from "./refusal.ts";

/** Each may do something that others of these may not. */
const withFewRights = ["visitor", "councilMember", "moderator", "administrator"] as const;

/** Those to whom the page does not offer the form send it all the same. */
export async function withoutRights(people: People, who: PlainVisitor, form: FoundForm): Promise<readonly string[]> {
  const fields = filledIn((await who.get(form.path)).html, form.action, "where nothing stood");
  const problems: string[] = [];
  for (const role of withFewRights) {
    const person = personOf(people, role);
    const page = await person.get(form.path);
    if (page.status === 200 && actionsOf(page.html).includes(form.action)) continue;
    const answer = await person.post(form.to, fields);
    problems.push(...refusalProblems(answer).map((what) => `of ${role} without rights ${what}`));
  }
  return problems;
}

const ofOneMunicipality = /\/:(id|slug|token|ticket|activity|personId)\b/;
const anId = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{22}/;

/** Somebody with every right in another municipality sends it there, about what is this municipality's. */
export async function fromAnotherTown(
  foreigner: PlainVisitor,
  who: PlainVisitor,
  form: FoundForm,
): Promise<readonly string[]> {
  const fields = filledIn((await who.get(form.path)).html, form.action, "where nothing stood");
  const isAbout = ofOneMunicipality.test(form.name) || anId.test(form.to) || anId.test(JSON.stringify(fields));
  if (!isAbout) return [];
  return refusalProblems(await foreigner.post(form.to, fields)).map((what) => `from another municipality ${what}`);
}
