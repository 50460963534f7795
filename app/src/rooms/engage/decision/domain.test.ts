import { describe, expect, it } from "vitest";
import type { Stage } from "./domain.ts";
import { progressOf, waitsFor } from "./domain.ts";

const step = (plannedOn: string | undefined, doneOn?: string) => ({ plannedOn, doneOn });

describe("how far a decision is", () => {
  it("is nothing without steps", () => {
    expect(progressOf([], "2026-11-22")).toEqual([]);
    expect(waitsFor([])).toBeUndefined();
  });

  it("waits for the first that is not done, and is late from the day after the planned one", () => {
    const steps = [step("2026-11-01", "2026-11-05"), step("2026-11-22"), step("2026-12-01")];
    expect(progressOf(steps, "2026-11-22")).toEqual(["done", "current", "coming"]);
    expect(progressOf(steps, "2026-11-23")).toEqual(["done", "late", "coming"]);
    expect(progressOf(steps, "2026-12-02")).toEqual(["done", "late", "late"]);
  });

  it("names who is to decide, also when somebody later decided first", () => {
    const stage = (kind: Stage["kind"], decidedOn?: string): Stage => ({
      ...{ kind, decidedOn, plannedOn: "2026-12-01", words: {}, changeable: {}, document: undefined },
    });
    expect(waitsFor([stage("college"), stage("council", "2026-11-01")])).toBe("college");
    expect(waitsFor([stage("college", "2026-11-01")])).toBeUndefined();
  });
});
