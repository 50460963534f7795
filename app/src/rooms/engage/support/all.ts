import type { Method } from "../../../platform/define/method.ts";
import { publicContributionPage, supportCommands } from "../pages/public-contribution.page.tsx";

/** Reading what one person brought in, and supporting it. */
export function supported(methods: readonly Method[]) {
  const commands = supportCommands(methods);
  return {
    support: commands.support,
    commands: Object.values(commands),
    pages: [publicContributionPage(methods, commands)],
    downloads: [],
  };
}
