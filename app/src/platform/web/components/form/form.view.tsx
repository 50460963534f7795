import "../islands.ts";
import type { ReactElement, ReactNode } from "react";

export type FormProps = {
  readonly action?: string | undefined;
  readonly method?: "post" | "get" | undefined;
  readonly id?: string | undefined;
  /** Needed when a file goes along. */
  readonly withFiles?: boolean | undefined;
  /** Keeps what is typed on the device until it was sent; `key` is repeated as `data-sent` on the page that follows. */
  readonly draft?: { readonly key: string; readonly savedText: string } | undefined;
  /** Said on the button while the form is on its way; a second press then does nothing. */
  readonly busyText?: string | undefined;
  readonly label?: string | undefined;
  readonly children: ReactNode;
};

/** A form that the server checks: the browser's own bubbles stay out, they speak another language than the page. */
export function Form(props: FormProps): ReactElement {
  const { action, method = "post", id, withFiles = false, draft, busyText, label, children } = props;
  const form = (
    <form
      className="brink-form stack stack--loose"
      action={action}
      method={method}
      id={id}
      encType={withFiles ? "multipart/form-data" : undefined}
      noValidate
      aria-label={label}
    >
      {children}
    </form>
  );
  const once = busyText === undefined ? form : <brink-submit-once busy-text={busyText}>{form}</brink-submit-once>;
  if (draft === undefined) return once;
  return (
    <brink-save-draft draft-key={draft.key} saved-text={draft.savedText}>
      {once}
    </brink-save-draft>
  );
}
