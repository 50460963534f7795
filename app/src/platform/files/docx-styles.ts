import { xmlHead } from "./xml.ts";

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

type Look = { readonly id: string; readonly name: string; readonly paragraph: string; readonly letters: string };

const bold = "<w:b/>";
const grey = '<w:color w:val="505050"/>';
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/>`;
const space = (before: number, after: number) => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const outline = (level: number) => `<w:keepNext/><w:outlineLvl w:val="${level}"/>`;

// The order of the elements within one style is that of the schema: keepNext, numPr, spacing, outlineLvl.
const looks: readonly Look[] = [
  { id: "Subtitle", name: "Subtitle", paragraph: space(0, 60), letters: grey + size(20) },
  { id: "Title", name: "Title", paragraph: space(0, 240), letters: bold + size(40) },
  heading(2, 360, 120, 28),
  heading(3, 240, 80, 24),
  { id: "Caption", name: "caption", paragraph: `<w:keepNext/>${space(160, 60)}`, letters: bold },
  { id: "TableHead", name: "Table Head", paragraph: space(40, 40), letters: bold + size(20) },
  { id: "TableText", name: "Table Text", paragraph: space(40, 40), letters: size(20) },
  {
    id: "ListBullet",
    name: "List Bullet",
    paragraph: '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/>',
    letters: "",
  },
  { id: "Footer", name: "footer", paragraph: "", letters: grey + size(16) },
];

/** What stands under Title is a heading of the first level for who reads by headings. */
function heading(level: 2 | 3, before: number, after: number, halfPoints: number): Look {
  const [keep = "", order = ""] = outline(level - 2).split(/(?<=<w:keepNext\/>)/);
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    paragraph: keep + space(before, after) + order,
    letters: bold + size(halfPoints),
  };
}

/** The looks of a paper in Word, in letters that every office has. */
export function docxStyles(lang: string): string {
  const spoken = lang === "nl" ? "nl-NL" : lang === "en" ? "en-GB" : lang;
  const letters = `<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>${size(22)}<w:lang w:val="${spoken}"/>`;
  const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="A0A0A0"/>`;
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("");
  return (
    `${xmlHead}<w:styles ${main}><w:docDefaults><w:rPrDefault><w:rPr>${letters}</w:rPr></w:rPrDefault></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr>${space(0, 120)}</w:pPr></w:style>` +
    looks.map(styleOf).join("") +
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr>' +
    `<w:tblBorders>${borders}</w:tblBorders></w:tblPr></w:style></w:styles>`
  );
}

function styleOf({ id, name, paragraph, letters }: Look): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
    `<w:pPr>${paragraph}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`
  );
}

/** One kind of list: bullets. */
export const numbering =
  `${xmlHead}<w:numbering ${main}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">` +
  '<w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:left="425" w:hanging="283"/></w:pPr></w:lvl>' +
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
