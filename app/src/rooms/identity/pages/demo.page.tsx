import { z } from "zod";
import { action, page } from "../../../platform/define/page.ts";
import { stepIntoRole } from "../commands/step-into-role.ts";
import { nextPath } from "../inputs.ts";
import { maySignIn } from "../policy.ts";
import { demoPeople } from "../queries/demo-people.ts";
import { DemoView } from "../views/demo.view.tsx";

/** Only in demo mode: whoever tries Brink becomes one of its made-up people. */
export const demoPage = page({
  path: "/demo",
  layout: "resident",
  policy: maySignIn,
  params: z.object({ next: nextPath() }),
  load: (work) => demoPeople.read(work, {}),
  title: (_people, { t }) => t("identity.staff.demo.title"),
  view: (people, frame) => <DemoView people={people} frame={frame} />,
  actions: {
    stepInto: action({
      command: stepIntoRole,
      next: ({ token, maxAgeSeconds, to }) => ({ to, session: { token, maxAgeSeconds } }),
    }),
  },
});
