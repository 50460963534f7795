import type { PlainVisitor } from "../plain-visitor.ts";
import { upload } from "./upload.ts";

/** A drawing under the layer that is there already, so that it can go up and be drawn anew. Its address. */
export function drawnLayer(who: PlainVisitor, trajectory: string): Promise<string> {
  const words = { name_nl: "Ontwerp", explanation_nl: "Links het water.", northWest: "", southEast: "", page: "" };
  return upload(who, `${trajectory}/nieuwe-tekening`, "add", "plan", words);
}
