/** A source of numbers in [0, 1). */
export type Draw = () => number;

/**
 * A repeatable stream of numbers in [0, 1): sfc32 (PractRand, Chris Doty-Humphrey), its state spread from the seed.
 * For simulation only: never for secrets.
 */
export function seededDraw(seed: number): Draw {
  let a = 0x9e3779b9;
  let b = seed >>> 0;
  let c = Math.floor(seed / 2 ** 32) >>> 0;
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // Neighbouring seeds start alike; a few rounds drive their streams apart.
  for (let round = 0; round < 16; round++) next();
  return next;
}
