import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import { dayOf } from "../../trajectories/room.ts";
import type { Reply, Share } from "../domain/sharing.ts";
import { shareState } from "../domain/sharing.ts";
import { listed } from "./words.ts";

export type ShareListProps = {
  readonly frame: Frame;
  readonly shares: readonly Share[];
  readonly replies: readonly Reply[];
};

/** The links that there are, and who answered by them. */
export function ShareList({ frame, shares, replies }: ShareListProps): ReactElement | null {
  if (shares.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="links">
      <Heading level={2} id="links">
        {frame.t("choose.sharing.links")}
      </Heading>
      {shares.map((share) => (
        <OneShare
          key={share.id}
          frame={frame}
          share={share}
          replies={replies.filter(({ shareId }) => shareId === share.id)}
        />
      ))}
    </section>
  );
}

type OneShareProps = { readonly frame: Frame; readonly share: Share; readonly replies: readonly Reply[] };

function OneShare({ frame, share, replies }: OneShareProps): ReactElement {
  const { t, format } = frame;
  const state = shareState(share, dayOf(frame.now));
  const when = format.date(share.closesOn);
  return (
    <div className="panel stack stack--tight">
      <Heading level={3}>{share.question}</Heading>
      <DefinitionList
        items={[
          { term: t("choose.sharing.part"), value: t(`choose.sharing.partOf.${share.part}`) },
          { term: t("choose.sharing.state"), value: t(`choose.sharing.stateOf.${state}`, { when }) },
          { term: t("choose.sharing.answered"), value: whoSent(frame, replies) },
          { term: t("choose.sharing.madeBy"), value: `${share.madeBy}, ${format.date(share.madeAt)}` },
        ]}
      />
      {state === "open" && (
        <ActionForm frame={frame} action="revoke">
          <input type="hidden" name="shareId" value={share.id} />
          <Button variant="secondary" label={t("choose.sharing.revokeOf", { question: share.question })}>
            {t("choose.sharing.revoke")}
          </Button>
        </ActionForm>
      )}
    </div>
  );
}

/** "Anna Visser (jurist) en Bob; 1 is begonnen". */
function whoSent(frame: Frame, replies: readonly Reply[]): string {
  const sent = replies.filter(({ sentAt }) => sentAt !== undefined);
  const begun = replies.length - sent.length;
  const names = listed(
    frame,
    sent.map((reply) => replyName(frame, reply)),
  );
  return frame.t("choose.sharing.sentBy", { count: sent.length, names, begun });
}

/** Who answered: a name with a role, and whether only they say so; after the name was removed, a colleague. */
export function replyName({ t }: Pick<Frame, "t">, reply: Pick<Reply, "isTyped" | "name" | "role">): string {
  const { name, role, isTyped } = reply;
  if (name === "") return t("choose.reply.somebody");
  const beside = [role, isTyped ? t("choose.reply.typed") : ""].filter((words) => words !== "").join(", ");
  return beside === "" ? name : t("choose.reply.nameAndRole", { name, role: beside });
}
