import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/** Fonts that every machine has, because they come along: Latin and Arabic. */
const fontFiles = [
  "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  "@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf",
  "@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf",
  "@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf",
] as const;

let compiler: NodeCompiler | undefined;

function typst(): NodeCompiler {
  const require = createRequire(import.meta.url);
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(require.resolve(file))) }],
  });
  return compiler;
}

/** Sets data in a Typst template; the data comes in as `sys.inputs`. */
export type SetInType = (template: string, inputs: Readonly<Record<string, string>>) => NodeTypstDocument;
/** Data as JSON of which every character can be shown. */
export type AsText = (data: object) => string;

const triesAtMost = 6;

/**
 * PDF/UA-1 (ISO 14289-1): tagged, with a title, a language and table headers. PDF/UA forbids characters that no font here
 * can show (an emoji, another script): Typst names those, they become □, and it is tried again. Another refusal is a bug in
 * the template.
 */
export function taggedPdf(
  layOut: (setInType: SetInType, asText: AsText) => NodeTypstDocument,
  unprintable: ReadonlySet<string> = new Set(),
): Uint8Array {
  const asText: AsText = (data) =>
    JSON.stringify(data, (_, value: unknown) => (typeof value === "string" ? printable(value, unprintable) : value));
  try {
    return typst().pdf(layOut(setInType, asText), { pdfStandard: "ua-1" });
  } catch (error) {
    const more = unshownIn(error instanceof Error ? error.message : String(error)).filter(
      (one) => !unprintable.has(one),
    );
    if (more.length === 0 || unprintable.size > triesAtMost * 500) throw error;
    return taggedPdf(layOut, new Set([...unprintable, ...more]));
  } finally {
    // Typst remembers all that it ever laid out, for a next time that does not come: 45 MB for 500 cards of codes.
    typst().evictCache(0);
  }
}

function setInType(mainFileContent: string, inputs: Readonly<Record<string, string>>): NodeTypstDocument {
  const document = typst().compile({ mainFileContent, inputs: { ...inputs } }).result;
  if (document === null) throw new Error("The text could not be laid out.");
  return document;
}

/** Without control characters and marks that nobody sees, but those of `said`, and with □ for what cannot be shown. */
function printable(value: string, unprintable: ReadonlySet<string>): string {
  const visible = value.replace(/(?![\uFDD0-\uFDD2])[\p{Cc}\p{Co}\p{Cn}\p{Cs}\u200B\u200D\uFE0F\uFEFF]/gu, (one) =>
    one === "\n" ? " " : "",
  );
  return unprintable.size === 0 ? visible : [...visible].map((one) => (unprintable.has(one) ? "□" : one)).join("");
}

/** The characters that Typst says it has no letter for. */
function unshownIn(message: string): readonly string[] {
  return [...message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)].flatMap((match) => [
    ...(match[1] ?? ""),
  ]);
}
