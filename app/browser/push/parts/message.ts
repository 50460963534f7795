/** As a notification takes it; `data` is where it leads. */
export type Shown = {
  readonly title: string;
  readonly body: string;
  readonly lang: string;
  readonly dir: "auto";
  readonly tag: string;
  readonly data: string;
};

const elsewhere = "/volgen/toestel";

/** What to show for what came in. Also of what is no message something is shown: a browser takes the permission back otherwise. */
export function messageFrom(text: string, origin: string): Shown {
  const given = fieldsOf(text);
  const words = (name: string) => (typeof given[name] === "string" ? given[name] : "");
  return {
    title: words("title") || new URL(origin).hostname,
    body: words("body"),
    lang: words("lang"),
    dir: "auto",
    // A second message with the same tag takes the place of the first, without a sound.
    tag: words("tag"),
    data: ownAddress(words("path"), origin),
  };
}

function fieldsOf(text: string): Record<string, unknown> {
  try {
    const given: unknown = JSON.parse(text);
    return typeof given === "object" && given !== null ? { ...given } : {};
  } catch {
    return {};
  }
}

/** A page of this site; of another site the page on which this browser began. */
function ownAddress(path: string, origin: string): string {
  try {
    const url = new URL(path || elsewhere, origin);
    return url.origin === origin ? url.href : origin + elsewhere;
  } catch {
    return origin + elsewhere;
  }
}
