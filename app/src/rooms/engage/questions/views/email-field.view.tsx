import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { silenceDays } from "../domain.ts";
import { field } from "./field.ts";

/** Where the answer is mailed to, and how long the address stays. */
export function EmailField({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <TextField
      {...field(frame, "email")}
      type="email"
      autoComplete="email"
      description={t("engage.question.field.email.help", { days: silenceDays })}
      optionalText={t("engage.optional")}
    />
  );
}
