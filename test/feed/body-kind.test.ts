import { expect } from '@open-wc/testing';
import { kindOfBody, type BodyKind } from '../../src/feed/body-kind.ts';

/** A file as a page or the checker decodes it. */
const decoded = (...bytes: readonly number[]): string => new TextDecoder().decode(Uint8Array.from(bytes));

const BODIES: Readonly<Record<BodyKind, readonly string[]>> = {
  json: ['{"version":1}', ' \n[1]', '{'],
  rows: ['id,name\n1,A', 'Not found', '12', `${' '.repeat(1200)}id,name`, 'id,name\r\n1,A\r\n\x1a'],
  html: [
    '<!doctype html><title>Log in</title>',
    '\n  <HTML><body>Captive portal',
    '<!-- nothing here -->',
    '<!-- a comment --><html>',
    '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html>',
    '<h1>404</h1>',
    '<center>502 Bad Gateway</center>',
  ],
  xml: [
    '<?xml version="1.0"?>',
    '<?xml version="1.0" encoding="UTF-8"?>\n<!-- waits -->\n<rss version="2.0">',
    '<rss version="2.0">',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<waits><place/></waits>',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '<!DOCTYPE waits SYSTEM "waits.dtd"><waits/>',
  ],
  excel: [
    `PK\x03\x04\x14\x00[Content_Types].xml`,
    `PK\x03\x04\x14\x00\x00xl/workbook.xml`,
    `PK\x03\x04\x14\x00mimetypeapplication/vnd.oasis.opendocument.spreadsheet`,
    decoded(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
    new TextDecoder('windows-1252').decode(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
  ],
  binary: [
    '%PDF-1.7\n',
    `PK\x03\x04\x14\x00waits.csv`,
    decoded(0x1f, 0x8b, 8, 0),
    decoded(0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10, 0, 0),
  ],
  nothing: ['', ' \r\n\t '],
};

describe('feed/body-kind', () => {
  for (const [kind, bodies] of Object.entries(BODIES)) {
    for (const body of bodies) {
      it(`takes ${JSON.stringify(body.slice(0, 40))} for ${kind}`, () =>
        expect(kindOfBody(body)).to.equal(kind));
    }
  }
});
