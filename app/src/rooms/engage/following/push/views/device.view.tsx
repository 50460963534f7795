import type { ReactElement } from "react";
import type { Frame } from "../../../../../platform/define/frame.ts";
import { said } from "../../../../../platform/i18n/said.ts";
import { Heading } from "../../../../../platform/web/components/heading/heading.view.tsx";
import { textOf } from "../../../../trajectories/room.ts";
import type { News } from "../../news.ts";
import { newsLine } from "../../news.ts";
import { FollowedItem, OtherPace, StopAll } from "../../views/followed.view.tsx";
import type { DeviceShown } from "../pages/device.page.tsx";

type Props = { readonly shown: DeviceShown; readonly frame: Frame };

/** What is new in what this device follows; then what that is, each with its way out. */
export function DeviceView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { device, followed, news } = shown;
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1}>{t("engage.push.yours")}</Heading>
      <section className="stack">
        <Heading level={2}>{t("engage.push.new")}</Heading>
        {news.length === 0 ? <p>{t("engage.push.nothingNew")}</p> : <NewsList news={news} frame={frame} />}
      </section>
      <section className="stack">
        <Heading level={2}>{t("engage.push.followed")}</Heading>
        <p>{t("engage.push.followedLead", { pace: t(`engage.follow.pace.${device.pace}`) })}</p>
        <ul className="stack">
          {followed.map((one) => (
            <li key={one.subject}>
              <FollowedItem followed={one} frame={frame} />
            </li>
          ))}
        </ul>
      </section>
      <OtherPace frame={frame} pace={device.pace} label={t("engage.push.howOften")} letters={false} />
      <StopAll frame={frame} text={t("engage.push.stopAllText")} />
    </div>
  );
}

function NewsList({ news, frame }: { readonly news: readonly News[]; readonly frame: Frame }): ReactElement {
  const { t, lang, format } = frame;
  return (
    <ul className="stack">
      {news.map((one) => (
        <li key={one.key}>
          {format.date(one.at)}: <a href={one.path}>{said(frame, textOf(one.trajectory, "title", lang))}</a>.{" "}
          {newsLine(one, t, lang)}
        </li>
      ))}
    </ul>
  );
}
