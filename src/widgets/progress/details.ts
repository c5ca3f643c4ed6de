import type { Point, Testing } from '../../domain/model.ts';
import { lastRoundCourse, outlook, resultsLag, type Outlook } from '../../domain/outlook.ts';
import { inOrder, stagePoints } from '../../domain/series.ts';
import type { CommunityContext, ViewContext } from '../../ui/context.ts';
import { items, type Fact, type Item } from '../../ui/panel.ts';
import { courseLabel } from '../../ui/chart/course-label.ts';
import type { ChartView, NamedSeries } from '../../ui/chart/view.ts';
import { progressDetailsStrings } from './details-strings.ts';
import type { Details } from '../../ui/details.ts';

/** The details of the progress: pace, plan, finish, the round before, how far results lag; and the curve of the day. */
export function details(context: CommunityContext): Details {
  const { community } = context;
  const { testing } = community;
  const age = context.age('testing');
  if (testing === undefined || age.freshness === 'expired') return { facts: [], charts: [] };
  const { campaign = {} } = context.feed;
  const view = outlook(testing, campaign, age, context.now);
  const lag = resultsLag(testing, age, context.now);
  const { words } = context;
  const t = words.of(progressDetailsStrings);
  const { noCallMeans, tubes = {} } = testing;
  return {
    facts: [
      { id: 'lag', label: t.lag, items: items(lag ? t.lagBehind(words.minutes(lag)) : undefined) },
      {
        id: 'no-call',
        label: t.noCall,
        items: noCallMeans === undefined ? [] : [words.text(noCallMeans)],
      },
      {
        id: 'tubes',
        label: t.tubes,
        items: items(
          tubes.sent !== undefined && t.tubesSent(words.number(tubes.sent)),
          tubes.resulted !== undefined && t.tubesResulted(words.number(tubes.resulted)),
          tubes.poolSize !== undefined && t.poolSize(words.number(tubes.poolSize)),
        ),
      },
      ...(view ? outlookFacts(view, context) : []),
    ],
    charts: view ? courseChart(testing, view, context) : [],
  };
}

function outlookFacts(
  { pace, needed, planned, finish, lastRound, course }: Outlook,
  { words, now, feed }: ViewContext,
): readonly Fact[] {
  const t = words.of(progressDetailsStrings);
  const count = course[course.length - 1]?.[1] ?? 0;
  const ends = feed.campaign?.endsAt;
  const off = planned === undefined ? undefined : Math.round(count - planned);
  const how = (text: string): Item => ({ text, tone: 'how' });
  return [
    {
      id: 'pace',
      label: t.pace,
      items: items(
        pace && t.perHour(words.rate(pace.perHour)),
        needed && ends !== undefined ? t.neededPace(words.rate(needed), words.time(ends, now)) : undefined,
      ),
    },
    {
      id: 'plan',
      label: t.plan,
      items:
        off === undefined
          ? []
          : items(
              off === 0
                ? t.onPlan
                : off < 0
                  ? t.behindPlan(words.number(-off))
                  : t.aheadOfPlan(words.number(off)),
            ),
    },
    {
      id: 'finish',
      label: t.finish,
      items: finish
        ? [
            {
              text:
                finish.latest === undefined
                  ? t.notBefore(words.time(finish.earliest, now))
                  : t.between(words.time(finish.earliest, now), words.time(finish.latest, now)),
            },
            how(t.finishHow),
          ]
        : [],
    },
    {
      id: 'last-round',
      label: t.lastRound,
      items: lastRound
        ? items(
            t.atThatHour(words.number(lastRound.value), words.time(lastRound.at, now)),
            lastRound.difference === 0
              ? t.same
              : lastRound.difference > 0
                ? t.more(words.number(lastRound.difference))
                : t.fewer(words.number(-lastRound.difference)),
          )
        : [],
    },
  ];
}

/** The head stage, results where they are another, the steady pace and the round before. */
function courseChart(
  { history = [], population, lastRound }: Testing,
  { stage, course }: Outlook,
  { words, now, feed }: ViewContext,
): readonly ChartView[] {
  const t = words.of(progressDetailsStrings);
  const [first, last] = [course[0], course[course.length - 1]];
  if (first === undefined || last === undefined || course.length < 2) return [];
  const { startsAt, endsAt } = feed.campaign ?? {};
  const from = Math.min(first[0], startsAt ?? Infinity);
  const to = Math.max(last[0], endsAt ?? now);
  const plan: readonly Point[] =
    startsAt === undefined || endsAt === undefined || !population || endsAt <= startsAt
      ? []
      : [
          [startsAt, 0],
          [endsAt, population],
        ];
  const all: readonly NamedSeries[] = [
    { key: stage, name: t.stage[stage], points: course },
    ...(stage === 'resulted'
      ? []
      : [
          { key: 'resulted', name: t.stage.resulted, points: inOrder(stagePoints(history, 'resulted'), now) },
        ]),
    { key: 'plan', name: t.paceLine, points: plan, ahead: true },
    { key: 'last', name: t.lastRound, points: lastRoundCourse(lastRound, stage, startsAt), ahead: true },
  ];
  const title = t.stage[stage];
  return [
    {
      id: 'course',
      title: { text: title, lang: undefined },
      label: courseLabel(title, course, words, now),
      series: all.filter(({ points = [] }) => points.length > 0),
      from,
      to,
      yMax: population,
    },
  ];
}
