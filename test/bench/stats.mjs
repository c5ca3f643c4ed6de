// Medians, spreads and the table. Pure.

/**
 * The value below which a share of the values lies, by linear interpolation; undefined of nothing.
 * @param {readonly number[]} values @param {number} share 0 to 1
 */
export function quantile(values, share) {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (at - below);
}

/** @param {readonly number[]} values */
export function summary(values) {
  return {
    median: quantile(values, 0.5),
    p25: quantile(values, 0.25),
    p75: quantile(values, 0.75),
    rounds: values.length,
  };
}

/** Least-squares slope of y over x. @param {readonly (readonly [number, number])[]} points */
export function slope(points) {
  const mean = index => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/**
 * The results as Markdown: floor in its unit, all others as ratios of medians to floor, with p25–p75 of their rounds.
 *
 * @param {readonly { measure: string, unit: string, ratio: boolean, values: Record<string, number[]> }[]} lines
 * @param {readonly string[]} variants
 */
export function table(lines, variants) {
  const head = ['measure', ...variants];
  const rows = lines.map(({ measure, unit, ratio, values }) => [
    measure,
    ...variants.map(variant => cell(values[variant] ?? [], values['floor'] ?? [], variant, unit, ratio)),
  ]);
  const line = cells => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join(
    '\n',
  );
}

function cell(values, floor, variant, unit, ratio) {
  const { median, p25, p75 } = summary(values);
  if (median === undefined) return '–';
  const base = ratio ? quantile(floor, 0.5) : undefined;
  if (variant === 'floor' || !base) return `${digits(median)} ${unit}`.trim();
  return `${(median / base).toFixed(2)} (${(p25 / base).toFixed(2)}–${(p75 / base).toFixed(2)})`;
}

function digits(value) {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(1);
}
