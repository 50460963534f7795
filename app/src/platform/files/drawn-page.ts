import type { PDFiumDocument } from "@hyzyla/pdfium";

/** A page as pixels: red, green, blue and how see-through, a byte each, row by row. */
export type PageOfPdf = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

/** Nothing to look at in what is longer than this many times its width. */
const longestShape = 20;

/** One page (from 0) with its longest side so many pixels; undefined when there is nothing to look at. */
export async function drawnPage(
  document: PDFiumDocument,
  index: number,
  longest: number,
): Promise<PageOfPdf | undefined> {
  const one = document.getPage(index);
  const { originalWidth: wide, originalHeight: high } = one.getOriginalSize();
  const [long, short] = [Math.max(wide, high), Math.min(wide, high)];
  if (!(short > 0 && long / short <= longestShape)) return undefined;
  const { width, height, data } = await one.render({ scale: longest / long, render: "bitmap" });
  return { width, height, pixels: data };
}
