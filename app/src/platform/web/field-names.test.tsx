import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RadioGroup } from "./components/radio-group/radio-group.view.tsx";
import { TextField } from "./components/text-field/text-field.view.tsx";
import { fieldNames, namedProblem } from "./field-names.ts";

const options = [{ value: "a", label: "Groen" }];

test("a field is called by its label, without what stands behind it", () => {
  const html = renderToStaticMarkup(
    <TextField name="title" label={"Hoe heet 't <idee> & waarom?"} optionalText="(hoeft niet)" />,
  );
  expect(fieldNames(html).get("title")).toBe("Hoe heet 't <idee> & waarom?");
});

test("a group is called by its legend, not by its first choice", () => {
  const html = renderToStaticMarkup(<RadioGroup name="theme" label="Waar gaat het over?" options={options} />);
  expect(fieldNames(html).get("theme")).toBe("Waar gaat het over?");
});

test("a problem says of which field it is, with a colon where the name has no sign of its own", () => {
  expect(namedProblem("Hoe heet uw idee?", "Vul iets in.")).toBe("Hoe heet uw idee? Vul iets in.");
  expect(namedProblem("E-mailadres", "Dit klopt niet.")).toBe("E-mailadres: Dit klopt niet.");
  expect(namedProblem(undefined, "Dit klopt niet.")).toBe("Dit klopt niet.");
});
