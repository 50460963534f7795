import type { EngageBindings } from "../bindings.ts";
import type { Part } from "../part.ts";
import { keepReported, reportText } from "./commands.ts";
import { reportPage } from "./pages/report.page.tsx";

/** Readers who say that a text does not belong here, and somebody who looks. */
export function reports(bindings: Pick<EngageBindings, "methods">): Part {
  const report = reportText(bindings.methods);
  return { commands: [report, keepReported], pages: [reportPage(bindings, report)] };
}
