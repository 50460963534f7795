import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import type { OwnShown } from "../../pages/load-own.ts";
import { laterAsk } from "../later.ts";
import { allUploads } from "../upload.ts";
import { AddForm } from "./add-form.view.tsx";

type Props = { readonly shown: OwnShown; readonly frame: Frame };

/** A photo added after sending, as long as that can be. */
export function LaterPhoto({ shown, frame }: Props): ReactElement | null {
  const { contribution, place, fields, answer } = shown;
  const ask = laterAsk(contribution, place);
  const isLate = !place.open || answer !== undefined || contribution.moderation === "rejected";
  if (!ask || isLate || allUploads(place, fields).length >= ask.atMost) return null;
  return (
    <Details summary={frame.t("engage.photo.later.title")} open={frame.form.action === "addPhoto"}>
      <p>{frame.t("engage.photo.later.lead")}</p>
      <AddForm action="addPhoto" takes="photos" frame={frame} />
    </Details>
  );
}
