import type { Locator } from "playwright-core";
import type { Visit } from "../visit.ts";

/** Tabs to a field and types over what stands in it. */
export async function typeIn(visit: Visit, control: Locator, words: string): Promise<void> {
  await visit.tabTo(control);
  await visit.page.keyboard.press("ControlOrMeta+a");
  await visit.page.keyboard.type(words);
}

/** Tabs to a list and types the words of what to choose. */
export async function letterTo(visit: Visit, list: Locator, words: string): Promise<void> {
  await visit.tabTo(list);
  await visit.page.keyboard.type(words);
}

/** Tabs into a group of radio buttons and goes down with the arrow until this one is chosen. */
export async function arrowTo(visit: Visit, question: string, words: string): Promise<void> {
  const group = visit.page.getByRole("radiogroup", { name: new RegExp(`^${escaped(question)}`) });
  const wanted = group.getByLabel(words, { exact: true });
  const radios = await group.getByRole("radio").all();
  const checked = await Promise.all(radios.map((radio) => radio.isChecked()));
  const first = radios[Math.max(0, checked.indexOf(true))];
  if (!first) throw new Error(`${question} has nothing to choose.`);
  await visit.tabTo(first);
  await visit.page.keyboard.press("Space");
  for (let pressed = 0; pressed < radios.length && !(await wanted.isChecked()); pressed += 1)
    await visit.page.keyboard.press("ArrowDown");
  if (!(await wanted.isChecked())) throw new Error(`“${words}” cannot be chosen.`);
}

/** Tabs to a box and ticks it, unless it is. */
export function tick(visit: Visit, question: string, words: string): Promise<void> {
  return makeTicked(visit, question, words, true);
}

export function untick(visit: Visit, question: string, words: string): Promise<void> {
  return makeTicked(visit, question, words, false);
}

async function makeTicked(visit: Visit, question: string, words: string, ticked: boolean): Promise<void> {
  const box = visit.group(new RegExp(`^${escaped(question)}`)).getByLabel(words, { exact: true });
  await visit.tabTo(box);
  if ((await box.isChecked()) !== ticked) await visit.page.keyboard.press("Space");
}

function escaped(words: string): string {
  return words.replaceAll(/[?()“”.]/g, "\\$&");
}

/** Tabs to the field of a file, opens what the browser has to choose one, and chooses. */
export async function chooseFile(visit: Visit, control: Locator, name: string, buffer: Buffer): Promise<void> {
  // Listened for before the key is pressed: the browser has to be told that nobody sees its window.
  const opened = visit.page.waitForEvent("filechooser");
  await visit.tabTo(control);
  await visit.page.keyboard.press("Enter");
  await (await opened).setFiles({ name, mimeType: "image/png", buffer });
}
