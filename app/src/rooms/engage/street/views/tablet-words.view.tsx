import type { ReactElement, ReactNode } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { tabletHref } from "../paths.ts";
import { waitingAtMost } from "../domain.ts";
import type { TabletShown } from "../pages/tablet.page.tsx";

type Props = { readonly shown: TabletShown; readonly frame: Frame };

const sentences = [
  ...["ready", "unready", "offline", "allSent", "someRefused", "forbidden", "gone", "later", "storageFull", "notKept"],
  ...["leaving", "removing", "stuck", "questionElsewhere"],
] as const;

/** What the tablet may have to say without a network: its script takes it from here. */
export function TabletWords({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const signIn = `/inloggen?next=${encodeURIComponent(tabletHref(shown.batch.id))}`;
  return (
    <>
      {sentences.map((name) => (
        <Words name={name} key={name}>
          {t(`engage.street.staff.say.${name}`)}
        </Words>
      ))}
      <Words name="full">{t("engage.street.staff.say.full", { most: waitingAtMost })}</Words>
      <Words name="signedOut">
        {t("engage.street.staff.say.signedOut")} <a href={signIn}>{t("engage.street.staff.signIn")}</a>
      </Words>
      <template data-words="problems">
        <p>{t("engage.street.staff.problems")}</p>
        <ul />
      </template>
      <OtherPile frame={frame} />
      <template data-words="refusedItem">
        <li className="stack stack--close">
          <p>
            {t("engage.street.staff.begunAt")} <strong data-when="" />
          </p>
          <ul data-reasons="" />
          <ActionGroup>
            <Button type="button" variant="secondary" name="mend">
              {t("engage.street.staff.mend")}
            </Button>
            <Button type="button" variant="subtle" name="file">
              {t("engage.street.staff.file")}
            </Button>
            <Button type="button" variant="subtle" name="remove">
              {t("engage.street.staff.remove")}
            </Button>
          </ActionGroup>
        </li>
      </template>
    </>
  );
}

function OtherPile({ frame: { t } }: Pick<Props, "frame">): ReactElement {
  return (
    <template data-words="otherPile">
      <li className="stack stack--close">
        <p>
          <span data-link="" /> · {t("engage.street.staff.waiting")} <strong data-many="" />
        </p>
        <ActionGroup>
          <Button type="button" variant="subtle">
            {t("engage.street.staff.file")}
          </Button>
        </ActionGroup>
      </li>
    </template>
  );
}

function Words({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <template data-words={name}>
      <p>{children}</p>
    </template>
  );
}
