const buckets = [0.005, 0.02, 0.1, 0.5, 2] as const;

type Series = { count: number; seconds: number; readonly within: Array<number> };

/** Counts of answers by route and class of status, and how long they took, as Prometheus reads them. */
export class Metrics {
  readonly #series = new Map<string, Series>();

  /** `seconds`: how long the answer took. */
  count(route: string, status: number, seconds: number): void {
    const labels = `route="${route}",status="${Math.floor(status / 100)}xx"`;
    const series = this.#series.get(labels) ?? {
      count: 0,
      seconds: 0,
      within: buckets.map(() => 0),
    };
    series.count += 1;
    series.seconds += seconds;
    for (const [index, bucket] of buckets.entries())
      if (seconds <= bucket) series.within[index] = (series.within[index] ?? 0) + 1;
    this.#series.set(labels, series);
  }

  text(): string {
    const { rss, heapUsed } = process.memoryUsage();
    return `${[
      "# TYPE coopilote_answers_seconds histogram",
      ...[...this.#series].flatMap(([labels, { count, seconds, within }]) => [
        ...within.map(
          (counted, index) =>
            `coopilote_answers_seconds_bucket{${labels},le="${buckets[index]}"} ${counted}`,
        ),
        `coopilote_answers_seconds_bucket{${labels},le="+Inf"} ${count}`,
        `coopilote_answers_seconds_sum{${labels}} ${seconds.toFixed(6)}`,
        `coopilote_answers_seconds_count{${labels}} ${count}`,
      ]),
      "# TYPE process_resident_memory_bytes gauge",
      `process_resident_memory_bytes ${rss}`,
      "# TYPE nodejs_heap_used_bytes gauge",
      `nodejs_heap_used_bytes ${heapUsed}`,
      "# TYPE process_uptime_seconds gauge",
      `process_uptime_seconds ${process.uptime().toFixed(0)}`,
    ].join("\n")}\n`;
  }
}
