import type { ReactElement } from "react";
import type { Frame } from "../../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../../platform/web/form.view.tsx";
import type { ContributionShown } from "../../../pages/contribution.page.tsx";
import { mayModerate } from "../../../policy.ts";
import { WhoMayLook } from "../../../views/who-may-look.view.tsx";
import { altOf, Photos } from "../../views/photos.view.tsx";
import { isOwnTaking } from "../domain.ts";
import type { TakenUpload } from "../reader.ts";

type Props = { readonly shown: ContributionShown; readonly frame: Frame };

/** For moderators: what was taken away and is still kept, what its sender says of that, and the second look. */
export function TakenForStaff({ shown, frame }: Props): ReactElement | null {
  const { contribution, photosTaken } = shown;
  if (photosTaken.length === 0 || !mayModerate.allows(frame.actor)) return null;
  return (
    <section className="panel stack stack--close" id="weggehaald">
      <Heading level={2}>{frame.t("engage.photo.taken.staff.title")}</Heading>
      <Photos
        photos={photosTaken}
        of={contribution.title}
        lang={contribution.lang}
        frame={frame}
        act={({ id }) => {
          const taken = photosTaken.find((one) => one.id === id);
          return taken && <Taken taken={taken} shown={shown} frame={frame} />;
        }}
      />
    </section>
  );
}

function Taken({ taken, shown, frame }: Props & { readonly taken: TakenUpload }): ReactElement {
  const { t, format } = frame;
  const { takenBy: name, takenAt, keptUntil, objection } = taken;
  return (
    <>
      <p>{t("engage.photo.taken.staff.by", { name, date: format.date(takenAt) })}</p>
      {objection === undefined ? (
        <p>{t("engage.photo.taken.staff.until", { date: format.date(keptUntil) })}</p>
      ) : (
        <>
          <p>
            <strong>{t("engage.photo.taken.staff.objection")}</strong>
          </p>
          <p className="as-typed">{objection}</p>
        </>
      )}
      {isOwnTaking(taken, frame.actor) ? (
        <>
          <p>{t("engage.photo.taken.staff.ownLook")}</p>
          <WhoMayLook others={shown.others} frame={frame} />
        </>
      ) : (
        <Look taken={taken} shown={shown} frame={frame} />
      )}
    </>
  );
}

function Look({ taken, shown, frame }: Props & { readonly taken: TakenUpload }): ReactElement {
  const { t } = frame;
  const alt = altOf(taken, shown.contribution.title, frame);
  const one = (action: "putPhotoBack" | "keepPhotoAway", variant: "primary" | "secondary" | "danger") => {
    const label = t(`engage.photo.taken.staff.${action}Of`, { alt });
    return (
      <ActionForm frame={frame} action={action} label={label}>
        <input type="hidden" name="photoId" value={taken.id} />
        <Button variant={variant} label={label}>
          {t(`engage.photo.taken.staff.${action}`)}
        </Button>
      </ActionForm>
    );
  };
  return (
    <ActionGroup>
      {one("putPhotoBack", "secondary")}
      {taken.objection !== undefined && one("keepPhotoAway", "danger")}
    </ActionGroup>
  );
}
