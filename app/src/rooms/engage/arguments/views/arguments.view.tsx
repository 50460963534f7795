import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import type { Contribution } from "../../contribution.ts";
import { publicHref } from "../../paths.ts";
import { houseRulesHref } from "../../house-rules.ts";
import type { Place } from "../../place.ts";
import { EmailField } from "../../views/email-field.view.tsx";
import { Pager } from "../../views/pager.view.tsx";
import { WordsView } from "../../views/words.view.tsx";
import { TrapField } from "../../suspicion/views/trap-field.view.tsx";
import type { Side } from "../domain.ts";
import { argumentsPerPage, sides, takesArguments } from "../domain.ts";
import type { BothSides } from "../reader.ts";
import { ArgumentField } from "./argument-field.view.tsx";
import { ReportLink } from "../../reports/views/report-link.view.tsx";

type Props = {
  readonly place: Place;
  /** What they are about. */
  readonly about: Contribution;
  readonly page: number;
  readonly found: BothSides;
  readonly frame: Frame;
};

/** What speaks for it and what against it, beside each other, and the form to add one. */
export function Arguments(props: Props): ReactElement | null {
  const { place, about, page, found, frame } = props;
  const { t } = frame;
  // What somebody typed comes back, also when it came too late.
  const isRefused = frame.form.action === "argue";
  if (!takesArguments(place) && !isRefused) return null;
  const most = Math.max(found.for.total, found.against.total);
  return (
    <section className="stack stack--close" id="argumenten">
      <Heading level={2}>{t("engage.argument.title")}</Heading>
      <div className="grid">
        {sides.map((side) => (
          <OneSide side={side} {...props} key={side} />
        ))}
      </div>
      <Pager
        page={page}
        pages={Math.ceil(most / argumentsPerPage)}
        hrefOf={(to) => `${publicHref(place.trajectory.slug, about)}?argumenten=${to}#argumenten`}
        frame={frame}
      />
      {(place.open || isRefused) && <ArgumentForm place={place} frame={frame} />}
    </section>
  );
}

function OneSide({ side, place, found, frame }: Props & { readonly side: Side }): ReactElement {
  const { t, format } = frame;
  const { items, total } = found[side];
  return (
    <section className="panel stack stack--close">
      <Heading level={3}>{t(`engage.argument.${side}`, { count: total })}</Heading>
      {items.length === 0 && <p>{t("engage.argument.none")}</p>}
      {items.map((one) => (
        <div className="stack stack--tight" id={one.receipt} key={one.id}>
          <WordsView contribution={one} frame={frame} />
          <p className="small muted">{format.date(one.submittedAt)}</p>
          <ReportLink slug={place.trajectory.slug} one={one} frame={frame} />
        </div>
      ))}
    </section>
  );
}

function ArgumentForm({ place, frame }: Pick<Props, "place" | "frame">): ReactElement {
  const { t } = frame;
  return (
    <Details summary={t("engage.argument.give")} open={frame.form.action === "argue"}>
      <ActionForm frame={frame} action="argue" stamped>
        <input type="hidden" name="lang" value={frame.lang} />
        <RadioGroup
          name="side"
          label={t("engage.argument.side")}
          options={sides.map((value) => ({ value, label: t(`engage.argument.side.${value}`) }))}
          value={formValue(frame, "side")}
          error={fieldError(frame, "side")}
          required
        />
        <ArgumentField frame={frame} />
        <EmailField label={t("engage.who.emailShort")} help={t("engage.argument.emailHelp")} frame={frame} />
        <p className="small muted">
          <a href={houseRulesHref}>{t("engage.houseRules.read")}</a>
        </p>
        <TrapField frame={frame} />
        <p>{t(place.host.moderation === "before" ? "engage.check.readFirst" : "engage.check.atOnce")}</p>
        <ActionGroup>
          <Button>{t("engage.argument.send")}</Button>
        </ActionGroup>
      </ActionForm>
    </Details>
  );
}
