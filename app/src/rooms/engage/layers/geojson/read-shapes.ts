import type { Result } from "../../../../kernel/result.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import type { Position, Shape } from "../domain.ts";
import { limits } from "../domain.ts";
import type { Measure, PositionProblem } from "./coordinates.ts";
import { measureOf, positionIn } from "./coordinates.ts";
import type { GeometryProblem } from "./geometry.ts";
import { pointOf, readGeometry } from "./geometry.ts";
import type { Feature, FileProblem } from "./read-geojson.ts";

/** So many mistakes are told at once. */
const toldAtMost = 10;

/** Every feature, or what is wrong with which. What goes wrong for all of them alike is told once. */
export function readShapes(
  features: readonly Feature[],
  declared: Measure | undefined,
  nameOf: (feature: Feature) => string,
): Result<readonly Shape[], readonly FileProblem[]> {
  const points = pointReader(declared);
  const shapes: Shape[] = [];
  const problems: FileProblem[] = [];
  for (const [at, feature] of features.entries()) {
    const read = readGeometry(feature.geometry, points.read);
    if (points.count() > limits.points) return whole("tooManyPoints");
    const name = nameOf(feature);
    if (read.ok) shapes.push({ name, geometry: read.value, at: pointOf(read.value) });
    else if (read.refusal === "swapped") return whole("swapped");
    else problems.push(problemWith(at + 1, name, read.refusal));
  }
  if (problems.length === 0) return ok(shapes);
  const more = problems.length - toldAtMost;
  const last: FileProblem[] = more > 0 ? [{ field: "file", what: "more", params: { count: more } }] : [];
  return refused([...problems.slice(0, toldAtMost), ...last]);
}

/** Reads positions and counts them; the first one tells in what the numbers are, when the file itself does not. */
function pointReader(declared: Measure | undefined) {
  let measure = declared;
  let many = 0;
  const read = (value: unknown): Result<Position, PositionProblem> => {
    many += 1;
    // Nothing is kept of a file with too many, so nothing more is worked out.
    if (many > limits.points) return refused("point");
    if (Array.isArray(value)) measure ??= measureOf(value.filter((one) => typeof one === "number"));
    return positionIn(value, measure ?? "degrees");
  };
  return { count: () => many, read };
}

function whole(what: string) {
  return refused<readonly FileProblem[]>([{ field: "file", what, params: { max: limits.points } }]);
}

function problemWith(number: number, name: string, problem: GeometryProblem): FileProblem {
  return { field: "file", what: `shape.${problem}`, params: { number, name: name === "" ? "–" : name } };
}
