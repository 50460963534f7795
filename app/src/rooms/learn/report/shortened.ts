/** At most so many characters, broken between words where there are words, with a sign that there is more. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(" ", most);
  const whole = [...text.slice(0, space > most / 2 ? space : most)];
  // Half of a pair of code units is no character.
  return `${whole.filter((one) => !/^\p{Cs}$/u.test(one)).join("")} …`;
}
