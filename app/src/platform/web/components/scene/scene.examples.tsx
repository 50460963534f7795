import type { ComponentExamples } from "../example.ts";
import { Scene } from "./scene.view.tsx";

export const sceneExamples: ComponentExamples = {
  component: "scene",
  examples: [{ name: "people on the green", node: <Scene /> }],
};
