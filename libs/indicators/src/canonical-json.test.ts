import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

test("a number that JSON cannot say is refused", () => {
  expect(() => canonicalJson({ value: Number.NaN })).toThrow(TypeError);
});

test("the order of keys does not matter, the order of rows does", () => {
  expect(canonicalJson({ b: 1, a: [{ d: 1, c: null }] })).toBe('{"a":[{"c":null,"d":1}],"b":1}');
  expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
});

test("a missing key and an undefined one are the same, null is not", () => {
  expect(canonicalJson({ a: undefined })).toBe("{}");
  expect(canonicalJson({ a: null })).toBe('{"a":null}');
  expect(canonicalJson(-0)).toBe("0");
});

test("it is JSON and says the same value, whatever the order of keys", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      const turned = { z: 1, value, a: 2 };
      expect(canonicalJson(turned)).toBe(`{"a":2,"value":${text},"z":1}`);
    }),
  );
});
