import type { JudgedScan } from "@brink/decision-guide";
import type { ReactElement } from "react";
import { fieldError, formValue, formValues } from "../../../platform/define/frame.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { CheckboxField } from "../../../platform/web/components/checkbox-field/checkbox-field.view.tsx";
import { DateField } from "../../../platform/web/components/date-field/date-field.view.tsx";
import { Fieldset } from "../../../platform/web/components/fieldset/fieldset.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { todoField } from "../commands/plan-todos.ts";
import type { GuideContent } from "../content/guide-content.ts";
import type { Check } from "../content/question.ts";
import type { Todo } from "../domain/guide.ts";
import { mayGuide } from "../policy.ts";
import type { Reading } from "./words.ts";
import { say } from "./words.ts";

export type TodoFormProps = Reading & { readonly todos: readonly Todo[]; readonly scan: JudgedScan };

export function checkOf(content: GuideContent, id: string): Check | undefined {
  return content.themes.flatMap(({ checks }) => checks).find((check) => check.id === id);
}

/** Everything that is not in order yet: what to do, who does it, and by when. */
export function TodoForm({ frame, content, todos, scan }: TodoFormProps): ReactElement {
  const { t } = frame;
  const first = new Set<string>(scan.todos.filter((todo) => todo.first).map(({ check }) => check));
  const order: readonly string[] = content.themes.flatMap(({ checks }) => checks.map(({ id }) => id));
  const rank = (todo: Todo) => (first.has(todo.checkId) ? 0 : 100) + order.indexOf(todo.checkId);
  const own = frame.form.action === "todos" ? frame : { ...frame, form: { values: {}, errors: [] } };
  return (
    <section className="stack stack--close" id="herstellijst">
      <Heading level={2}>{t("choose.todo.title", { count: todos.length })}</Heading>
      <p className="measure">{t("choose.todo.lead")}</p>
      <div className="narrow">
        <ActionForm frame={own} action="todos">
          {todos
            .toSorted((a, b) => rank(a) - rank(b))
            .map((todo) => (
              <TodoFields frame={own} content={content} todo={todo} first={first.has(todo.checkId)} key={todo.id} />
            ))}
          {mayGuide.allows(frame.actor) && <Button>{t("choose.todo.save")}</Button>}
        </ActionForm>
      </div>
    </section>
  );
}

type TodoFieldsProps = {
  readonly frame: Frame;
  readonly content: GuideContent;
  readonly todo: Todo;
  readonly first: boolean;
};

function TodoFields({ frame, content, todo, first }: TodoFieldsProps): ReactElement {
  const { t } = frame;
  const check = checkOf(content, todo.checkId);
  const question = check ? say(frame, check.question) : todo.checkId;
  const [owner, dueOn, done] = [todoField("owner", todo), todoField("dueOn", todo), todoField("done", todo)];
  return (
    <Fieldset
      id={`todo-${todo.checkId}`}
      legend={check ? say(frame, check.todo) : question}
      look="question"
      description={first ? t("choose.todo.first", { question }) : t("choose.todo.because", { question })}
    >
      <div className="cluster">
        <TextField
          name={owner}
          label={t("choose.todo.owner")}
          width="medium"
          value={formValue(frame, owner, todo.owner)}
          error={fieldError(frame, owner)}
        />
        <DateField
          name={dueOn}
          label={t("choose.todo.dueOn")}
          value={formValue(frame, dueOn, todo.dueOn ?? "")}
          error={fieldError(frame, dueOn)}
        />
        <CheckboxField
          name={done}
          label={t("choose.todo.done")}
          checked={formValues(frame, done, todo.doneAt === undefined ? [] : ["on"]).length > 0}
        />
      </div>
    </Fieldset>
  );
}
