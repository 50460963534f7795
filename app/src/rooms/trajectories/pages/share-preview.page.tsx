import { action } from "../../../platform/define/page.ts";
import { endPreview, sharePreview } from "../commands/preview-link.ts";
import { paths } from "../paths.ts";
import { mayPrepare } from "../policy.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { previewLinkOf, previewWords } from "../preview-link-reader.ts";
import { SharePreviewView } from "../views/share-preview.view.tsx";
import { trajectoryPage } from "./trajectory-page.ts";

/** Where the team lets others look before the trajectory opens. */
export function sharePreviewPage(bindings: TrajectoriesBindings) {
  return trajectoryPage({
    path: paths.sharePreview(":id"),
    policy: mayPrepare,
    partKey: "trajectories.share.title",
    async more(work, { id }) {
      const link = await previewLinkOf(work, id);
      return link && { madeAt: link.madeAt, path: paths.preview(bindings.tokenOf(previewWords(work, link))) };
    },
    view: ({ trajectory, more }, frame) => (
      <SharePreviewView frame={frame} trajectory={trajectory} link={more} links={bindings.links} />
    ),
    actions: {
      share: action({
        command: sharePreview(bindings),
        next: ({ id }) => ({ to: paths.sharePreview(id), notice: "trajectories.notice.previewShared" }),
      }),
      end: action({
        command: endPreview,
        next: ({ id }) => ({ to: paths.sharePreview(id), notice: "trajectories.notice.previewEnded" }),
      }),
    },
  });
}
