import { foundMunicipality } from "../../../tenancy/factories.ts";
import { methodConformance } from "../method.conformance.ts";
import { photoConformance } from "../photos.conformance.ts";
import { ideas } from "./method.ts";

methodConformance({
  method: ideas,
  found: foundMunicipality,
  prepare: () => Promise.resolve(),
  screens: { idee: { title: ["Bomen langs het water"], body: ["Omdat schaduw fijn is."] } },
  wrong: { fields: { title: ["Bomen"], body: [""] }, field: "body" },
  ownWords: "Omdat schaduw fijn is.",
});

photoConformance({
  method: ideas,
  found: foundMunicipality,
  settings: { asksPhotos: true },
  prepare: () => Promise.resolve(),
  ...{ screen: "idee", control: "photo", fields: { title: "Bomen langs het water", body: "Omdat schaduw fijn is." } },
});
