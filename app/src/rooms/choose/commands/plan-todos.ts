import type { Typed } from "@brink/decision-guide";
import { z } from "zod";
import type { FieldRefusal } from "../../../kernel/refusal.ts";
import { notFound } from "../../../kernel/refusal.ts";
import { ok, refused } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import * as field from "../../../platform/define/fields.ts";
import type { Todo } from "../domain/guide.ts";
import { planTodosInput } from "../inputs.ts";
import { mayGuide } from "../policy.ts";
import { lockedGuide, todosOf } from "../reader.ts";
import type { PlannedTodo } from "../writer.ts";
import { updateTodo } from "../writer.ts";
import { staffPace } from "./pace.ts";

const line = z.object({ owner: field.optionalText(120), dueOn: field.optionalDate(), done: field.checkbox() });

/** Who repairs what, and by when. */
export const planTodos = command({
  name: "choose.plan_todos",
  policy: mayGuide,
  input: planTodosInput,
  rateLimit: staffPace,
  async run(work, { id, typed }) {
    const guide = await lockedGuide(work, id);
    if (!guide) return notFound();
    const lines = (await todosOf(work, id)).map((todo) => readLine(todo, typed));
    const errors = lines.flatMap((one) => ("errors" in one ? one.errors : []));
    if (errors.length > 0) return refused({ kind: "invalid", fields: errors });
    for (const one of lines) if ("todo" in one) await updateTodo(work, id, one.todo);
    return ok({ id });
  },
});

export function todoField(part: "owner" | "dueOn" | "done", todo: Pick<Todo, "checkId">): string {
  return `${part}_${todo.checkId}`;
}

function readLine(todo: Todo, typed: Typed): { todo: PlannedTodo } | { errors: readonly FieldRefusal[] } {
  const value = (part: "owner" | "dueOn" | "done") => typed[todoField(part, todo)]?.[0];
  const parsed = line.safeParse({ owner: value("owner"), dueOn: value("dueOn"), done: value("done") });
  if (parsed.success) return { todo: { id: todo.id, ...parsed.data, dueOn: parsed.data.dueOn } };
  return {
    errors: parsed.error.issues.map((issue) =>
      issue.path[0] === "owner"
        ? { field: todoField("owner", todo), key: "platform.field.tooLong", params: { max: 120 } }
        : { field: todoField("dueOn", todo), key: "platform.field.date" },
    ),
  };
}
