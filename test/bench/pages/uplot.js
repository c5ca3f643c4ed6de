// As uPlot's demos do it: a line without axes, and horizontal bars with the names as ticks of the axis.

import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { start } from './head.js';

const ROW = 24;
const at = id => document.getElementById(id);
const still = { legend: { show: false }, cursor: { show: false } };
let spark;
let bars;
let labels = [];

const curveOptions = () => ({
  ...still,
  width: at('spark').clientWidth,
  height: 40,
  axes: [{ show: false }, { show: false }],
  series: [{}, { stroke: '#048' }],
});

const barOptions = size => ({
  ...still,
  width: at('rows').clientWidth,
  height: size * ROW + 30,
  scales: {
    x: { time: false, ori: 1, dir: -1, range: [-0.5, size - 0.5] },
    y: { ori: 0, dir: 1, range: [0, 100] },
  },
  axes: [
    {
      side: 3,
      size: 170,
      grid: { show: false },
      ticks: { show: false },
      splits: () => labels.map((_, index) => index),
      values: () => labels,
    },
    { side: 2, size: 30 },
  ],
  series: ['', '#9bd', '#048'].map(fill =>
    fill === '' ? {} : { fill, points: { show: false }, paths: uPlot.paths.bars({ size: [0.7, 16] }) },
  ),
});

start(async ({ curve, rows }) => {
  const line = [curve.map(([time]) => time), curve.map(([, waiting]) => waiting)];
  labels = rows.map(({ name, label }) => `${name}  ${label}`);
  const data = [rows.map((_, index) => index), rows.map(row => row.percent), rows.map(row => row.resulted)];
  if (spark) {
    spark.setData(line);
    bars.setData(data);
  } else {
    spark = new uPlot(curveOptions(), line, at('spark'));
    bars = new uPlot(barOptions(rows.length), data, at('rows'));
  }
  await Promise.resolve(); // it draws in a microtask
});
