// The results of the hosting benchmark as Markdown. Pure.

const whole = value => Math.round(value).toLocaleString('en');
const kilo = bytes => (bytes < 100_000 ? (bytes / 1000).toFixed(1) : whole(bytes / 1000));
const percent = share => `${(share * 100).toFixed(0)} %`;

/** Middle of the values. @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

function table(head, rows) {
  const line = cells => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join(
    '\n',
  );
}

/**
 * What an hour of looking costs: the page asks `3600 / period` times, the first answer is whole and opens the connection.
 * @param {{ first: number, whole: number, unchanged: number }} wire @param {number} share unchanged, 0 to 1
 */
function hourBytes({ first, whole, unchanged }, share, period) {
  const again = 3600 / period - 1;
  return first + again * (share * unchanged + (1 - share) * whole);
}

/** @param {any} run what run.mjs gathered */
export function markdown({ machine, loads, wires, shares, period, bursts, viewers, replayed, arriving }) {
  const parts = [`Measured on ${machine}.`];
  if (loads.length > 0) {
    const [base] = loads;
    const of = (list, key) => list.map(each => each[key]).filter(value => value !== undefined);
    parts.push(
      '**Requests a second, one core**',
      table(
        [
          'answer',
          'a second, best round',
          'a second of nginx’s own time',
          'least – most',
          'core busy, best round',
          'to the first',
        ],
        loads.map(({ name, rounds }) => {
          const own = of(rounds, 'perCpuSecond');
          const ratio = median(own) / median(of(base.rounds, 'perCpuSecond'));
          return [
            name,
            whole(Math.max(...of(rounds, 'perSecond'))),
            whole(median(own)),
            `${whole(Math.min(...own))} – ${whole(Math.max(...own))}`,
            percent(Math.max(...of(rounds, 'busy'))),
            `× ${ratio.toFixed(2)}`,
          ];
        }),
      ),
    );
  }
  parts.push(
    '**Bytes of one request and its answer, both ways, with heads and TLS**',
    table(
      ['communities', 'file', 'gzip', 'brotli', 'changed, HTTP/1.1', '304, HTTP/1.1', 'first, HTTP/2', 'changed, HTTP/2', '304, HTTP/2'], // prettier-ignore
      wires.map(({ size, raw, gzip, brotli, http1, http2 }) => [
        whole(size),
        ...[raw, gzip, brotli].map(bytes => (bytes === undefined ? '–' : whole(bytes))),
        ...[http1.whole, http1.unchanged].map(whole),
        ...(http2 ? [http2.first, http2.whole, http2.unchanged].map(whole) : ['–', '–', '–']),
      ]),
    ),
    `**A viewer-hour in kB, a page that asks every ${period} s**`,
    table(
      [
        'communities',
        ...shares.map(({ every, share }) => `new every ${every} s (${percent(share)} are 304)`),
      ],
      wires.map(({ size, http1, http2 }) => [
        whole(size),
        ...shares.map(({ share }) => kilo(hourBytes(http2 ?? http1, share, period))),
      ]),
    ),
    `**${whole(viewers)} pages, all opened within a minute**: ${arriving.mean.toFixed(1)} requests a second, in the busiest second ${arriving.peak}.`,
    '**Caching proxy, nothing cached, all pages opened within 2 s, origin takes 1.5 s**',
    table(
      ['set up', 'requests at the origin', 'answered 200'],
      bursts.map(({ name, origin, good }) => [name, whole(origin), whole(good)]),
    ),
  );
  if (replayed.length > 0)
    parts.push(
      `**Caching proxy as in the guide, by periods of ${period} s, in real time**`,
      table(
        [
          'period',
          'requests',
          '200',
          '304',
          'failed',
          'at the origin',
          'of them whole',
          'slowest answer, ms',
        ],
        replayed.map((row, index) => [
          `${index + 1}${row.note ? ` (${row.note})` : ''}`,
          ...[row.asked, row[200], row[304], row.other, row.origin, row.origin200].map(whole),
          whole(Math.max(...row.ms)),
        ]),
      ),
    );
  return `${parts.join('\n\n')}\n`;
}
