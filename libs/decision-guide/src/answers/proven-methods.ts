import type { Option } from "./answers.ts";

/** Methods and technologies that a source shows at work on a subject (Q1): a reason beside an advice, never a weight. */
export const PROVEN_IN_SUBJECT: Readonly<
  Record<Option<"Q1">, readonly { readonly item: string; readonly sources: readonly string[] }[]>
> = {
  physical_space: [
    { item: "M37", sources: ["S88"] },
    { item: "M59", sources: ["S42"] },
    { item: "T12", sources: ["S58"] },
  ],
  social: [
    { item: "M25", sources: ["S83"] },
    { item: "M51", sources: ["S83"] },
  ],
  energy_climate: [
    { item: "M10", sources: ["S19"] },
    { item: "M11", sources: ["S26", "S27"] },
    { item: "M13", sources: ["S26", "S27"] },
    { item: "M22", sources: ["S19"] },
    { item: "M48", sources: ["S26"] },
    { item: "M54", sources: ["S19"] },
  ],
  safety: [
    { item: "M30", sources: ["S61"] },
    { item: "T08", sources: ["S49"] },
  ],
  mobility: [
    { item: "M41", sources: ["S48"] },
    { item: "T33", sources: ["S50"] },
  ],
  services: [{ item: "M56", sources: ["S62", "S63"] }],
  budget: [
    { item: "M03", sources: ["S38", "S40"] },
    { item: "M08", sources: ["S34", "S35", "S39"] },
    { item: "M09", sources: ["S36"] },
    { item: "M57", sources: ["S85"] },
  ],
  vision: [
    { item: "M26", sources: ["S05"] },
    { item: "M28", sources: ["S05"] },
  ],
  smart_city: [
    { item: "M40", sources: ["S51", "S55"] },
    { item: "M41", sources: ["S44", "S45"] },
    { item: "T40", sources: ["S67"] },
  ],
};
