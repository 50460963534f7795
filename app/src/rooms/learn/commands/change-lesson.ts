import { invalidField, notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { lessonChange } from "../inputs.ts";
import { mayLearn } from "../policy.ts";
import { lessonById } from "../reader.ts";
import { updateLesson } from "../writer.ts";

export const changeLesson = command({
  name: "learn.change_lesson",
  policy: mayLearn,
  input: lessonChange,
  rateLimit: { max: 120, perSeconds: 600 },
  async run(work, change) {
    const lesson = await lessonById(work, change.lessonId);
    if (!lesson) return notFound();
    // A lesson that ends without practice still teaches: why it ended has to be said.
    if (change.status === "dropped" && change.statusNote === "")
      return invalidField("statusNote", "learn.refusal.sayWhyDropped");
    if (!(await updateLesson(work, change))) return refusedBy("learn.refusal.changedMeanwhile");
    work.emit({ name: "learn.lesson_changed", payload: { lessonId: lesson.id, trajectoryId: lesson.trajectoryId } });
    return ok({ trajectoryId: lesson.trajectoryId });
  },
});
