// As ECharts is documented for bundlers: its core, two charts, the grid, the canvas. Where a canvas as tall as all rows is
// beyond what browsers have, its own answer is a window of rows (`dataZoom`), loaded only then.

import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { start } from './head.js';

echarts.use([BarChart, LineChart, GridComponent, CanvasRenderer]);

const ROW = 24;
const TALLEST = 30_000;
let spark;
let bars;

function chart(id, height) {
  const place = document.getElementById(id);
  place.style.height = `${height}px`;
  return echarts.init(place);
}

async function makeCharts(size) {
  const all = size * ROW + 40;
  const tall = all > TALLEST;
  if (tall) echarts.use([(await import('./echarts-zoom.js')).DataZoomComponent]);
  spark = chart('spark', 40);
  spark.setOption({
    animation: false,
    grid: { left: 0, right: 0, top: 2, bottom: 2 },
    xAxis: { type: 'time', show: false },
    yAxis: { type: 'value', show: false },
    series: [{ type: 'line', showSymbol: false, lineStyle: { width: 1 } }],
  });
  bars = chart('rows', tall ? 600 : all);
  bars.setOption({
    animation: false,
    grid: { left: 140, right: 40, top: 8, bottom: 28 },
    xAxis: { type: 'value', min: 0, max: 100 },
    yAxis: { type: 'category', inverse: true, axisLabel: { interval: 0 } },
    ...(tall && { dataZoom: [{ type: 'inside', yAxisIndex: 0, startValue: 0, endValue: 23 }] }),
    series: [
      { type: 'bar', stack: 'one', itemStyle: { color: '#048' } },
      {
        type: 'bar',
        stack: 'one',
        itemStyle: { color: '#9bd' },
        label: { show: true, position: 'right', formatter: ({ data }) => data.label },
      },
    ],
  });
}

const finished = each =>
  new Promise(resolve => {
    const done = () => {
      each.off('finished', done);
      resolve();
    };
    each.on('finished', done);
  });

start(async ({ curve, rows }) => {
  if (!bars) await makeCharts(rows.length);
  const done = Promise.all([spark, bars].map(finished));
  spark.setOption({ series: [{ data: curve.map(([time, waiting]) => [time * 1000, waiting]) }] });
  bars.setOption({
    yAxis: { data: rows.map(({ name }) => name) },
    series: [
      { data: rows.map(({ resulted }) => resulted) },
      {
        data: rows.map(({ percent, resulted, label }) => ({ value: percent - resulted, label, name: label })),
      },
    ],
  });
  await done;
});
