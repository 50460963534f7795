import type { Context } from "hono";
import type { z } from "zod";
import type { Translate } from "../define/frame.ts";
import type { Problem } from "./problem.ts";
import { ownProblem, pointerTo } from "./problem.ts";

/** The most that another machine may send at once. */
export const jsonBytes = 1024 * 1024;

/** What was sent, or why it cannot be read. Its size is limited before it gets here. */
export async function readJson(
  context: Context,
  t: Translate,
): Promise<{ readonly value: unknown } | { readonly problem: Problem }> {
  if (!/^application\/json\s*(;|$)/i.test(context.req.header("content-type") ?? ""))
    return { problem: ownProblem("notJson", t) };
  const text = await context.req.text();
  try {
    return { value: JSON.parse(text, sound) };
  } catch {
    return { problem: ownProblem("noJson", t) };
  }
}

/** PostgreSQL refuses U+0000 and half a character; no field of ours has this name. */
function sound(name: string, value: unknown): unknown {
  if (name === "__proto__") return undefined;
  return typeof value === "string" ? value.replaceAll("\u0000", "").toWellFormed() : value;
}

/** Everything in it that does not have the shape that the description tells. */
export function shapeProblem(error: z.ZodError, t: Translate): Problem {
  const errors = error.issues.flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({
        pointer: pointerTo([...path, key]),
        detail: t("platform.api.unknownField"),
      }));
    return [{ pointer: pointerTo(path), detail: t("platform.api.badValue") }];
  });
  return { ...ownProblem("badBody", t), errors };
}
