import type { EngageBindings } from "../bindings.ts";
import { openBatch } from "../paper/commands/open-batch.ts";
import type { Part } from "../part.ts";
import { tabletWorkerPath } from "./paths.ts";
import { takeInterview } from "./commands/take-interview.ts";
import { streetPage } from "./pages/street.page.tsx";
import { tabletPage } from "./pages/tablet.page.tsx";
import { receivedInterview } from "./received.download.ts";

/** Interviews in the street, also without a network. */
export function street({ methods }: Pick<EngageBindings, "methods">): Part {
  const take = takeInterview(methods);
  return {
    commands: [take],
    pages: [streetPage(methods, openBatch(methods)), tabletPage(methods, take)],
    downloads: [receivedInterview],
    workers: [{ path: tabletWorkerPath, script: "street/worker.ts" }],
  };
}
