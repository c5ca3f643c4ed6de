// The command line of the benchmark. Pure.

import { parseArgs } from 'node:util';

/** Another build of ours, to compare with. */
export const BEFORE = 'before';

export const USAGE = `npm run bench -- [options]        needs dist/ (npm run build)

  --rounds 7                 rounds, the variants one after the other in each
  --n 10,100,1000,10000      communities in the feed
  --only floor,lantern       variants whose name begins so; the floor is always among them
  --before path/lantern.js   another build of ours, measured in the same rounds: its file for the page (until 0.1 lantern-core.js)
  --quick                    3 rounds, 10 and 100 communities, no memory
  --json path                writes all rounds there
  --markdown                 prints the table alone, as docs/performance.md has it
  --check                    only checks that all pages show the same content
`;

/**
 * @param {readonly string[]} args @param {readonly string[]} known names of variants
 * @throws {Error} with what is wrong
 */
export function optionsOf(args, known) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string' },
      n: { type: 'string' },
      only: { type: 'string' },
      before: { type: 'string' },
      json: { type: 'string' },
      quick: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { quick, markdown, check, help, json, before } = values;
  const names = before === undefined ? known : [...known, BEFORE];
  const wanted = ['floor', ...(before === undefined ? [] : [BEFORE]), ...(values.only?.split(',') ?? [''])];
  const unknown = wanted.filter(want => !names.some(name => name.startsWith(want)));
  if (unknown.length > 0) throw new Error(`no variant ${unknown.join(', ')}; there are ${names.join(', ')}`);
  return {
    rounds: count(values.rounds ?? (quick ? '3' : '7')),
    sizes: (values.n ?? (quick ? '10,100' : '10,100,1000,10000')).split(',').map(count),
    variants: names.filter(name => wanted.some(want => name.startsWith(want))),
    memory: !quick,
    before,
    json,
    markdown,
    check,
    help,
  };
}

function count(text) {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`'${text}' is no number of rounds or communities`);
  return value;
}
