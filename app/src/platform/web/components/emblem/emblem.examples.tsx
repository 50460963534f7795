import type { ComponentExamples } from "../example.ts";
import { Emblem } from "./emblem.view.tsx";

export const emblemExamples: ComponentExamples = {
  component: "emblem",
  examples: [{ name: "the green with its trees", node: <Emblem /> }],
};
