import { describe, expect, it } from "vitest";
import { createLog } from "./log.ts";
import { createMetrics } from "./metrics.ts";

function logged(write: (log: ReturnType<typeof createLog>) => void): Record<string, unknown>[] {
  const lines: Record<string, unknown>[] = [];
  // @NOTE pino writes one JSON object per line.
  write(createLog("info", { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) }));
  return lines;
}

describe("the log", () => {
  it("lets no e-mail address, phone number or private link out, wherever a caller puts it", () => {
    const key = "Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6";
    const text = JSON.stringify(
      logged((log) => {
        log.info("It failed.", { email: "jan@waterdam.example", person: { name: "Jan Jansen", phone: "0612345678" } });
        log.error("It failed.", {
          error: new Error(`no mailbox jan@waterdam.example, call 06 12345678, /inbreng/${key}`),
        });
        log.with({ path: `/inbreng/${key}` }).warn("Slow.", { list: [{ recipient: "x" }, "To:jan@waterdam.example"] });
      }),
    );
    for (const secret of ["jan@", "Jansen", "12345678", key]) expect(text).not.toContain(secret);
    expect(text).toContain("[email]");
  });

  it.each([
    ["/c/ABCDE12345", "/c/[key]"],
    ["/c/abcde-12345?taal=en", "/c/[key]?taal=en"],
    ["GET https://x.example/c/AB%20CD in vain", "GET https://x.example/c/[key] in vain"],
    ["/abc/1", "/abc/1"],
  ])("has no personal code of a path: %s", (path, masked) => {
    expect(logged((log) => log.error("It failed.", { path }))).toMatchObject([{ path: masked }]);
  });

  it("does not copy the row that PostgreSQL quotes in an error's detail", () => {
    const error = Object.assign(new Error("duplicate key"), { code: "23505", detail: "Key (email)=(jan) exists" });
    const [line] = logged((log) => log.error("Storage failed.", { error }));
    expect(line).toMatchObject({
      level: "error",
      msg: "Storage failed.",
      error: { message: "duplicate key", code: "23505" },
    });
    expect(JSON.stringify(line)).not.toContain("jan");
  });

  it("keeps ids, numbers and the request id on every line", () => {
    const id = "01977e9c-6f6b-7a52-9a3e-8c2f9d9c1b11";
    const [line] = logged((log) => log.with({ requestId: id }).info("Answered.", { status: 200, millis: 12 }));
    expect(line).toMatchObject({ requestId: id, status: 200, millis: 12 });
  });

  it("says nothing below its level", () => {
    expect(logged((log) => log.debug("Detail."))).toEqual([]);
  });
});

describe("the metrics", () => {
  it("are printed as Prometheus reads them", () => {
    const metrics = createMetrics();
    metrics.counter("brink_mails_total", "Mails by outcome.").add({ outcome: "sent" });
    metrics.counter("brink_mails_total", "Mails by outcome.").add({ outcome: "sent" }, 2);
    const seconds = metrics.histogram("brink_job_seconds", "Time per job.", [0.1, 1]);
    seconds.observe(0.25, { job: 'a"b' });
    seconds.observe(3, { job: 'a"b' });
    metrics.gauge("brink_waiting", "Waiting.", () => 7);
    expect(metrics.text().split("\n")).toEqual([
      "# HELP brink_mails_total Mails by outcome.",
      "# TYPE brink_mails_total counter",
      'brink_mails_total{outcome="sent"} 3',
      "# HELP brink_job_seconds Time per job.",
      "# TYPE brink_job_seconds histogram",
      'brink_job_seconds_bucket{job="a\\"b",le="0.1"} 0',
      'brink_job_seconds_bucket{job="a\\"b",le="1"} 1',
      'brink_job_seconds_bucket{job="a\\"b",le="+Inf"} 2',
      'brink_job_seconds_sum{job="a\\"b"} 3.25',
      'brink_job_seconds_count{job="a\\"b"} 2',
      "# HELP brink_waiting Waiting.",
      "# TYPE brink_waiting gauge",
      "brink_waiting 7",
      "",
    ]);
  });

  it("refuse one name for two kinds", () => {
    const metrics = createMetrics();
    metrics.counter("brink_x", "X.");
    expect(() => metrics.histogram("brink_x", "X.")).toThrow("another kind");
  });
});
