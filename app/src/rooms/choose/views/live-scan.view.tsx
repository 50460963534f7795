import type { ReactElement, ReactNode } from "react";
import type { JudgedOutcome } from "@brink/decision-guide";
import { bestScanLeft } from "@brink/decision-guide";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { Guide } from "../domain/guide.ts";
import type { Reading } from "./words.ts";
import { say } from "./words.ts";

type LiveScanProps = Reading & { readonly guide: Guide; readonly children: ReactNode };
type Best = ReturnType<typeof bestScanLeft>;

const outcomes: readonly JudgedOutcome[] = ["go", "repairFirst", "findOut", "stop", "informOnly"];

/** The checks, and beside them what they come to; a script keeps it up to date with what is chosen and not yet saved. */
export function LiveScan(props: LiveScanProps): ReactElement {
  const { frame, guide, children } = props;
  const { t } = frame;
  const best = bestScanLeft(guide.checks);
  return (
    <brink-live-scan saved={JSON.stringify(guide.checks)}>
      <div className="with-aside">
        <div>
          {children}
          <a className="brink-live__jump" href="#stand">
            <strong>{t("choose.liveScan.title")}</strong>
            <span className="brink-live__gist small" data-live="gist" aria-hidden="true">
              {t(`choose.outcome.${best.scan.outcome}.title`)}
            </span>
          </a>
        </div>
        <section className="brink-live panel stack stack--close" id="stand" aria-labelledby="live-scan-title">
          <Heading level={2} look={3} id="live-scan-title">
            {t("choose.liveScan.title")}
          </Heading>
          <p className="visually-hidden" role="status" data-live="status" />
          <Panel {...props} best={best} />
          <p className="muted small">{t("choose.liveScan.provisional")}</p>
        </section>
      </div>
    </brink-live-scan>
  );
}

/** Everything that can be said stands here; what does not hold is hidden. */
function Panel(props: LiveScanProps & { readonly best: Best }): ReactElement {
  const { frame, best } = props;
  const { t } = frame;
  const { open, scan } = best;
  const words = t("choose.liveScan.open", { count: "{count}" });
  return (
    <div className="stack stack--close" data-live="panel">
      <p data-open="some" data-live="open" data-words={words} hidden={open === 0}>
        {t("choose.liveScan.open", { count: open })}
      </p>
      <p data-open="none" hidden={open > 0}>
        {t("choose.liveScan.done")}
      </p>
      {outcomes.map((outcome) => (
        <div key={outcome} data-outcome={outcome} hidden={outcome !== scan.outcome}>
          <p>
            <strong>{t(`choose.outcome.${outcome}.title`)}</strong>
          </p>
        </div>
      ))}
      <Findings {...props} />
      <p data-open="some" hidden={open === 0}>
        {t("choose.liveScan.stepOpen")}
      </p>
      <p data-open="none" hidden={open > 0}>
        {t("choose.liveScan.stepDone")}
      </p>
    </div>
  );
}

/** Why it is no better: by a theme's code for a weak theme, else by the code of what was found. */
function Findings({ frame, content, best }: LiveScanProps & { readonly best: Best }): ReactElement {
  const { t } = frame;
  const { outcome, findings } = best.scan;
  const found = outcome === "findOut" ? [] : findings.map((one) => ("theme" in one ? one.theme : one.code));
  const all = [
    ...(["littleRoom", "nothingToChoose", "noUrgency"] as const).map((code) => ({
      code,
      words: t(`choose.finding.${code}`),
    })),
    ...content.themes.map(({ code, name }) => ({
      code,
      words: t("choose.finding.weakTheme", { theme: say(frame, name) }),
    })),
  ];
  return (
    <div className="stack stack--tight small">
      {all.map(({ code, words }) => (
        <p key={code} data-finding={code} hidden={!found.includes(code)}>
          {words}
        </p>
      ))}
    </div>
  );
}
