import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { takePartHref } from "../../paths.ts";
import { mayTakePart } from "../../policy.ts";
import type { beginWithCode } from "../commands/begin-with-code.ts";
import { codeLinkPath, codePath } from "../paths.ts";
import { CodeView } from "../views/code.view.tsx";

type Begun = { readonly draft: string; readonly slug: string; readonly activityId: string };

/**
 * Where somebody comes with a letter: by typing the address, or by its QR code, with the code filled in. Whether it is a code
 * is looked up when they send it, because only that is counted.
 */
export function codePages(begin: ReturnType<typeof beginWithCode>) {
  const common = { layout: "resident", policy: mayTakePart } as const;
  const actions = {
    begin: action({
      command: begin,
      input: (_params: unknown, form) => ({ code: form["code"] }),
      next: ({ draft, slug, activityId }: Begun) => ({ to: takePartHref(slug, activityId, { draft }) }),
      asGuest: true,
    }),
  };
  return [
    page({
      ...common,
      path: codePath,
      params: z.object({}),
      load: () => Promise.resolve(ok({ code: "" })),
      title: (_shown, { t }) => t("engage.code.title"),
      view: ({ code }, frame) => <CodeView code={code} frame={frame} />,
      actions,
    }),
    page({
      ...common,
      path: codeLinkPath,
      params: z.object({ code: z.string().max(60) }),
      load: (_work, { code }) => Promise.resolve(ok({ code })),
      title: (_shown, { t }) => t("engage.code.title"),
      view: ({ code }, frame) => <CodeView code={code} frame={frame} />,
      actions,
    }),
  ];
}
