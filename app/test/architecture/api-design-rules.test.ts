import { describe, expect, it } from "vitest";
import { assemble } from "../../src/compose.ts";
import { packageRoot } from "../../src/platform/config/package-root.ts";
import { describedPaths, openApiOf } from "../../src/platform/http/open-api.ts";
import { testTenant } from "../factories/world.ts";

// The technical rules of the NL API Design Rules 2.1 that a description can show, by their names there
// (Logius-standaarden/API-Design-Rules, media/linter.yaml). How to ask Spectral itself: docs/api.md.

type Json = { readonly [key: string]: unknown };
type Found = { readonly path: readonly string[]; readonly value: unknown };

const { rooms } = assemble({ baseUrl: "http://localhost:3000", demo: true }, packageRoot());
const paths = describedPaths(
  rooms.flatMap((room) => room.endpoints ?? []),
  rooms.flatMap((room) => room.writings ?? []),
);

function described(): Json {
  const whole = openApiOf(paths, { tenant: testTenant(), base: "https://doemee.testdam.nl" });
  // @NOTE what is made of JSON is JSON, as machines read it.
  return JSON.parse(JSON.stringify(whole)) as Json;
}

/** Everything in it, with where it stands; what a reference points to stands there too. */
function everything(value: unknown, whole: Json, path: readonly string[] = []): readonly Found[] {
  const here = { path, value: followed(value, whole) };
  const inner = isObject(here.value) ? Object.entries(here.value) : [];
  return [here, ...inner.flatMap(([key, one]) => everything(one, whole, [...path, key]))];
}

function followed(value: unknown, whole: Json): unknown {
  const to = isObject(value) ? value["$ref"] : undefined;
  if (typeof to !== "string") return value;
  const steps = to.replace("#/", "").split("/");
  return steps.reduce<unknown>((at, step) => (isObject(at) ? at[step] : undefined), whole);
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null;
}

const at = (path: readonly string[], back: number) => path[path.length - back] ?? "";
const isAnswer = ({ path }: Found) => at(path, 2) === "responses" && path[0] === "paths";
const operations = (all: readonly Found[]) => all.filter(({ path }) => path.length === 3 && path[0] === "paths");
const has = (value: unknown, ...names: readonly string[]) => isObject(value) && names.every((name) => name in value);
const text = (value: unknown) => (typeof value === "string" ? value : "");
const inside = (value: unknown, ...names: readonly string[]) =>
  names.reduce<unknown>((one, name) => (isObject(one) ? one[name] : undefined), value);

/** By the name of the rule: everything against it. */
const rules: Readonly<Record<string, (all: readonly Found[], whole: Json) => readonly Found[]>> = {
  "/core/doc-openapi": (all) =>
    all.filter(({ path, value }) => path.join() === "openapi" && !/^3(\.\d+){1,2}$/.test(text(value))),
  "/core/doc-openapi-contact": (all) =>
    all.filter(({ path, value }) => path.join() === "info,contact" && !has(value, "name", "email", "url")),
  "/core/semver": (all) =>
    all.filter(({ path, value }) => path.join() === "info,version" && !/^\d+\.\d+\.\d+$/.test(text(value))),
  "/core/uri-version": (all) =>
    all.filter(({ path, value }) => path[0] === "servers" && at(path, 1) === "url" && !/\/v\d+$/.test(text(value))),
  "/core/transport/tls": (all) =>
    all.filter(({ path, value }) => path[0] === "servers" && at(path, 1) === "url" && !/^https:/.test(text(value))),
  "/core/no-trailing-slash": (all) => all.filter(({ path }) => path.length === 2 && /^paths,.+\/$/.test(path.join())),
  "/core/path-segments-kebab-case": (all) =>
    all.filter(
      ({ path }) => path.length === 2 && path[0] === "paths" && !/^(\/([a-z0-9-]+|\{\w+\}))+$/.test(at(path, 1)),
    ),
  "/core/query-keys-camel-case": (all) =>
    all.filter(
      ({ value }) => inside(value, "in") === "query" && !/^[a-z][a-zA-Z\d]*$/.test(text(inside(value, "name"))),
    ),
  "/core/http-methods": (all) =>
    operations(all).filter(({ path }) => !/^(get|post|put|patch|delete)$/.test(at(path, 1))),
  "/core/version-header": (all) =>
    all.filter(
      (one) => isAnswer(one) && /^[23]/.test(at(one.path, 1)) && !has(inside(one.value, "headers"), "API-Version"),
    ),
  "/core/error-handling/problem-details": (all, whole) =>
    all.filter((one) => {
      if (!isAnswer(one) || !/^[45]/.test(at(one.path, 1))) return false;
      const schema = followed(inside(one.value, "content", "application/problem+json", "schema"), whole);
      return !has(inside(schema, "properties"), "status", "title", "detail");
    }),
  "/core/error-handling/invalid-input": (all) =>
    operations(all).filter(({ path, value }) => {
      const isAsked = at(path, 1) !== "get" || has(value, "parameters");
      return isAsked && !has(inside(value, "responses"), "400");
    }),
  "/core/date-time/date-omit-time-portion": (all) =>
    all.filter(
      ({ path, value }) =>
        at(path, 2) === "properties" &&
        /^(datum|date)$|[a-z](Datum|Date)$/.test(at(path, 1)) &&
        inside(value, "format") !== "date",
    ),
  // Not of the linter, but said with it: each operation has a name of its own, and its path says its parameters.
  "operation-operationId-unique": (all) => {
    const names = operations(all).map(({ value }) => inside(value, "operationId"));
    return operations(all).filter(
      ({ value }) => names.filter((name) => name === inside(value, "operationId")).length !== 1,
    );
  },
};

/** The same description with one thing wrong, by the rule that has to see it. */
const spoiled: Readonly<Record<string, (whole: string) => string>> = {
  "/core/doc-openapi": (whole) => whole.replace('"openapi":"3.1.0"', '"openapi":"2.0"'),
  "/core/doc-openapi-contact": (whole) => whole.replace('"email":', '"mail":'),
  "/core/semver": (whole) => whole.replace(/("license".{0,10})?"version":"[\d.]+"/, '"version":"1.4"'),
  "/core/uri-version": (whole) => whole.replace('/api/v1"}]', '/api"}]'),
  "/core/transport/tls": (whole) => whole.replace('"servers":[{"url":"https:', '"servers":[{"url":"http:'),
  "/core/no-trailing-slash": (whole) => whole.replace('"/methoden":', '"/methoden/":'),
  "/core/path-segments-kebab-case": (whole) => whole.replace('"/methoden":', '"/Methoden_lijst":'),
  "/core/query-keys-camel-case": (whole) => whole.replace('"name":"perPagina"', '"name":"per-pagina"'),
  "/core/http-methods": (whole) => whole.replace('"/methoden":{"get"', '"/methoden":{"lees"'),
  "/core/version-header": (whole) => whole.replace('"headers":{"API-Version"', '"headers":{"Versie"'),
  "/core/error-handling/problem-details": (whole) => whole.replace('"detail":{"type"', '"uitleg":{"type"'),
  "/core/error-handling/invalid-input": (whole) => whole.replace('"400":{"$ref"', '"418":{"$ref"'),
  "/core/date-time/date-omit-time-portion": (whole) =>
    whole.replace(/"ontvangenOp":\{([^}]*)"format":"date"/, '"ontvangDatum":{$1"format":"date-time"'),
  "operation-operationId-unique": (whole) => whole.replace('"operationId":"methode"', '"operationId":"methoden"'),
};

describe("the description of the API", () => {
  const whole = described();
  const all = everything(whole, whole);

  it.each(Object.entries(rules))("keeps to %s", (_, against) => {
    expect(against(all, whole).map(({ path }) => path.join(" "))).toEqual([]);
  });

  it.each(Object.entries(rules))("would be seen not to keep to %s", (rule, against) => {
    const before = JSON.stringify(whole);
    const after = spoiled[rule]?.(before) ?? before;
    expect(after).not.toBe(before);
    // @NOTE as above: JSON that was JSON.
    const wrong = JSON.parse(after) as Json;
    expect(against(everything(wrong, wrong), wrong).length).toBeGreaterThan(0);
  });
});
