import type { Reporter, TestCase } from "vitest/node";

/**
 * Says which tests passed only at their second try. A journey waits for a real browser on a machine that may be busy, so it
 * is tried once more (`retry` in vitest.config.ts); what needed that is to be mended, not to be forgotten.
 */
export default class SecondTry implements Reporter {
  readonly #names: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky) this.#names.push(`${test.module.relativeModuleId} > ${test.fullName}`);
  }

  onTestRunEnd(): void {
    for (const name of this.#names) console.log(`Passed only at the second try: ${name}`);
  }
}
