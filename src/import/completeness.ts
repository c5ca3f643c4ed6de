import { cutOffOf, type CutOff } from '../feed/cut-off.ts';
import { pointerStep, type MappingIssues, type SourcedIssue } from './issues.ts';
import { entriesOf, type Path } from './paths.ts';
import type { Mapping } from './plan.ts';
import { ownMember } from '../feed/own.ts';

/** Issues that cost rows, nobody knows how many. */
const LOSSES: readonly SourcedIssue['code'][] = [
  'source/cut-off',
  'source/too-many-rows',
  'csv/unclosed-quote',
  'csv/too-many-cells',
  'mapping/no-key',
  'mapping/no-order',
];

/** Lists that are looked at: a path may lead to one in each entry of another. */
const MOST_LISTS = 1000;

/** Says it where the source's list of communities was cut off. @param root the source as a value */
export function reportCutOff({ feed }: Mapping, root: unknown, issues: MappingIssues): void {
  const plan = feed.members.find(([key]) => key === 'communities')?.[1];
  if (plan?.is !== 'each') return;
  let left = MOST_LISTS;
  const look = (value: unknown, index: number, containers: readonly unknown[], pointer: string): void => {
    if (left <= 0 || typeof value !== 'object' || value === null) return;
    const { steps } = plan.path;
    const step = steps[index];
    if (step === undefined) {
      left--;
      const found = cutOffOf(containers, steps[index - 1] ?? '', entriesOf(value).length);
      if (found) report(found, pointer, issues);
      return;
    }
    const inside = [...containers, value];
    for (const [key, entry] of next(value, plan.path, index))
      look(
        entry,
        key === plan.path.rests[index] ? steps.length : index + 1,
        inside,
        pointer + pointerStep(key),
      );
  };
  look(root, 0, [], '');
}

function next(value: object, { steps, rests }: Path, index: number): readonly [string | number, unknown][] {
  if (steps[index] === '*') return entriesOf(value);
  // A name with a dot in it is tried first as it is.
  const name = [rests[index], steps[index]].find(each => ownMember(value, each ?? '') !== undefined);
  return name === undefined ? [] : [[name, ownMember(value, name)]];
}

function report({ member, value }: CutOff, pointer: string, issues: MappingIssues): void {
  issues.add('source/cut-off', '', { seen: `${member}: ${JSON.stringify(value)}`, source: { pointer } });
}

/** Whether rows of the source were lost before they could become communities. */
export function isIncomplete(issues: MappingIssues): boolean {
  return LOSSES.some(code => issues.codes.has(code));
}
