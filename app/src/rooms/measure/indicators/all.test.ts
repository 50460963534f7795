import { z } from "zod";
import { describe, expect, it } from "vitest";
import { definitionOf } from "../content/definitions.ts";
import { en } from "../messages/en.ts";
import { nl } from "../messages/nl.ts";
import { measurements } from "./all.ts";

type Schema = { readonly properties?: Record<string, Schema>; readonly items?: Schema; readonly anyOf?: Schema[] };

/** The names of all fields of a shape, inside lists and objects too. */
function fieldsOf({ properties = {}, items, anyOf = [] }: Schema): readonly string[] {
  const own = Object.entries(properties).flatMap(([name, inner]) => [name, ...fieldsOf(inner)]);
  return [...own, ...(items ? fieldsOf(items) : []), ...anyOf.flatMap(fieldsOf)];
}

describe("the figures of a trajectory", () => {
  it("each have a key of their own and a definition that is installed", () => {
    const keys = measurements.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { definitionId } of measurements) expect(definitionOf(definitionId).id).toBe(definitionId);
  });

  it("show rows of which every column has a name, in Dutch and in English", () => {
    // Rows about colleagues stay closed, so they need no words.
    const shown = measurements.filter(({ rowKind }) => rowKind !== "assessments");
    // @NOTE safe: only the three members of a JSON Schema that Schema names are read.
    const names = new Set(shown.flatMap(({ shape }) => fieldsOf(z.toJSONSchema(shape) as Schema)));
    expect(names.size).toBeGreaterThan(20);
    const nameless = [...names].filter((name) => !(`measure.row.${name}` in nl && `measure.row.${name}` in en));
    expect(nameless).toEqual([]);
  });
});
