import type { ReactElement } from "react";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import type { CatalogueRecord } from "../content/record.ts";
import { copyable } from "../domain/own-items.ts";
import { paths } from "../paths.ts";
import { mayOwn } from "../policy.ts";
import type { Reading } from "./words.ts";
import { recordOf, say } from "./words.ts";
import { changeWords, ownItemOf } from "./own-item-words.ts";

type AboutProps = Reading & {
  readonly record: CatalogueRecord;
  /** Staff find its history, and who may, the way to change it. */
  readonly isStaff: boolean;
};

/** Who added it and why, and in what it differs from the national one; of a national one the way to an own variant. */
export function OwnItemAbout(props: AboutProps): ReactElement | null {
  const { frame, content, record, isStaff } = props;
  const { t, tenant } = frame;
  const own = ownItemOf(content, record.id);
  if (!own) return isStaff ? <Variant {...props} /> : null;
  const isRetired = !content.ownItems.includes(own);
  return (
    <div className="panel stack stack--close">
      <p>
        {t(isRetired ? "choose.ownItem.retiredOf" : "choose.ownItem.addedBy", { municipality: tenant.name })}{" "}
        <span lang="nl">{own.reason}</span>
      </p>
      {own.source !== "" && (
        <p>
          {t("choose.ownItem.source")}: <span lang="nl">{own.source}</span>
        </p>
      )}
      <Copied {...props} copyOf={own.copyOf} />
      {isStaff && (
        <p>
          <a href={paths.ownItem(record.id)}>
            {t(mayOwn.allows(frame.actor) ? "choose.ownItem.toChange" : "choose.ownItem.toTrail")}
          </a>
        </p>
      )}
    </div>
  );
}

export function Copied(props: Reading & { readonly record: CatalogueRecord; readonly copyOf: string | undefined }) {
  const { frame, content, record, copyOf } = props;
  const base = copyOf === undefined ? undefined : recordOf(content, copyOf);
  if (!base) return null;
  const changes = changeWords({ frame, content }, base, record);
  return (
    <Details summary={frame.t("choose.ownItem.copied", { name: say(frame, base.name), count: changes.length })}>
      <ul>
        {changes.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Details>
  );
}

function Variant({ frame, content, record }: AboutProps): ReactElement | null {
  if (!copyable(content.records).includes(record) || !mayOwn.allows(frame.actor)) return null;
  return (
    <p>
      <a href={paths.newItemFrom(record.id)}>{frame.t("choose.ownItem.variant")}</a>
    </p>
  );
}
