import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { trapName } from "../inputs.ts";

/**
 * A field that is in the page and that nobody meets: not by eye, by keyboard or by a screen reader. Programs that fill in
 * everything fill it in. Whoever sees it anyway, in a browser without styles, reads what to do; a slip costs a look by a moderator.
 */
export function TrapField({ frame }: { readonly frame: Frame }): ReactElement {
  return (
    <div hidden>
      <label>
        {frame.t("engage.suspicion.trap")}
        <input type="text" name={trapName} tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  );
}
