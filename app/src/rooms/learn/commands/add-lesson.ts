import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { trajectoryById } from "../../trajectories/room.ts";
import { lessonInput } from "../inputs.ts";
import { mayLearn } from "../policy.ts";
import { insertLesson } from "../writer.ts";

export const addLesson = command({
  name: "learn.add_lesson",
  policy: mayLearn,
  input: lessonInput,
  rateLimit: { max: 60, perSeconds: 600 },
  async run(work, input) {
    if (!(await trajectoryById(work, input.trajectoryId))) return notFound();
    const lessonId = await insertLesson(work, input);
    work.emit({ name: "learn.lesson_added", payload: { lessonId, trajectoryId: input.trajectoryId } });
    return ok({ lessonId, trajectoryId: input.trajectoryId });
  },
});
