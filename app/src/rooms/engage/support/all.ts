import type { EngageBindings } from "../bindings.ts";
import type { Part } from "../part.ts";
import { similarDownload } from "../search/similar.download.ts";
import { publicContributionPage, readerCommands } from "../pages/public-contribution.page.tsx";

/** Reading what one person brought in, supporting it, and saying what speaks for and against it. */
export function readByOthers(bindings: EngageBindings) {
  const commands = readerCommands(bindings);
  const part: Part = {
    commands: Object.values(commands),
    pages: [publicContributionPage(bindings, commands)],
    downloads: [similarDownload(bindings.methods)],
  };
  return { ...part, support: commands.support };
}
