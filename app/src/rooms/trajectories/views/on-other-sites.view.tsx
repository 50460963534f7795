import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { Trajectory } from "../domain.ts";
import { isPublic } from "../domain.ts";
import { paths } from "../paths.ts";
import type { TrajectoryLink } from "../ports.ts";
import { TrajectoryHead } from "./trajectory-head.view.tsx";
import { titleOf } from "./words.view.tsx";

export type OnOtherSitesProps = {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
  readonly links: readonly TrajectoryLink[];
};

/** What to put into a page of another site, so that this trajectory stands there. */
export function OnOtherSitesView({ frame, trajectory, links }: OnOtherSitesProps): ReactElement {
  const { t, url } = frame;
  const snippet = snippetsFor(url.base, trajectory.slug, titleOf({ lang: "nl" }, trajectory));
  return (
    <>
      <TrajectoryHead frame={frame} trajectory={trajectory} links={links} part={t("trajectories.embed.title")} />
      <p className="measure">{t("trajectories.embed.intro")}</p>
      {isPublic(trajectory) ? (
        <p>
          <a href={paths.embed(trajectory.slug)}>{t("trajectories.embed.look")}</a>
        </p>
      ) : (
        <Alert type="warning" signLabel={t("trajectories.public.note")}>
          {t("trajectories.embed.notYet")}
        </Alert>
      )}
      <Snippet frame={frame} name="element" code={snippet.element} />
      <Snippet frame={frame} name="iframe" code={snippet.iframe} />
      <section className="stack stack--close">
        <Heading level={2}>{t("trajectories.embed.refused")}</Heading>
        <p className="measure">{t("trajectories.embed.policy", { site: url.base })}</p>
      </section>
    </>
  );
}

type SnippetProps = { readonly frame: Frame; readonly name: "element" | "iframe"; readonly code: string };

function Snippet({ frame, name, code }: SnippetProps): ReactElement {
  const heading = `embed-${name}`;
  return (
    <section className="stack stack--close" aria-labelledby={heading}>
      <Heading level={2} id={heading}>
        {frame.t(`trajectories.embed.${name}`)}
      </Heading>
      <p className="measure">{frame.t(`trajectories.embed.${name}Help`)}</p>
      <pre className="brink-code" lang="zxx" dir="ltr">
        <code>{code}</code>
      </pre>
    </section>
  );
}

/** Without style attributes or inline scripts: the site may forbid those. */
export function snippetsFor(base: string, slug: string, title: string): { element: string; iframe: string } {
  const words = inHtml(title);
  return {
    element: [
      `<script type="module" src="${base}/embed.js"></script>`,
      `<brink-traject traject="${slug}" lang="nl"><a href="${base}${paths.trajectory(slug)}">${words}</a></brink-traject>`,
    ].join("\n"),
    iframe: `<iframe src="${base}${paths.embed(slug)}?lang=nl" title="${words}" width="100%" height="400" loading="lazy"></iframe>`,
  };
}

const inHtmlAs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function inHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => inHtmlAs[sign] ?? sign);
}
