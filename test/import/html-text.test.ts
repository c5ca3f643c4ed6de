import { expect } from '@open-wc/testing';
import { looksLikeHtml, textOfHtml } from '../../src/import/html-text.ts';
import { map } from '../support/mappings.ts';
import { growth } from '../support/growth.ts';

describe('textOfHtml', () => {
  it('decodes entities once, by name and by number', () => {
    for (const [html, text] of [
      ['St Bride&#8217;s Hall &amp; Annex', 'St Bride’s Hall & Annex'],
      ['&Ccaron;ierna L&uacute;ka &ndash; &scaron;kola', 'Čierna Lúka – škola'],
      ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
      ['&#x4eba;&#20154;', '人人'],
      ['5&nbsp;000&#160;m', '5 000 m'],
      ['&#150; &#x80;', '– €'],
      ['&unknown; &#0; &#xd800; &', '&unknown; &#0; &#xd800; &'],
    ] as const) {
      expect(textOfHtml(html), html).to.equal(text);
    }
  });

  it('drops tags with what is in scripts and styles; what parts lines is a space', () => {
    expect(textOfHtml('<em>Old</em> Corn<br/>Exchange')).to.equal('Old Corn Exchange');
    expect(textOfHtml('<p>One</p><p title="a > b">Two</p>')).to.match(/^One\s+(?:b"&gt;|b">)?Two$/);
    expect(textOfHtml('A<script>alert("x")</script><style>p{}</style><!-- c -->B')).to.equal('AB');
    expect(textOfHtml('Lanes 1 & 2, wait < 5 min > 3')).to.equal('Lanes 1 & 2, wait < 5 min > 3');
  });

  it('makes text of nothing but text: a tag that an entity hides stays a text', () => {
    expect(textOfHtml('&lt;img src=x onerror=alert(1)&gt;')).to.equal('<img src=x onerror=alert(1)>');
  });

  it('takes no longer for a long or hostile text', () => {
    for (const part of ['<script>', '<', '&'])
      expect(
        growth(size => textOfHtml(part.repeat(size)), 25_000),
        part,
      ).to.be.below(10);
  });

  it('is done where decode says so, and nowhere else', () => {
    const run = (name: unknown): unknown => {
      const mapping = { mapping: 1, feed: { communities: { $each: '', give: { id: '$id', name } } } };
      const { document } = map(JSON.stringify([{ id: 1, t: 'A &amp; <b>B</b>' }]), mapping);
      return (document as { readonly communities: unknown }).communities;
    };
    expect(run({ $from: 't', decode: 'html' })).to.deep.equal([{ id: '1', name: 'A & B' }]);
    expect(run('$t')).to.deep.equal([{ id: '1', name: 'A &amp; <b>B</b>' }]);
    expect(run({ $from: 't', decode: 'xml' })).to.deep.equal([{ id: '1' }]);
  });
});

describe('looksLikeHtml', () => {
  it('knows entities and tags from other uses of their signs', () => {
    for (const text of ['St Bride&#8217;s', 'A &amp; B', '<em>Old</em>', 'A<br/>B', '<a href="x">'])
      expect(looksLikeHtml(text), text).to.equal(true);
    for (const text of ['Lanes 1 & 2, wait < 5 min', 'A&B; C', 'x <5> y', 'AT&T', '<<', '1 <2 and 3> 2'])
      expect(looksLikeHtml(text), text).to.equal(false);
  });
});
