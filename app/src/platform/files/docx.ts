import { docxStyles, numbering } from "./docx-styles.ts";
import type { Paper, PaperBlock } from "./paper.ts";
import { xmlHead, xmlText } from "./xml.ts";
import { zipOf } from "./zip.ts";

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export const docxType = `${types}.document`;

/**
 * A paper as a Word file (ECMA-376, WordprocessingML): real headings, lists and tables with a header row that repeats, a
 * title and a language, so that it can be edited and is read aloud as it should. No macros, links, fields or images but
 * the page number.
 */
export function docxOf(paper: Paper): Uint8Array {
  return zipOf([
    { path: "[Content_Types].xml", text: contentTypes },
    { path: "_rels/.rels", text: packageRelations },
    { path: "docProps/core.xml", text: coreOf(paper) },
    { path: "word/document.xml", text: documentOf(paper) },
    { path: "word/footer1.xml", text: footerOf(paper) },
    { path: "word/styles.xml", text: docxStyles(paper.lang) },
    { path: "word/numbering.xml", text: numbering },
    { path: "word/_rels/document.xml.rels", text: documentRelations },
  ]);
}

function documentOf({ kicker, title, blocks }: Paper): string {
  const body = [paragraph("Subtitle", kicker), paragraph("Title", title), ...blocks.map(blockOf)].join("");
  const page =
    '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/>' +
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  return `${xmlHead}<w:document ${main} xmlns:r="${relations}"><w:body>${body}${page}</w:body></w:document>`;
}

function blockOf(block: PaperBlock): string {
  switch (block.kind) {
    case "heading":
      return paragraph(`Heading${block.level}`, block.text);
    case "text":
      return paragraph("Normal", block.text);
    case "list":
      return block.items.map((item) => paragraph("ListBullet", item)).join("");
    case "table":
      return paragraph("Caption", block.caption) + tableOf(block.rows) + paragraph("Normal", "");
  }
}

function paragraph(style: string, text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runOf(text)}</w:p>`;
}

/** A line break stays one; blanks at the ends too. */
function runOf(text: string): string {
  if (text === "") return "";
  const lines = text.split(/\r?\n/).map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`);
  return `<w:r>${lines.join("<w:br/>")}</w:r>`;
}

const pageWidth = 9638;

function tableOf(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.length ?? 1;
  const grid = `<w:gridCol w:w="${Math.floor(pageWidth / columns)}"/>`.repeat(columns);
  const look =
    '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:firstRow="1"/></w:tblPr>';
  return `<w:tbl>${look}<w:tblGrid>${grid}</w:tblGrid>${rows.map(rowOf).join("")}</w:tbl>`;
}

function rowOf(cells: readonly string[], index: number): string {
  const head = index === 0 ? "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "<w:trPr><w:cantSplit/></w:trPr>";
  const style = index === 0 ? "TableHead" : "TableText";
  return `<w:tr>${head}${cells.map((cell) => `<w:tc>${paragraph(style, cell)}</w:tc>`).join("")}</w:tr>`;
}

function footerOf({ footer }: Paper): string {
  const number =
    '<w:r><w:t xml:space="preserve">  </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  return `${xmlHead}<w:ftr ${main}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${runOf(footer)}${number}</w:p></w:ftr>`;
}

function coreOf({ title, lang }: Paper): string {
  return (
    `${xmlHead}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>Brink</dc:creator><dc:language>${xmlText(lang)}</dc:language></cp:coreProperties>`
  );
}

const contentTypes = `${xmlHead}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${types}.numbering+xml"/><Override PartName="/word/footer1.xml" ContentType="${types}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const packageRelations = relationsOf([
  [`${relations}/officeDocument`, "word/document.xml"],
  [`${packaged}/relationships/metadata/core-properties`, "docProps/core.xml"],
]);

const documentRelations = relationsOf([
  [`${relations}/styles`, "styles.xml"],
  [`${relations}/numbering`, "numbering.xml"],
  [`${relations}/footer`, "footer1.xml"],
]);

/** Which part has which other parts; their ids count from rId1. */
function relationsOf(parts: readonly (readonly [type: string, target: string])[]): string {
  const lines = parts.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${packaged}/relationships">${lines.join("")}</Relationships>`;
}
