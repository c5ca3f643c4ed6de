import { isCurrent } from '../../domain/age.ts';
import { ageView } from '../../ui/age-view.ts';
import type { CommunityContext } from '../../ui/context.ts';
import type { Panel, Remark } from '../../ui/panel.ts';
import { capital, dueOf, homesText, isHiding, isNumber, known, PART, type Known } from './known.ts';
import { doorstepStrings } from './strings.ts';
import { doorstepSentence, doorstepVerdict } from './verdict.ts';

/** People who were visited, and those who are still to be, each of them drawn. Shares of the width where they are many. */
export interface VisitsPicture {
  readonly label: string;
  readonly visited: number;
  readonly left: number;
  readonly kind: 'people' | 'crowd' | 'old';
}

/** All that `<lantern-doorstep>` shows of one community. A list has no picture. */
export interface DoorstepView extends Panel {
  readonly picture?: VisitsPicture;
  /** What is shown, by name, for a table. */
  readonly safe?: Known;
}

/** As many people as are drawn one by one. */
const MOST_PEOPLE = 60;

export function doorstepView(context: CommunityContext): DoorstepView {
  const { community, words, own } = context;
  const t = words.of(doorstepStrings);
  const at = known(context);
  const verdict = doorstepVerdict(at, context);
  const sentence = doorstepSentence(at, context);
  const head = {
    name: words.text(community.name),
    kind: { text: t.kind },
    verdict,
    sentences: sentence === '' ? [] : [{ pieces: [{ text: sentence }] }],
    ...(at.isGiven && { age: ageView(at.age, PART, own) }),
  };
  if (at.age.freshness === 'expired') return head;
  const picture = pictureOf(at, context);
  return {
    ...head,
    ...(at.isDone && { announced: verdict.text }),
    safe: at,
    remarks: remarksOf(at, context),
    ...(picture && { picture }),
    ...(isHiding(at) && { detailsLabel: t.why }),
  };
}

/** None where a number is hidden, which could be counted in it. */
function pictureOf(at: Known, { words }: CommunityContext): VisitsPicture | undefined {
  const { sampled, age, people } = at;
  const left = dueOf(at);
  if (left === undefined || !isNumber(sampled) || !isNumber(people) || people === 0) return undefined;
  const t = words.of(doorstepStrings);
  return {
    label: t.picture(words.number(sampled), words.number(left)),
    visited: sampled,
    left,
    kind: age.freshness === 'stale' ? 'old' : people <= MOST_PEOPLE ? 'people' : 'crowd',
  };
}

/** Homes and teams, and what contradicts. How many teams are out is told of now only. */
function remarksOf(at: Known, { words }: CommunityContext): readonly Remark[] {
  const t = words.of(doorstepStrings);
  const { teams, age, above, isDone } = at;
  const homes = homesText(at, words);
  const remark = (id: string, icon: Remark['icon'], text: string, color?: Remark['color']): Remark => ({
    id,
    icon,
    pieces: [{ text }],
    ...(color && { color }),
  });
  return [
    ...(above > 0 ? [remark('contradiction', 'warning', t.above, 'alert')] : []),
    ...(homes === '' ? [] : [remark('homes', 'place', capital(t.inAll(homes)))]),
    ...(teams === undefined || !isCurrent(age.freshness)
      ? []
      : teams > 0
        ? [remark('teams', 'people', t.teams(words.number(teams), teams))]
        : [remark('teams', 'people', t.noTeam, isDone ? undefined : 'warn')]),
  ];
}
