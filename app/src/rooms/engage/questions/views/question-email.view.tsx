import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { EmailField } from "../../views/email-field.view.tsx";
import { silenceDays } from "../domain.ts";

/** Where the answer is mailed to, and how long the address stays. */
export function QuestionEmail({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  const help = t("engage.question.field.email.help", { days: silenceDays });
  return <EmailField label={t("engage.question.field.email")} help={help} frame={frame} />;
}
