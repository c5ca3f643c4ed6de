// What of the browser suite runs in the other engines, and what does not, with the reason. One list, nothing else is left out.

/** @typedef {{ test: string, in: readonly string[], why: string }} LeftOut  the full title, or how those of a group begin; names of engines */

/**
 * Files of test/ in which something is the engine's: the DOM, styles, the network, timers, encodings, Intl. What reads, maps and
 * computes is the same code in every engine, and is tested in Chromium and Node.
 */
export const CORE = [
  'test/{element,security}/**/*.test.ts',
  'test/page/{host,memory,yield-to-main}.test.ts',
  // Hundreds of texts in every field. Those of the laws of the widgets, below, are tried here.
  '!test/security/hostile.test.ts',
  // What is said when, and in which words.
  '!test/element/{attribute-notes,day,issue-reporter,pseudo-locale,screen,screens,staying,wake-planner}.test.ts',
  'test/feed/{body-kind,chunks,faults,json,registry,shards,stream,transport}.test.ts',
  'test/import/{digits,encoding,external-reader,html-table,html-text,load-mapping,times}.test.ts',
  'test/text/{calendar,format,offset,zoned}.test.ts',
  'test/ui/{chart,list,render}/**/*.test.ts',
  'test/widgets/details.test.ts',
  // What all widgets do alike in one that is text and shapes, and those that have something of their own to do with the engine.
  'test/widgets/{queue,trend,map,board}/element.test.ts',
];

/** @type {readonly LeftOut[]} */
const LEFT_OUT = [
  ...['bodies', 'meaning', 'cut off after each byte'].map(group => ({
    test: `feed/faults ${group}`,
    in: ['firefox', 'webkit'],
    why: 'what came is judged by the same code in every engine',
  })),
  {
    test: 'feed/faults status status 304',
    in: ['firefox'],
    why: 'takes a 304 that it did not ask for to mean the document it last had; the same numbers at the same age',
  },
  {
    test: 'feed/faults transport length-too-long',
    in: ['webkit'],
    why: 'takes what came as the whole when a server promises more; here it is the whole',
  },
  {
    test: 'feed/faults headers says gzip and is not',
    in: ['webkit'],
    why: 'reads what says gzip and is not as it is; the document is right',
  },
  {
    test: 'feed/transport asks caches whether what they hold is still good',
    in: ['webkit'],
    why: 'a window that WebDriver steers keeps no HTTP cache, so nothing is ever asked for conditionally',
  },
  {
    test: 'feed/registry takes a 304 of the server as the same document: nothing is read, and nobody is told',
    in: ['webkit'],
    why: 'the same',
  },
  {
    test: 'feed/transport is unreachable, and never rejects, where nothing comes of it',
    in: ['webkit'],
    why: 'takes half a document as the whole when the connection ends, and reads what says gzip and is not',
  },
];

/** @param {string} engine @returns {readonly LeftOut[]} */
export const leftOutOf = engine => LEFT_OUT.filter(({ in: engines }) => engines.includes(engine));

/** Lets mocha pass them over, and count them as skipped. @param {string} engine @returns {import('@web/test-runner').TestRunnerPlugin} */
export function passOver(engine) {
  const titles = leftOutOf(engine).map(({ test }) => test);
  const hook = `beforeEach(function () {
    const title = this.currentTest.fullTitle() + ' ';
    if (${JSON.stringify(titles)}.some(each => title.startsWith(each + ' '))) this.skip();
  });`;
  return {
    name: 'lantern:pass-over',
    transform: ({ path, body }) =>
      path.endsWith('.test.ts') && titles.length > 0 ? `${body}\n${hook}` : undefined,
  };
}
