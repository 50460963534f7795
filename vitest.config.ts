import { defineConfig } from "vitest/config";
import type { TestSpecification } from "vitest/node";
import { BaseSequencer } from "vitest/node";

/** The journeys that take minutes begin first, so that none of them is left alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => /(main-job|bad-input)[\w-]*\.journey\.ts$/.test(moduleId);
    return (await super.sort(files)).toSorted((one, other) => Number(isLong(other)) - Number(isLong(one)));
  }
}

// Files share a worker: half the time of a worker each (measured). A test therefore leaves no global behind; rooms keep
// apart in the database by a tenant per file.
const quick = { pool: "forks", isolate: false } as const;
const never = ["**/node_modules/**", "dist/**", ".brink/**"];

export default defineConfig({
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    // One more than the cores of the smallest machine: tests wait for databases and pages much of the time.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          ...quick,
          name: "pure",
          include: [
            "libs/**/*.test.ts",
            "content/**/*.test.ts",
            "scripts/**/*.test.ts",
            "app/src/kernel/**/*.test.ts",
            "app/src/platform/config/*.test.ts",
          ],
          exclude: never,
        },
      },
      {
        extends: true,
        test: {
          ...quick,
          name: "app",
          include: ["app/**/*.test.{ts,tsx}"],
          exclude: [...never, "app/src/kernel/**", "app/src/platform/config/**"],
          globalSetup: ["app/test/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...quick,
          name: "journeys",
          // After the rest: a browser and the other tests at once are too much for two cores.
          sequence: { groupOrder: 1 },
          include: ["app/**/*.journey.ts"],
          exclude: never,
          globalSetup: ["app/test/global-setup.ts"],
          // A browser on a busy machine: once more, and scripts/second-try.ts says which needed it.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
