import { expect } from '@open-wc/testing';
import { momentOf } from '../../src/domain/age.ts';
import type { Feed } from '../../src/domain/model.ts';
import { feedJsonSchema } from '../../src/feed/json-schema.ts';
import { LanternElement } from '../../src/element/lantern-element.ts';
import { VIEWS } from '../support/shown.ts';

describe('widgets/registry', () => {
  for (const [name, { widget }] of Object.entries(VIEWS)) {
    it(`${name} is defined under its name, and loading its module registers its element`, () => {
      expect(widget.name).to.equal(name);
      expect(widget.tag).to.equal(`lantern-${name}`);
      expect(Object.create(customElements.get(widget.tag)!.prototype as object)).to.be.instanceOf(
        LanternElement,
      );
    });

    it(`${name} has an age limit, which a feed may set`, () => {
      expect(momentOf({} as Feed, widget.part, { now: 0 }).limit).to.be.greaterThan(0);
      expect(JSON.stringify(feedJsonSchema())).to.match(new RegExp(`"staleAfter":\\{[^]*?"${widget.part}":`));
    });
  }
});
