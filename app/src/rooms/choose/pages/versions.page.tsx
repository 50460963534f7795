import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import type { Work } from "../../../platform/define/work.ts";
import { putBackVersion } from "../commands/put-back-version.ts";
import type { GuideContent } from "../content/guide-content.ts";
import type { Version } from "../domain/versions.ts";
import { contentOf } from "../own-numbers-store.ts";
import { paths } from "../paths.ts";
import { mayGuide } from "../policy.ts";
import { adviceById } from "../reader.ts";
import { isGuideClosed } from "../reply-access.ts";
import { versionsIn } from "../versions-reader.ts";
import { guideCrumbs } from "../views/guide-head.view.tsx";
import { VersionView } from "../views/version.view.tsx";
import { VersionsView } from "../views/versions.view.tsx";
import { loadGuide } from "../queries/guide.ts";

/** Every version of a guide. Who fills it in reads them: an official's doubt is no council paper. */
export function versionsPage(national: GuideContent) {
  return page({
    path: paths.versions(":id"),
    layout: "staff",
    policy: mayGuide,
    params: z.object({ id: z.string() }),
    load: (work, { id }: { id: string }) => loadVersions(work, national, id),
    title: (_, frame) => frame.t("choose.versions.title"),
    crumbs: ({ guide, challenge }, frame) => guideCrumbs(frame, guide, challenge, frame.t("choose.versions.title")),
    view: (loaded, frame) => <VersionsView {...loaded} frame={frame} />,
  });
}

/** One version beside the answers and the advice of now, and putting its answers back. */
export function versionPage(national: GuideContent) {
  return page({
    path: paths.version(":id", ":number"),
    layout: "staff",
    policy: mayGuide,
    params: z.object({ id: z.string(), number: z.coerce.number().int().catch(0) }),
    async load(work, { id, number }: { id: string; number: number }) {
      const loaded = await loadVersions(work, national, id);
      if (!loaded.ok) return loaded;
      const { versions, guide } = loaded.value;
      const [version, now] = [versions[number - 1], versions.at(-1)];
      if (!version || !now) return notFound();
      const advices = { then: await adviceOf(work, version), now: await adviceOf(work, now) };
      return ok({ ...loaded.value, version, now, advices, isClosed: await isGuideClosed(work, guide) });
    },
    title: ({ version: { number } }, frame) => frame.t("choose.versions.one.title", { number }),
    crumbs: ({ guide, challenge }, frame) => guideCrumbs(frame, guide, challenge, frame.t("choose.versions.title")),
    view: (loaded, frame) => <VersionView {...loaded} frame={frame} />,
    actions: {
      putBack: action({
        command: putBackVersion,
        next: ({ id }) => ({ to: paths.versions(id), notice: "choose.notice.versionPutBack" }),
      }),
    },
  });
}

async function loadVersions(work: Work, national: GuideContent, id: string) {
  const loaded = await loadGuide(work, id);
  if (!loaded.ok) return loaded;
  const versions = await versionsIn(work, loaded.value.guide);
  return ok({ ...loaded.value, content: await contentOf(work, national), versions });
}

function adviceOf(work: Work, { advice }: Version) {
  return advice === undefined ? Promise.resolve(undefined) : adviceById(work, advice.id);
}
