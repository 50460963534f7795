/** Values of a metric's labels. Only closed lists: never an id, a path with an id, or a name. */
export type Labels = Readonly<Record<string, string>>;

export type Counter = { add(labels?: Labels, amount?: number): void };
export type Histogram = { observe(value: number, labels?: Labels): void };

/** Our own figures, as Prometheus reads them (text exposition format 0.0.4). A name twice is the same figure. */
export interface Metrics {
  /** A figure that only grows; its name ends in `_total`. */
  counter(name: string, help: string): Counter;
  /** How values are spread, in seconds unless the name says otherwise. */
  histogram(name: string, help: string, buckets?: readonly number[]): Histogram;
  /** A figure that is looked up when somebody asks. */
  gauge(name: string, help: string, read: () => number): void;
  text(): string;
}

export const metricsContentType = "text/plain; version=0.0.4; charset=utf-8";

const secondsBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

type Lines = { lines(): readonly string[] };

/** Figures of this process, kept in memory. A name that exists as another kind is a bug and throws. */
export function createMetrics(): Metrics {
  const counters = new Map<string, Counter & Lines>();
  const histograms = new Map<string, Histogram & Lines>();
  const families = new Map<string, () => readonly string[]>();

  function claim(name: string, kind: string, help: string, figure: Lines): void {
    if (families.has(name)) throw new Error(`The metric ${name} exists already as another kind.`);
    families.set(name, () => [`# HELP ${name} ${help}`, `# TYPE ${name} ${kind}`, ...figure.lines()]);
  }

  return {
    counter(name, help) {
      const figure = counters.get(name) ?? counterOf(name);
      if (!counters.has(name)) claim(name, "counter", help, figure);
      counters.set(name, figure);
      return figure;
    },
    histogram(name, help, buckets = secondsBuckets) {
      const figure = histograms.get(name) ?? histogramOf(name, buckets);
      if (!histograms.has(name)) claim(name, "histogram", help, figure);
      histograms.set(name, figure);
      return figure;
    },
    gauge: (name, help, read) => claim(name, "gauge", help, { lines: () => [`${name} ${read()}`] }),
    text: () => `${[...families.values()].flatMap((lines) => lines()).join("\n")}\n`,
  };
}

function counterOf(name: string): Counter & Lines {
  const values = new Map<string, number>();
  return {
    add(labels = {}, amount = 1) {
      const key = labelText(labels);
      values.set(key, (values.get(key) ?? 0) + amount);
    },
    lines: () => [...values].map(([labels, value]) => `${name}${labels} ${value}`),
  };
}

type Spread = { readonly labels: Labels; readonly counts: number[]; sum: number; count: number };

function histogramOf(name: string, buckets: readonly number[]): Histogram & Lines {
  const spreads = new Map<string, Spread>();
  return {
    observe(value, labels = {}) {
      const key = labelText(labels);
      const spread = spreads.get(key) ?? { labels, counts: buckets.map(() => 0), sum: 0, count: 0 };
      spreads.set(key, spread);
      spread.sum += value;
      spread.count += 1;
      for (const [at, upTo] of buckets.entries()) if (value <= upTo) spread.counts[at] = (spread.counts[at] ?? 0) + 1;
    },
    lines: () => [...spreads.values()].flatMap((spread) => spreadLines(name, buckets, spread)),
  };
}

function spreadLines(name: string, buckets: readonly number[], spread: Spread): readonly string[] {
  const { labels, counts, sum, count } = spread;
  const bucket = (le: string, value: number) => `${name}_bucket${labelText({ ...labels, le })} ${value}`;
  return [
    ...buckets.map((upTo, at) => bucket(String(upTo), counts[at] ?? 0)),
    bucket("+Inf", count),
    `${name}_sum${labelText(labels)} ${sum}`,
    `${name}_count${labelText(labels)} ${count}`,
  ];
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${escaped(value)}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

function escaped(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll('"', '\\"');
}
