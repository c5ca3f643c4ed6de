import { expect } from '@open-wc/testing';
import { decodeQR } from 'qr/decode.js';
import { qr } from '../../../src/ui/share/qr.ts';

const SCALE = 4;

/** What a camera would see of it. */
function read(text: string): string {
  const { size, path } = qr(text)!;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * SCALE;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(SCALE, SCALE);
  context.fillStyle = '#000';
  context.clip(new Path2D(path));
  context.fillRect(0, 0, size, size);
  return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
}

describe('ui/share/qr', () => {
  it('is read back as the address it was made of', () => {
    for (const url of [
      'https://example.org/help',
      `https://example.org/sign-up?community=${'a'.repeat(200)}&x=1#2`,
      'https://xn--fiqs8s.example/%E5%AE%89%E5%92%8C',
      'https://example.org/安和',
    ])
      expect(read(url)).to.equal(url);
  });

  it('has four light squares on every side', () => {
    const { size, path } = qr('https://example.org/help')!;
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].map(run => run.slice(1, 4).map(Number));
    expect(runs.map(([x, y, width]) => `M${x} ${y}h${width}v1h-${width}z`).join('')).to.equal(path);
    expect(Math.min(...runs.map(([x]) => x!))).to.equal(4);
    expect(Math.min(...runs.map(([, y]) => y!))).to.equal(4);
    expect(Math.max(...runs.map(([x, , width]) => x! + width!))).to.equal(size - 4);
    expect(Math.max(...runs.map(([, y]) => y! + 1))).to.equal(size - 4);
  });

  it('is none where the text is too long for one', () => {
    expect(qr('x'.repeat(5000))).to.equal(undefined);
  });
});
