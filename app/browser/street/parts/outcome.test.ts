import { expect, test } from "vitest";
import { outcomeOf } from "./outcome.ts";

const none = () => [];
const wrong = () => [{ field: "title", words: "Vul dit in." }];

test("an answer that does not name this interview never says that it is kept", () => {
  for (const body of ["", "<h1>Log in op de wifi</h1>", "null", "{}", '{"kept":"b"}', '"a"'])
    expect(outcomeOf("a", { status: 200, body }, none), body).toEqual({ kind: "later" });
});

test.each([
  [401, "signedOut"],
  [403, "forbidden"],
  [404, "gone"],
  [429, "later"],
  [500, "later"],
  [503, "later"],
  [302, "later"],
])("%i is %s, and nothing is thrown away", (status, kind) => {
  expect(outcomeOf("a", { status, body: '{"kept":"a"}' }, wrong)).toEqual({ kind });
});

test("a refusal has its reasons; one without any may be somebody else's page", () => {
  expect(outcomeOf("a", { status: 400, body: "" }, wrong)).toEqual({ kind: "refused", reasons: wrong() });
  expect(outcomeOf("a", { status: 409, body: "" }, wrong)).toEqual({ kind: "refused", reasons: wrong() });
  expect(outcomeOf("a", { status: 400, body: "" }, none)).toEqual({ kind: "later" });
});

test("the server's word on this interview is what counts", () => {
  expect(outcomeOf("a", { status: 200, body: '{"kept":"a","number":3}' }, none)).toEqual({ kind: "kept" });
});
