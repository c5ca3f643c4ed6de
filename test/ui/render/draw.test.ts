import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { draw, shape, type Shapes } from '../../../src/ui/render/draw.ts';

describe('pictures of plain records', () => {
  const place = document.createElement('div');
  const drawn = (content: Shapes): SVGSVGElement => {
    render(html`<svg ${draw(content)}></svg>`, place);
    return place.querySelector('svg')!;
  };
  const bar = (width: string): Shapes[number] => shape('rect', { width, class: 'bar' });

  it('are elements of SVG with their attributes, in their order, without any node beside them', () => {
    const svg = drawn([
      bar('20%'),
      undefined,
      shape('g', { class: 'all' }, [shape('text', { y: 1 }, 'now')]),
    ]);
    expect(svg.innerHTML).to.equal(
      '<rect width="20%" class="bar"></rect><g class="all"><text y="1">now</text></g>',
    );
    for (const each of svg.querySelectorAll('*')) expect(each).to.be.instanceOf(SVGElement);
  });

  it('keep an element that is still needed, and write only what has changed', () => {
    const [first] = drawn([bar('20%'), shape('text', {}, 'one')]).children;
    const text = place.querySelector('text')!.firstChild;
    drawn([bar('30%'), shape('text', {}, 'one')]);
    expect(place.querySelector('rect')).to.equal(first);
    expect(first!.getAttribute('width')).to.equal('30%');
    expect(place.querySelector('text')!.firstChild).to.equal(text);
  });

  it('lose what is not drawn any more: elements, attributes and texts', () => {
    drawn([shape('line', { x1: 0 }), shape('rect', { rx: 2, class: 'bar' }), shape('text', {}, 'one')]);
    const svg = drawn([shape('rect', { rx: undefined, class: 'bar' }), shape('text', {}, '')]);
    expect(svg.innerHTML).to.equal('<rect class="bar"></rect><text></text>');
  });

  it('are drawn again from where they are another picture, and where a text was', () => {
    drawn([shape('g', {}, 'one'), bar('20%'), shape('line', {})]);
    const svg = drawn([shape('g', {}, [bar('5%')]), shape('circle', { r: 1 }), bar('30%')]);
    expect(svg.innerHTML).to.equal(
      '<g><rect width="5%" class="bar"></rect></g><circle r="1"></circle><rect width="30%" class="bar"></rect>',
    );
    expect(drawn([]).innerHTML).to.equal('');
  });

  it('show a text of a feed as text, whatever it looks like', () => {
    const svg = drawn([shape('text', {}, '<script>alert(1)</script>')]);
    expect(svg.querySelector('script')).to.equal(null);
    expect(svg.textContent).to.equal('<script>alert(1)</script>');
  });
});
