import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import type { CodeRule } from "../../codes/domain.ts";
import type { SignInWay } from "../offered.ts";

type Props = { readonly ways: readonly SignInWay[]; readonly codes: CodeRule; readonly frame: Frame };

/** Before somebody begins: with what they sign in at the end, and who this is for. */
export function SignInAhead({ ways, codes, frame }: Props): ReactElement | null {
  const { t } = frame;
  const [first, second] = ways;
  if (!first) return null;
  const orCode = codes === "none" ? "" : `${t("engage.signIn.orCode")} `;
  if (second)
    return <p>{orCode + t("engage.signIn.aheadEither", { person: first.name, organisation: second.name })}</p>;
  const { party, name } = first;
  if (party === "organisation") return <p>{orCode + t("engage.signIn.aheadOrganisation", { name })}</p>;
  return <p>{t(codes === "none" ? "engage.signIn.ahead" : "engage.signIn.aheadOrCode", { name })}</p>;
}
