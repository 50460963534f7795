import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { TrajectoryLink } from "../../trajectories/room.ts";
import { TrajectoryHead, trajectoryById, trajectoryCrumbs } from "../../trajectories/room.ts";
import { addLesson } from "../commands/add-lesson.ts";
import { changeLesson } from "../commands/change-lesson.ts";
import { learnPaths } from "../paths.ts";
import { mayLearn, mayReadLessons } from "../policy.ts";
import { allLessons, lessonById, lessonsOf } from "../reader.ts";
import { LessonForm } from "../views/lesson-form.view.tsx";
import { LessonTable } from "../views/lesson-table.view.tsx";

/** Every lesson of the municipality. */
export const allLessonsPage = page({
  path: learnPaths.lessons,
  layout: "staff",
  policy: mayReadLessons,
  params: z.object({}),
  load: async (work) => ok(await allLessons(work)),
  title: (_, frame) => frame.t("learn.title"),
  view: (lessons, frame) => (
    <>
      <Heading level={1}>{frame.t("learn.lessons.title")}</Heading>
      <p className="lead measure">{frame.t("learn.lessons.intro")}</p>
      <LessonTable frame={frame} lessons={lessons} mayChange={mayLearn.allows(frame.actor)} />
    </>
  ),
});

/** The lessons of one trajectory, and a form for the next. */
export function trajectoryLessonsPage(links: () => readonly TrajectoryLink[]) {
  return page({
    path: learnPaths.lessonsOf(":id"),
    layout: "staff",
    policy: mayReadLessons,
    params: z.object({ id: z.string() }),
    async load(work, { id }) {
      const trajectory = await trajectoryById(work, id);
      return trajectory ? ok({ trajectory, lessons: await lessonsOf(work, id) }) : notFound();
    },
    title: (_, frame) => frame.t("learn.title"),
    crumbs: ({ trajectory }, frame) => trajectoryCrumbs(frame, trajectory, { label: frame.t("learn.title") }),
    view: ({ trajectory, lessons }, frame) => {
      const mayChange = mayLearn.allows(frame.actor);
      return (
        <>
          <TrajectoryHead frame={frame} trajectory={trajectory} links={links()} part={frame.t("learn.lessons.title")} />
          <p className="lead measure">{frame.t("learn.lessons.intro")}</p>
          <LessonTable frame={frame} lessons={lessons} mayChange={mayChange} />
          {mayChange && (
            <>
              <Heading level={2}>{frame.t("learn.lessons.add")}</Heading>
              <LessonForm frame={frame} />
            </>
          )}
        </>
      );
    },
    actions: {
      add: action({
        command: addLesson,
        input: ({ id }, form) => ({ ...form, trajectoryId: id }),
        next: ({ trajectoryId }) => ({ to: learnPaths.lessonsOf(trajectoryId), notice: "learn.lessons.added" }),
      }),
    },
  });
}

/** One lesson, to change. */
export const lessonPage = page({
  path: learnPaths.lesson(":id", ":lessonId"),
  layout: "staff",
  policy: mayLearn,
  params: z.object({ id: z.string(), lessonId: z.uuid() }),
  async load(work, { id, lessonId }) {
    const lesson = await lessonById(work, lessonId);
    const trajectory = await trajectoryById(work, id);
    return lesson && trajectory && lesson.trajectoryId === id ? ok({ lesson, trajectory }) : notFound();
  },
  title: (_, frame) => frame.t("learn.lessons.change"),
  crumbs: ({ trajectory }, frame) =>
    trajectoryCrumbs(
      frame,
      trajectory,
      { label: frame.t("learn.title"), href: learnPaths.lessonsOf(trajectory.id) },
      { label: frame.t("learn.lessons.change") },
    ),
  view: ({ lesson }, frame) => (
    <>
      <Heading level={1}>{frame.t("learn.lessons.change")}</Heading>
      <LessonForm frame={frame} lesson={lesson} />
    </>
  ),
  actions: {
    change: action({
      command: changeLesson,
      input: ({ lessonId }, form) => ({ ...form, lessonId }),
      next: ({ trajectoryId }) => ({ to: learnPaths.lessonsOf(trajectoryId), notice: "learn.lessons.changed" }),
    }),
  },
});
