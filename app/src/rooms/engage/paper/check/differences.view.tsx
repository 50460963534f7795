import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { RadioGroup } from "../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { checkHref, correctHref } from "../paths.ts";
import { formNumber } from "../domain.ts";
import { batchTitle } from "../load-batch.ts";
import { compared } from "./compare.ts";
import type { DifferencesShown } from "./differences.page.tsx";
import { rightName } from "./right-name.ts";

type Props = { readonly shown: DifferencesShown; readonly frame: Frame };

/** For each question of which two people typed something else: which of both stands on the paper. */
export function DifferencesView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { batch, place, number, first, second, firstBy, secondBy } = shown;
  const differing = compared(place, first, second, frame).filter(({ isSame }) => !isSame);
  const answer = (by: string, said: string) =>
    t("engage.staff.check.typed", { name: by, answer: said === "" ? t("engage.staff.check.blank") : said });
  return (
    <div className="narrow stack stack--loose">
      <Heading level={1} kicker={batchTitle(batch, frame)}>
        {t("engage.staff.check.settle", { number: formNumber(batch, number) })}
      </Heading>
      <p>{t("engage.staff.check.settleHelp", { number: formNumber(batch, number) })}</p>
      <ActionForm frame={frame} action="settle">
        {differing.map((one) => (
          <RadioGroup
            name={rightName(one.code)}
            label={one.question}
            options={[
              { value: "first", label: answer(firstBy, one.first) },
              { value: "second", label: answer(secondBy, one.second) },
            ]}
            value={formValue(frame, rightName(one.code))}
            error={fieldError(frame, rightName(one.code))}
            required
            key={one.code}
          />
        ))}
        <p>
          {t("engage.staff.check.neither")}{" "}
          <a href={correctHref(batch.id, number)}>{t("engage.staff.check.typeThird")}</a>
        </p>
        <ActionGroup>
          <Button>{t("engage.staff.check.saveSettled")}</Button>
          <ButtonLink variant="subtle" href={checkHref(batch.id)}>
            {t("engage.staff.check.later")}
          </ButtonLink>
        </ActionGroup>
      </ActionForm>
    </div>
  );
}
