/** Three trees, a path and a pond beside the fifth meridian, as a geo department would hand them over. */
export const newPark = {
  type: "FeatureCollection",
  features: [
    ...[5.1, 5.101, 5.102].map((lon, at) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [lon, 52.1] },
      properties: { naam: `Boom ${at + 1}`, eigenaar: "J. Jansen" },
    })),
    {
      type: "Feature",
      geometry: {
        type: "LineString",
        coordinates: [
          [5.1, 52.101],
          [5.103, 52.102],
        ],
      },
      properties: { naam: "Pad <langs> het water" },
    },
    {
      type: "Feature",
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [5.1, 52.103],
            [5.104, 52.103],
            [5.104, 52.104],
            [5.1, 52.103],
          ],
        ],
      },
      properties: {},
    },
  ],
};

/** The same with a telephone number and an address of people in two of its names. */
export const parkWithPeople = {
  ...newPark,
  features: newPark.features.map((feature, at) =>
    at === 0 || at === 2
      ? { ...feature, properties: { naam: at === 0 ? "Boom van Jansen 06-12345678" : "7511 HC 24" } }
      : feature,
  ),
};

export function geoJson(value: unknown = newPark, name = "park.geojson"): File {
  return new File([typeof value === "string" ? value : JSON.stringify(value)], name);
}

/** As the form of a new layer. */
export function layerForm(trajectoryId: string, own: Readonly<Record<string, unknown>> = {}) {
  const { name = "Nieuw park", explanation = "Drie bomen, een pad en een vijver bij de kade.", ...more } = own;
  return {
    ...{ trajectoryId, file: geoJson(), nameProperty: "" },
    fields: { name_nl: [name], explanation_nl: [explanation] },
    ...more,
  };
}
