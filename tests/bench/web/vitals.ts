import lighthouse from 'lighthouse';

export interface Vitals {
  readonly lcpMs: number;
  readonly cls: number;
}

/** DESIGN's slow profile: 300 ms round trip, 700 kbit/s, a processor six times slower. */
const slowPhone = {
  formFactor: 'mobile',
  screenEmulation: {
    mobile: true,
    width: 360,
    height: 740,
    deviceScaleFactor: 2,
    disabled: false,
  },
  throttlingMethod: 'simulate',
  throttling: {
    rttMs: 300,
    throughputKbps: 700,
    cpuSlowdownMultiplier: 6,
    requestLatencyMs: 0,
    downloadThroughputKbps: 0,
    uploadThroughputKbps: 0,
  },
  onlyAudits: ['largest-contentful-paint', 'cumulative-layout-shift'],
} as const;

/**
 * The median of `runs` Lighthouse runs in the browser behind `port`. Caches and service worker
 * are emptied before each run; cookies and local storage stay, so that whoever is signed in
 * stays signed in on a cold load.
 */
export async function measureVitals(url: string, port: number, runs: number): Promise<Vitals> {
  const measured: Vitals[] = [];
  for (let run = 0; run < runs; run += 1) measured.push(await measureOnce(url, port));
  return {
    lcpMs: Math.round(median(measured.map(({ lcpMs }) => lcpMs))),
    cls: Math.round(median(measured.map(({ cls }) => cls)) * 1000) / 1000,
  };
}

async function measureOnce(url: string, port: number): Promise<Vitals> {
  const flags = { port, output: 'json', logLevel: 'error' } as const;
  const config = { extends: 'lighthouse:default', settings: slowPhone };
  const result = await lighthouse(url, flags, config as never);
  const audits = result?.lhr.audits;
  const lcpMs = audits?.['largest-contentful-paint']?.numericValue;
  const cls = audits?.['cumulative-layout-shift']?.numericValue;
  if (lcpMs === undefined || cls === undefined) {
    const why = result?.lhr.runtimeError?.message ?? 'no value';
    throw new Error(`Lighthouse could not measure ${url}: ${why}`);
  }
  return { lcpMs, cls };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
