/** A readable part of an address: "Marktplein: groen of parkeren?" → "marktplein-groen-of-parkeren". */
export function slugOf(title: string): string {
  const words = title
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return words.slice(0, 60).replace(/^-+|-+$/g, "") || "traject";
}

export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
