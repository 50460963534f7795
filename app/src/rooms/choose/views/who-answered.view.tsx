import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { ErasedReply, Reply } from "../domain/sharing.ts";
import { replyName } from "./share-list.view.tsx";
import { fieldIn } from "./stakeholder-words.ts";

export type WhoAnsweredProps = {
  readonly frame: Frame;
  readonly sent: readonly Reply[];
  readonly erased: readonly ErasedReply[];
};

/** Folded: everybody who answered, where the answers of one of them can be erased, and what was erased before. */
export function WhoAnswered({ frame, sent, erased }: WhoAnsweredProps): ReactElement | null {
  const { t, format } = frame;
  if (sent.length + erased.length === 0) return null;
  return (
    <Details
      summary={t("choose.replies.who", { count: sent.length })}
      id="wie"
      open={frame.form.action === "erase" && frame.form.errors.length > 0}
    >
      {sent.length > 0 && <EraseOne frame={frame} sent={sent} />}
      {erased.length > 0 && (
        <ul>
          {erased.map(({ id, erasedAt, erasedBy }) => (
            <li key={id}>
              {t(erasedBy === undefined ? "choose.replies.withdrawn" : "choose.replies.erased", {
                when: format.dateTime(erasedAt),
                by: erasedBy ?? "",
              })}
            </li>
          ))}
        </ul>
      )}
    </Details>
  );
}

function EraseOne({ frame, sent }: Omit<WhoAnsweredProps, "erased">): ReactElement {
  const { t, format } = frame;
  return (
    <ActionForm frame={frame} action="erase">
      <RadioGroup
        {...fieldIn(frame, "erase", "replies")("replyId")}
        required
        options={sent.map((reply) => ({
          value: reply.id,
          label: replyName(frame, reply),
          description: t("choose.replies.sentOn", { when: format.dateTime(reply.sentAt ?? reply.changedAt) }),
        }))}
      />
      <p className="measure">{t("choose.replies.eraseText")}</p>
      <Button variant="danger">{t("choose.replies.erase")}</Button>
    </ActionForm>
  );
}
