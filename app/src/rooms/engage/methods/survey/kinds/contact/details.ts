import type { FieldRefusal } from "../../../../../../kernel/refusal.ts";
import type { Result } from "../../../../../../kernel/result.ts";
import { ok, refused } from "../../../../../../kernel/result.ts";
import { latinDigits } from "../../../../../../kernel/digits.ts";
import { optionalEmail, optionalText } from "../../../../../../platform/define/fields.ts";
import type { Fields } from "../../../../../../platform/define/method.ts";
import { oneField } from "../../../../../../platform/define/method.ts";
import type { ContactDetails, Given, Question, SurveySetup } from "../../domain.ts";
import { nothingGiven } from "../kind.ts";
import type { ContactPart } from "./settings.ts";
import { settingsOf } from "./settings.ts";

const nameLength = 100;

export function partName(code: string, part: ContactPart | "adult"): string {
  return `${code}_${part}`;
}

/** The parts that this question asks, each with what was typed. */
export function typedParts(question: Question, fields: Fields) {
  return settingsOf(question).asks.map((part) => {
    const name = partName(question.code, part);
    return { part, name, typed: oneField(fields, name).trim() };
  });
}

/** Whether somebody typed how to reach them, at any of these questions. */
export function isAnyContactTyped({ questions }: SurveySetup, fields: Fields): boolean {
  return questions.some((one) => one.kind === "contact" && typedParts(one, fields).some(({ typed }) => typed !== ""));
}

/**
 * The details of who leaves any. They say that they are sixteen or older: for younger people a parent has to agree
 * (AVG article 8, UAVG article 5), so those are not asked.
 */
export function parseContact(question: Question, fields: Fields): Result<Given, readonly FieldRefusal[]> {
  const typed = typedParts(question, fields);
  if (typed.every((one) => one.typed === "")) return ok(nothingGiven);
  const details: Record<ContactPart, string> = { name: "", email: "", phone: "" };
  const problems: FieldRefusal[] = [];
  for (const { part, name, typed: text } of typed) {
    const parsed = parsePart(part, text);
    if (parsed.ok) details[part] = parsed.value;
    else problems.push({ field: name, ...parsed.refusal });
  }
  const adult = partName(question.code, "adult");
  if (oneField(fields, adult) === "") problems.push({ field: adult, key: "survey.contact.adultNeeded" });
  return problems.length > 0 ? refused(problems) : ok({ ...nothingGiven, contact: details });
}

function parsePart(part: ContactPart, text: string): Result<string, Omit<FieldRefusal, "field">> {
  if (part === "phone") {
    const digits = latinDigits(text).replaceAll(/[\s().-]/g, "");
    return text === "" || /^\+?\d{9,15}$/.test(digits) ? ok(digits) : refused({ key: "survey.contact.phoneWrong" });
  }
  if (part === "name") {
    const name = optionalText(nameLength).safeParse(text);
    return name.success ? ok(name.data) : refused({ key: "platform.field.tooLong", params: { max: nameLength } });
  }
  const email = optionalEmail().safeParse(text);
  return email.success ? ok(email.data ?? "") : refused({ key: "platform.field.email" });
}

/** The controls again. Who left details said how old they are. */
export function contactFields(code: string, details: ContactDetails): Fields {
  const parts = (["name", "email", "phone"] as const).filter((part) => details[part] !== "");
  const kept = parts.map((part) => [partName(code, part), [details[part]]] as const);
  return Object.fromEntries([...kept, [partName(code, "adult"), ["on"]] as const]);
}
