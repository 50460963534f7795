import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { saidInDutch } from "../../../platform/i18n/said.ts";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Pictogram } from "../../../platform/web/components/pictogram/pictogram.view.tsx";
import type { Trajectory } from "../domain.ts";
import { isUnreviewed } from "../domain/texts.ts";
import { paths } from "../paths.ts";
import type { PublicTrajectoryViewProps } from "./public-trajectory.view.tsx";

/** Who to call or write to about this trajectory, and in which languages there is something to read. */
export function ContactPart({ frame, trajectory }: PublicTrajectoryViewProps): ReactElement | null {
  const { t } = frame;
  const { name, phone, email } = trajectory.contact;
  if (name === "") return <Languages frame={frame} trajectory={trajectory} />;
  return (
    <section className="stack" aria-labelledby="contact" id="contact-persoon">
      <Heading level={2} id="contact">
        {t("trajectories.public.contact")}
      </Heading>
      <p>{t("trajectories.public.contactText", { name: saidInDutch(frame, name) })}</p>
      <p className="cluster">
        {phone !== "" && (
          <a href={`tel:${phone.replace(/[^\d+]/g, "")}`}>
            <Pictogram name="phone" /> <bdi dir="ltr">{phone}</bdi>
          </a>
        )}
        {email !== "" && (
          <a href={`mailto:${email}`}>
            <Pictogram name="mail" /> {email}
          </a>
        )}
      </p>
      <Languages frame={frame} trajectory={trajectory} />
    </section>
  );
}

function Languages({
  frame,
  trajectory,
}: {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
}): ReactElement | null {
  const { t, tenant } = frame;
  const written = tenant.languages.filter((lang) => (trajectory.texts.summary?.[lang] ?? "") !== "");
  if (written.length < 2) return null;
  return (
    <div className="stack stack--tight">
      <Heading level={3}>{t("trajectories.public.languages")}</Heading>
      <p className="cluster">
        {written.map((lang) => (
          <span key={lang}>
            <a href={`${paths.trajectory(trajectory.slug)}?lang=${lang}`} lang={lang} hrefLang={lang}>
              {ownName(lang)}
            </a>
            {isUnreviewed(trajectory, lang) && (
              <span className="muted small"> ({t("trajectories.public.unreviewedShort")})</span>
            )}
          </span>
        ))}
      </p>
    </div>
  );
}

function ownName(lang: string): string {
  return new Intl.DisplayNames([lang], { type: "language" }).of(lang) ?? lang;
}
