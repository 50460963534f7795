import type { Fields, PlainVisitor } from "../plain-visitor.ts";
import { untouched } from "./filled.ts";
import { alertOf } from "./willing.ts";

const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** Sends a form with a picture; where that leads. */
export async function upload(
  who: PlainVisitor,
  path: string,
  action: string,
  field: string,
  words: Fields,
): Promise<string> {
  const { html } = await who.get(path);
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...untouched(html, action), ...words }))
    form.append(name, String(value));
  form.append(field, new File([Buffer.from(pixel, "base64")], "plein.png", { type: "image/png" }));
  const answer = await who.postFiles(path, form);
  if (answer.status !== 303) throw new Error(`${path} ${action} answered ${String(answer.status)}: ${alertOf(answer)}`);
  return answer.location;
}
