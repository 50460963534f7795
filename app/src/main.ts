import { startBrink } from "./start.ts";

const outcome = await startBrink(process.env, (line) => console.log(line));
if (!outcome.ok) {
  console.error(outcome.refusal);
  process.exit(1);
}
const brink = outcome.value;

let ending = false;
function end(): void {
  if (ending) return;
  ending = true;
  void brink.stop().finally(() => process.exit(0));
}
process.on("SIGTERM", end);
process.on("SIGINT", end);
// npm was killed without a chance to tell us: end too, or the port and the database stay taken.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && end(), 500).unref();
// Said last: whoever reads it may end us at once, and then everything above has to be in place.
console.log(`Brink is ready: ${brink.url}`);
