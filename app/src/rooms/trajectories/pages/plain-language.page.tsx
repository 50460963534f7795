import { paths } from "../paths.ts";
import { mayPrepare } from "../policy.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { textsWithHints } from "../queries/texts-with-hints.ts";
import { PlainLanguageView } from "../views/plain-language.view.tsx";
import { trajectoryPage } from "./trajectory-page.ts";

/** What may be too hard in the texts that residents read. */
export function plainLanguagePage(bindings: TrajectoriesBindings) {
  return trajectoryPage({
    path: paths.plainLanguage(":id"),
    policy: mayPrepare,
    partKey: "trajectories.plain.title",
    more: (work, trajectory) => textsWithHints(work, bindings.texts, trajectory),
    view: ({ trajectory, more }, frame) => (
      <PlainLanguageView frame={frame} trajectory={trajectory} texts={more} links={bindings.links} />
    ),
  });
}
