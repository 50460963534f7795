import { describe, expect, test } from "vitest";
import { EDITION, pick } from "../fixtures/catalogue.ts";
import { vectorSituation } from "../fixtures/situations.ts";
import { winner } from "./advise.ts";
import { standing } from "./standing.ts";

const SOME = pick(EDITION, ..."M01 M03 M05 M06 M11 M13 M17 M22 M24 M25 M26 M60 T04 T06".split(" "));
const A = vectorSituation("A");

describe("how a combination holds up", () => {
  test("it falls out when it may not be chosen, or not be opened", () => {
    const best = winner(SOME, A)?.ids;
    const out = { winner: best, pointsBehind: 100, holds: false };
    expect(standing(SOME, A, ["M01", "M60"])).toEqual(out);
    expect(standing(SOME, A, ["M99"])).toEqual(out);
    expect(standing(SOME, vectorSituation("A", { hours: 100 }), ["M11", "M60"])).toMatchObject({ pointsBehind: 100 });
  });

  test("it falls out when nothing can be advised any more", () => {
    const closed = vectorSituation("A", { room: 2 });
    expect(standing(SOME, closed, ["M06", "M60"])).toEqual({ winner: undefined, pointsBehind: 100, holds: false });
  });

  test("the winner holds, and so does what is two points behind at most", () => {
    const best = winner(SOME, A);
    expect(standing(SOME, A, best?.ids ?? [])).toMatchObject({ winner: best?.ids, holds: true });
    const far = standing(SOME, A, ["M06", "M60"]);
    expect(far).toMatchObject({ winner: best?.ids, holds: false });
    expect(far.pointsBehind).toBeGreaterThan(2);
  });
});
