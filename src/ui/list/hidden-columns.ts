import { isCurrent, type Age } from '../../domain/age.ts';
import type { Community, Level, Testing } from '../../domain/model.ts';
import { courseOf, resultsLag } from '../../domain/outlook.ts';
import { paceOf } from '../../domain/pace.ts';
import { STAGES } from '../../domain/progress.ts';
import { agePart, type ViewContext } from '../context.ts';
import { NONE, type Cell, type Column, type ListView, type Panel, type Row } from '../panel.ts';
import type { WidgetKind } from '../widget.ts';
import { listStrings } from './strings.ts';

/** A column that is shown only while it orders the list. */
interface Choice extends Column {
  /** Where the row does not know it by the column's key. */
  readonly cell?: (community: Community) => Cell;
}

/** From no queue to a long one. */
const LEVELS: readonly Level[] = ['none', 'short', 'moderate', 'long'];

/** A list with what else it can be ordered by. */
export function withChoices<P extends Panel>(
  view: ListView<P>,
  kind: WidgetKind,
  communities: readonly Community[],
  context: ViewContext,
): ListView<P> {
  const { levelOf } = view;
  const choices: readonly Choice[] = levelOf
    ? [levelChoice(levelOf, context)]
    : kind === 'progress'
      ? testingChoices(communities, context)
      : [];
  const cells = new Map(choices.map(choice => [choice.key, choice.cell]));
  return {
    ...view,
    columns: [...view.columns, ...choices],
    row: (community, keys): Row => {
      const row = view.row(community, keys);
      return {
        ...row,
        cells: row.cells.map((plain, index) => cells.get(keys[index] ?? '')?.(community) ?? plain),
      };
    },
  };
}

function levelChoice(levelOf: NonNullable<ListView['levelOf']>, context: ViewContext): Choice {
  const { words } = context;
  return {
    key: 'level',
    label: words.of(listStrings).level,
    hidden: true,
    value: each => {
      const level = levelOf(each);
      return level && LEVELS.indexOf(level);
    },
    cell: each => {
      const level = levelOf(each);
      const { freshness } = agePart(each.queue, 'queue', each, context);
      return { text: level ? words.strings.level[level] : NONE, freshness };
    },
  };
}

/** The share of each stage that any community gives, how far results lag, and how many people an hour. */
function testingChoices(communities: readonly Community[], context: ViewContext): readonly Choice[] {
  const { words, now } = context;
  const t = words.of(listStrings);
  const choice = (
    key: string,
    label: string,
    value: (testing: Testing, age: Age) => number | undefined,
    tell?: (testing: Testing, age: Age) => Cell,
  ): Choice => {
    const of = ({ testing = {} }: Community): Testing => testing;
    const ageOf = (each: Community): Age => agePart(each.testing, 'testing', each, context);
    return {
      key,
      label,
      hidden: true,
      value: each => {
        const age = ageOf(each);
        return age.freshness === 'expired' ? undefined : value(of(each), age);
      },
      ...(tell && { cell: (each: Community) => tell(of(each), ageOf(each)) }),
    };
  };
  const told =
    (value: (testing: Testing, age: Age) => number | undefined, tell: (value: number) => string) =>
    (testing: Testing, age: Age): Cell => {
      const known = age.freshness === 'expired' ? undefined : value(testing, age);
      return { text: known === undefined ? NONE : tell(known), freshness: age.freshness };
    };
  const lag = (testing: Testing, age: Age): number | undefined => resultsLag(testing, age, now);
  // Unknown where the count is not current.
  const pace = (testing: Testing, age: Age): number | undefined =>
    isCurrent(age.freshness) ? paceOf(courseOf(testing, age, now))?.perHour : undefined;
  return [
    ...STAGES.filter(stage => communities.some(({ testing }) => testing?.[stage] !== undefined)).map(stage =>
      choice(
        stage,
        t.stage[stage],
        // Without a population, counts stand for shares.
        ({ [stage]: reached, population }) =>
          reached === undefined ? undefined : reached / (population || 1),
      ),
    ),
    choice(
      'lag',
      t.lag,
      lag,
      told(lag, value => words.minutes(value)),
    ),
    choice(
      'pace',
      t.pace,
      pace,
      told(pace, value => words.rate(value)),
    ),
  ];
}
