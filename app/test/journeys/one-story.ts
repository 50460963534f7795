import { afterEach, beforeEach } from "vitest";

/** For tests that follow on each other: after a step that failed the others are skipped, which would only fail for the same reason. */
export function oneStory(): void {
  let isBroken = false;
  beforeEach(({ skip }) => {
    skip(isBroken);
  });
  afterEach(({ task }) => {
    isBroken ||= task.result?.state === "fail";
  });
}
