// As Chart.js is documented: only what is used is registered; no animation, since the numbers come every minute.

import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { start } from './head.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

const ROW = 24;
const common = {
  animation: false,
  responsive: true,
  maintainAspectRatio: false,
  events: [],
};
let spark;
let bars;

function canvas(id, height) {
  const place = document.getElementById(id);
  place.style.height = `${height}px`;
  place.style.position = 'relative';
  return place.appendChild(document.createElement('canvas'));
}

function makeSpark() {
  return new Chart(canvas('spark', 40), {
    type: 'line',
    data: { labels: [], datasets: [{ data: [], borderColor: '#048', borderWidth: 1, pointRadius: 0 }] },
    options: { ...common, scales: { x: { display: false }, y: { display: false, beginAtZero: true } } },
  });
}

function makeBars(size) {
  return new Chart(canvas('rows', size * ROW + 30), {
    type: 'bar',
    data: {
      labels: [],
      datasets: [
        { data: [], backgroundColor: '#048', stack: 'one' },
        { data: [], backgroundColor: '#9bd', stack: 'one' },
      ],
    },
    options: {
      ...common,
      indexAxis: 'y',
      scales: {
        x: { stacked: true, min: 0, max: 100 },
        y: { stacked: true, ticks: { autoSkip: false }, grid: { display: false } },
      },
    },
  });
}

start(({ curve, rows }) => {
  spark ??= makeSpark();
  bars ??= makeBars(rows.length);
  spark.data.labels = curve.map(([time]) => time);
  spark.data.datasets[0].data = curve.map(([, waiting]) => waiting);
  spark.update();
  bars.data.labels = rows.map(({ name, label }) => `${name}  ${label}`);
  bars.data.datasets[0].data = rows.map(({ resulted }) => resulted);
  bars.data.datasets[1].data = rows.map(({ percent, resulted }) => percent - resulted);
  bars.update();
});
