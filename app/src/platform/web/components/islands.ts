import type { DetailedHTMLProps, HTMLAttributes } from "react";

type Island<Attributes> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Attributes;

/** The custom elements of app/browser/islands, as markup: without JavaScript they are nothing but a wrapper. */
declare module "react" {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the only place where React lets elements be declared
  namespace JSX {
    interface IntrinsicElements {
      "brink-file-limit": Island<{ readonly most: number; readonly words: string }>;
      "brink-live-advice": Island<{
        readonly page: number;
        readonly numbers: string;
        readonly saved: string;
        readonly names: string;
        readonly questions: string;
        readonly today: string;
      }>;
      "brink-live-scan": Island<{ readonly saved: string }>;
      "brink-map": Island<{
        readonly points?: string;
        readonly signs?: string;
        readonly shapes?: string | undefined;
        readonly layers?: string;
        readonly box: string;
        readonly words: string;
      }>;
      "brink-paper-entry": Island<object>;
      "brink-place-picker": Island<{
        readonly box: string;
        readonly words: string;
        readonly field: string;
        readonly layers?: string;
      }>;
      "brink-similar-texts": Island<{ readonly href: string; readonly for: string }>;
      "brink-push": Island<{
        readonly over: string;
        readonly worker: string;
        readonly pages: string;
        readonly "sender-key": string;
      }>;
      "brink-read-aloud": Island<{ readonly for: string; readonly "stop-text": string }>;
      "brink-save-draft": Island<{ readonly "draft-key": string; readonly "saved-text": string }>;
      "brink-shape-drawer": Island<{
        readonly box: string;
        readonly words: string;
        readonly drawing: string;
        readonly field: string;
        readonly shape: "line" | "area";
        readonly most: number;
        readonly layers?: string;
      }>;
      "brink-street": Island<{
        readonly pile: string;
        readonly "pile-name": string;
        readonly worker: string;
        readonly most: number;
        readonly closed?: "yes" | undefined;
      }>;
      "brink-submit-once": Island<{ readonly "busy-text": string }>;
    }
  }
}
