// The floor: every row made by hand, its nodes kept, and only what changed written.

import './floor.css';
import { start, write } from './head.js';

const SVG = 'http://www.w3.org/2000/svg';
const list = document.getElementById('rows').appendChild(document.createElement('ul'));
const rows = [];
let path;

function makeRow() {
  const item = document.createElement('li');
  const [name, label, bar, sampled, resulted] = ['span', 'span', 'div', 'i', 'i'].map(tag =>
    document.createElement(tag),
  );
  bar.className = 'bar';
  bar.append(sampled, resulted);
  item.append(name, label, bar);
  return { item, name, label, sampled, resulted, percent: -1, result: -1 };
}

function drawCurve(curve) {
  const most = Math.max(...curve.map(([, waiting]) => waiting));
  const x = index => ((index * 200) / (curve.length - 1)).toFixed(1);
  const y = waiting => (40 - (waiting * 38) / most).toFixed(1);
  if (!path) {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 200 40');
    svg.setAttribute('preserveAspectRatio', 'none');
    path = svg.appendChild(document.createElementNS(SVG, 'path'));
    document.getElementById('spark').append(svg);
  }
  path.setAttribute('d', `M${curve.map(([, waiting], index) => `${x(index)} ${y(waiting)}`).join('L')}`);
}

start(data => {
  drawCurve(data.curve);
  const added = document.createDocumentFragment();
  data.rows.forEach(({ name, percent, label, resulted }, index) => {
    let row = rows[index];
    if (!row) {
      row = rows[index] = makeRow();
      added.append(row.item);
    }
    write(row.name, name);
    write(row.label, label);
    if (row.percent !== percent) row.sampled.style.width = `${(row.percent = percent)}%`;
    if (row.result !== resulted) row.resulted.style.width = `${(row.result = resulted)}%`;
  });
  list.append(added);
});
