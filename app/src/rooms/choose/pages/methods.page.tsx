import type { ReactElement } from "react";
import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { page } from "../../../platform/define/page.ts";
import { anyone } from "../../../platform/define/policy.ts";
import { residentsContent } from "../../../platform/web/residents-content.view.tsx";
import { isOwnCode, trajectoryPaths } from "../../trajectories/room.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { askedMethods, filterOf } from "../inputs.ts";
import { contentOf } from "../own-numbers-store.ts";
import { paths, publicPaths } from "../paths.ts";
import { mayLook, mayOwn } from "../policy.ts";
import type { CaseLibrary } from "../ports.ts";
import { MachinesToo } from "../views/machines-too.view.tsx";
import { MethodView } from "../views/method.view.tsx";
import { MethodsView } from "../views/methods.view.tsx";
import { OwnNumbersLink } from "../views/own-numbers.view.tsx";
import { recordOf, say } from "../views/words.ts";

/** Where the library stands: among the work of staff, or on the residents' side for everybody. */
const sides = {
  staff: {
    library: paths,
    layout: "staff",
    policy: mayLook,
    home: ["trajectories.crumb.workbench", trajectoryPaths.dashboard],
  },
  public: {
    library: publicPaths,
    layout: "resident",
    policy: anyone(),
    cacheable: true,
    home: ["trajectories.crumb.home", "/"],
  },
} as const;
type LibrarySide = keyof typeof sides;

/** The library of methods and technologies. */
export function methodsPage(national: GuideContent, side: LibrarySide) {
  const { library, home, ...around } = sides[side];
  return page({
    ...around,
    path: library.methods,
    params: askedMethods,
    load: async (work, asked) => ok({ filter: filterOf(asked), content: await contentOf(work, national) }),
    title: (_, frame) => frame.t("choose.methods.title"),
    crumbs: (_, { t }) => [{ label: t(home[0]), href: home[1] }, { label: t("choose.methods.title") }],
    view: (loaded, asked) =>
      placed(side, asked, (frame) => (
        <>
          <MethodsView {...loaded} frame={frame} library={library} />
          {side === "public" ? <MachinesToo frame={frame} /> : <OwnNumbersLink frame={frame} />}
        </>
      )),
  });
}

/** One of them, with every fact, its mark and its sources. */
export function methodPage(national: GuideContent, side: LibrarySide, cases: CaseLibrary) {
  const { library, home, ...around } = sides[side];
  return page({
    ...around,
    path: library.method(":id"),
    params: z.object({ id: z.string() }),
    async load(work, { id }: { id: string }) {
      const content = await contentOf(work, national);
      const record = recordOf(content, id.toUpperCase());
      return record ? ok({ record, content }) : notFound();
    },
    title: ({ record }, frame) => say(frame, record.name),
    crumbs: ({ record }, frame) => [
      { label: frame.t(home[0]), href: home[1] },
      { label: frame.t("choose.methods.title"), href: library.methods },
      { label: say(frame, record.name) },
    ],
    view: (loaded, asked) =>
      placed(side, asked, (frame) => (
        <MethodView
          {...loaded}
          frame={frame}
          library={library}
          numbers={replacing(side, asked, loaded.record.id)}
          cases={cases.using(loaded.record.id)}
        />
      )),
  });
}

/** Where a number is replaced: of national ones only, because an own item is changed as a whole. */
function replacing(side: LibrarySide, { actor }: Frame, id: string) {
  return side === "staff" && mayOwn.allows(actor) && !isOwnCode(id) ? paths.ownNumber : undefined;
}

/** Staff read Dutch or English; residents may have come in another language, in which the content is not written. */
function placed(side: LibrarySide, asked: Frame, view: (frame: Frame) => ReactElement): ReactElement {
  return side === "staff" ? view(asked) : residentsContent(asked, view);
}
