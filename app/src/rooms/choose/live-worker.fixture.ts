import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { build } from "esbuild";
import { packageRoot } from "../../platform/config/package-root.ts";

/** The script of the live advice, as the build makes it. */
export function liveScript(): Promise<string> {
  return bundled("app/browser/staff/live-advice.ts", "iife");
}

export async function bundled(entry: string, format: "iife" | "esm"): Promise<string> {
  const { outputFiles } = await build({
    ...{ entryPoints: [join(packageRoot(), entry)], bundle: true, minify: true, write: false },
    ...{ platform: "browser", format, target: "es2020", logLevel: "silent" },
  });
  return outputFiles[0]?.text ?? "";
}

type Listener = (event: { readonly data: unknown }) => void;
type Run = (
  addEventListener: (name: string, listener: Listener) => void,
  postMessage: (answer: unknown) => void,
) => void;

/** The built script as a worker runs it: no page, a message in, a message out, both as JSON could carry them. */
export function askWorker(script: string, question: object): unknown {
  const answers: string[] = [];
  const heard: Listener[] = [];
  // @NOTE safe: the script is a list of statements, so this is a function of what a worker has and a page has not.
  const run = runInThisContext(`(function (addEventListener, postMessage) {${script}})`) as Run;
  run(
    (_, listener) => heard.push(listener),
    (answer) => answers.push(JSON.stringify(answer)),
  );
  heard[0]?.({ data: JSON.parse(JSON.stringify(question)) });
  return JSON.parse(answers[0] ?? "null");
}
