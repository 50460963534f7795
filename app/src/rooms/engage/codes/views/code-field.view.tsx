import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import type { CodeRule } from "../domain.ts";
import { keptCode } from "../given-code.ts";
import { codePath } from "../paths.ts";

type Props = {
  readonly frame: Frame;
  readonly rule: CodeRule;
  /** Typed over from paper, not by its owner. */
  readonly staff?: boolean;
  readonly value?: string;
};

/** Where the code of a letter is typed; of one that was typed before it only says that it is there. */
export function CodeField({ frame, rule, staff = false, value = "" }: Props): ReactElement {
  const { t } = frame;
  const typed = formValue(frame, "code", value);
  const help = typed === keptCode ? "engage.code.kept" : "engage.code.help";
  return (
    <TextField
      name="code"
      label={t(staff ? "engage.codes.staff.onPaper" : "engage.code.label")}
      description={staff ? undefined : t(help)}
      optionalText={
        rule === "required" ? undefined : t(staff ? "engage.codes.staff.onPaperOptional" : "engage.code.optional")
      }
      value={typed}
      error={fieldError(frame, "code")}
      autoComplete="off"
      width="medium"
    />
  );
}

/** Said before somebody begins, so that nobody finds out at the end. */
export function CodeFirst({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <Alert type="info" signLabel={t("engage.sign.info")}>
      {t("engage.code.first")} <a href={codePath}>{t("engage.code.firstLink")}</a>
    </Alert>
  );
}
