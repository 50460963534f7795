import { z } from "zod";
import { ok } from "../../kernel/result.ts";
import { page } from "../define/page.ts";
import { anyone } from "../define/policy.ts";
import { Gallery } from "./gallery.view.tsx";

/** Every component in every state. In the demo only: it says nothing to a resident. */
export const galleryPage = page({
  path: "/_componenten",
  layout: "resident",
  policy: anyone(),
  params: z.object({}),
  styles: ["styles/gallery.css"],
  load: () => Promise.resolve(ok({})),
  title: (_nothing, { t }) => t("platform.gallery.title"),
  view: (_nothing, { t }) => (
    <Gallery
      title={t("platform.gallery.title")}
      lead={t("platform.gallery.lead")}
      contentsLabel={t("platform.gallery.contents")}
    />
  ),
});
