import { describe, expect, it } from "vitest";
import { isPublic, moves, movesFrom, statuses, statusAfter } from "./domain.ts";

describe("the statuses of a trajectory and its moves", () => {
  it("are this table; every other move does not exist", () => {
    const table = statuses.map((status) => {
      const row = moves.map((move) => statusAfter(status, move) ?? "-");
      return [status, ...row]
        .map((cell) => cell.padEnd(15))
        .join(" ")
        .trimEnd();
    });
    const head = ["", ...moves]
      .map((cell) => cell.padEnd(15))
      .join(" ")
      .trimEnd();
    expect(`\n${[head, ...table].join("\n")}\n`).toMatchInlineSnapshot(`
      "
                      open            close           reopen          mark_answered   mark_evaluated  not_now         resume
      preparing       open            -               -               -               -               not_now         -
      open            -               closed          -               -               -               -               -
      closed          -               -               open            answered        -               -               -
      answered        -               -               -               -               evaluated       -               -
      evaluated       -               -               -               -               -               -               -
      not_now         -               -               -               -               -               -               preparing
      "
    `);
  });

  it("leave an evaluated trajectory where it is", () => {
    expect(movesFrom("evaluated")).toEqual([]);
  });

  it("never lead back from the public to preparation", () => {
    const back = statuses.filter((status) => moves.some((move) => statusAfter(status, move) === "preparing"));
    expect(back).toEqual(["not_now"]);
  });
});

describe("what residents see", () => {
  const motivated = (decision: "involve" | "inform" | "stop") => ({ decision, by: "B en W", on: "2026-01-01" });

  it("is never a trajectory in preparation", () => {
    expect(isPublic({ status: "preparing", motivation: motivated("inform") })).toBe(false);
  });

  it("is no trajectory that was stopped without information", () => {
    expect(isPublic({ status: "not_now", motivation: motivated("stop") })).toBe(false);
  });

  it("is an honest not-this-time, and everything from the opening on", () => {
    expect(isPublic({ status: "not_now", motivation: motivated("inform") })).toBe(true);
    for (const status of ["open", "closed", "answered", "evaluated"] as const) {
      expect(isPublic({ status, motivation: motivated("involve") })).toBe(true);
    }
  });
});
