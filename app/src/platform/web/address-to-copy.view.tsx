import type { ReactElement } from "react";
import { Fragment } from "react";

/** An address to copy; on a phone it may go on at the next line after a slash. */
export function AddressToCopy({ href }: { readonly href: string }): ReactElement {
  const parts = href.split(/(?<=\/)(?!\/)/);
  return (
    <>
      {parts.map((part, place) => (
        <Fragment key={place}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </>
  );
}
