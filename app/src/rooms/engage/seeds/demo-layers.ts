import type { Work } from "../../../platform/define/work.ts";
import type { SeededPeople } from "../../identity/room.ts";
import type { SeededTrajectory } from "../../trajectories/room.ts";
import { addLayer } from "../layers/commands/add-layer.ts";
import { marktpleinStaff } from "./demo-people.ts";
import { square } from "./demo-places.ts";
import { as, daysAgo, must } from "./seed-commands.ts";

/** Ten-thousandths of a degree from the middle of the square: some seven metres to the east, eleven to the north. */
type Step = readonly [east: number, north: number];

const at = ([east, north]: Step) => [square.lon + east / 10_000, square.lat + north / 10_000];

function feature(naam: string, type: string, coordinates: unknown) {
  return { type: "Feature", geometry: { type, coordinates }, properties: { naam } };
}

const sketch = {
  type: "FeatureCollection",
  features: [
    feature("Het groene deel", "Polygon", [
      (
        [
          [-4, -2],
          [1, -2],
          [1, 3],
          [-4, 3],
          [-4, -2],
        ] as const
      ).map(at),
    ]),
    feature("Parkeren voor wie slecht ter been is", "Polygon", [
      (
        [
          [2, 1],
          [5, 1],
          [5, 3],
          [2, 3],
          [2, 1],
        ] as const
      ).map(at),
    ]),
    feature(
      "Looproute naar de kerk",
      "LineString",
      (
        [
          [-4, -3],
          [1, -2],
          [5, 0],
          [12, 4],
        ] as const
      ).map(at),
    ),
    ...(
      [
        [-3, 2],
        [-3, 0],
        [-1, 2],
        [0, -1],
      ] as const
    ).map((step, index) => feature(`Nieuwe boom ${index + 1}`, "Point", at(step))),
  ],
};

const words = {
  name_nl: ["Schets van het nieuwe plein"],
  name_en: ["Sketch of the new square"],
  explanation_nl: [
    "Het grootste deel van het plein wordt groen, met vier bomen. Rechtsboven blijven een paar plekken over om te parkeren, voor wie slecht ter been is. Een looproute gaat langs het groen naar de kerk.\n\nDit is een schets: er is nog niets besloten.",
  ],
  explanation_en: [
    "Most of the square becomes green, with four trees. At the top right a few places to park remain, for people who cannot walk far. A path leads along the green to the church.\n\nThis is a sketch: nothing has been decided.",
  ],
};

/** What the team thinks of for the square, under what people say about it. */
export async function seedLayers(work: Work, { trajectoryId }: SeededTrajectory, people: SeededPeople): Promise<void> {
  const file = new File([JSON.stringify(sketch)], "schets.geojson");
  const names = { nameProperty: "", unnamed: false, shownNames: [], keptNames: [] };
  const given = { trajectoryId, fields: words, file, ...names };
  must(await addLayer.run(as(daysAgo(work, 25), marktpleinStaff(people).adviser), given));
}
