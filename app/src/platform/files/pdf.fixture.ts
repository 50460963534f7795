import { deflateSync } from "node:zlib";

type Own = {
  readonly pages?: number;
  readonly box?: string;
  readonly trailer?: string;
  readonly catalogue?: string;
  readonly onPage?: string;
  readonly more?: readonly string[];
};

/** Objects of a PDF (ISO 32000-1 §7.5) as a file: the first is the catalogue. */
function pdfOf(objects: readonly string[], trailer = ""): Uint8Array {
  let text = "%PDF-1.7\n";
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}`;
  return Buffer.from(
    `${text}${table}trailer<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${text.length}\n%%EOF`,
    "latin1",
  );
}

export function stream(content: string, more = ""): string {
  return `<</Length ${content.length}${more}>>stream\n${content}\nendstream`;
}

/**
 * A blue square at the bottom left of each of so many pages, 600 by 400 points. What stands in the catalogue and the pages besides
 * can point at `more`: with one page these are the objects from 5.
 */
export function drawing(own: Own = {}): Uint8Array {
  const { pages = 1, box = "0 0 600 400", trailer = "", catalogue = "", onPage = "", more = [] } = own;
  const kids = Array.from({ length: pages }, (_, at) => `${at + 4} 0 R`);
  const page = `<</Type/Page/Parent 2 0 R/MediaBox[${box}]/Contents 3 0 R${onPage}>>`;
  return pdfOf(
    [
      `<</Type/Catalog/Pages 2 0 R${catalogue}>>`,
      `<</Type/Pages/Kids[${kids.join(" ")}]/Count ${pages}>>`,
      stream("0 0 1 rg 0 0 100 100 re f"),
      ...kids.map(() => page),
      ...more,
    ],
    trailer,
  );
}

/** One that asks for a password: what its owner and its reader would have to know is made up. */
export function locked(): Uint8Array {
  const key = "00".repeat(32);
  return drawing({
    trailer: `/ID[<${"ab".repeat(16)}><${"ab".repeat(16)}>]/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O<${key}>/U<${key}>>>`,
  });
}

/** A few kilobytes in which each drawing holds four others, thirty deep. */
export function bomb(): Uint8Array {
  const depth = 30;
  const form = "/Type/XObject/Subtype/Form/BBox[0 0 600 400]";
  const holding = (at: number) => stream("/F Do /F Do /F Do /F Do", `${form}/Resources<</XObject<</F ${at} 0 R>>>>`);
  return pdfOf([
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 400]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>",
    stream("/F Do"),
    ...Array.from({ length: depth }, (_, at) => holding(at + 6)),
    stream("0 0 m 600 400 l S", form),
  ]);
}

/** A page that is packed in a stream (ISO 32000-1 §7.5.7), so that it can be far larger than its file. */
export function packed(onPage: string): Uint8Array {
  const page = `5 0 <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 400]/Contents 3 0 R${onPage}>>`;
  const small = deflateSync(page, { level: 9 }).toString("latin1");
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[5 0 R]/Count 1>>",
    stream("0 0 1 rg 0 0 100 100 re f"),
    stream(small, "/Type/ObjStm/N 1/First 4/Filter/FlateDecode"),
  ];
  const bodies = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`);
  const head = "%PDF-1.7\n";
  const offsets = bodies.map((_, at) => head.length + bodies.slice(0, at).join("").length);
  const start = head.length + bodies.join("").length;
  const rows = [[0, 0, 0], ...offsets.map((offset) => [1, offset, 0]), [2, 4, 0], [1, start, 0]];
  const hex = rows.map(([kind = 0, at = 0]) => `0${kind}${at.toString(16).padStart(8, "0")}0000`).join("");
  const table = stream(Buffer.from(hex, "hex").toString("latin1"), "/Type/XRef/Size 7/W[1 4 2]/Root 1 0 R");
  return Buffer.from(`${head}${bodies.join("")}6 0 obj\n${table}\nendobj\nstartxref\n${start}\n%%EOF`, "latin1");
}
