import type { Testing } from '../../domain/model.ts';
import { outlook, type Outlook } from '../../domain/outlook.ts';
import { isCurrent } from '../../domain/age.ts';
import type { CommunityContext, ViewContext } from '../../ui/context.ts';
import type { Details } from '../../ui/details.ts';
import { items, type Fact } from '../../ui/panel.ts';
import { joinedText, progressCardStrings } from './card-strings.ts';
import { courseChart } from './course-chart.ts';
import { progressDetailsStrings } from './details-strings.ts';

/** The details of the progress: pace, the round before, tubes; and the curve of the day. */
export function details(context: CommunityContext): Details {
  const { community, own, feed, now } = context;
  const { testing } = community;
  const age = context.age('testing');
  if (testing === undefined || age.freshness === 'expired') return { facts: [], charts: [] };
  const campaign = own.feed.campaign ?? feed.campaign ?? {};
  const view = outlook(testing, campaign, age, now);
  return {
    facts: [...(view ? outlookFacts(view, context) : []), tubesFact(testing, context)],
    charts:
      view && (isCurrent(age.freshness) || view.course.length > 1)
        ? courseChart(testing, view, campaign, context)
        : [],
  };
}

function outlookFacts({ stage, pace, needed, lastRound }: Outlook, { words }: ViewContext): readonly Fact[] {
  const t = words.of(progressDetailsStrings);
  // The population is to be sampled by the end; results come when they come.
  const least = needed !== undefined && stage === 'sampled' ? words.number(Math.ceil(needed)) : '';
  return [
    {
      id: 'pace',
      label: t.pace,
      items: items(pace && t.perHour(words.rate(aboutRate(pace.perHour)), least)),
    },
    {
      id: 'last-round',
      label: t.lastRound,
      items: lastRound
        ? items(
            t.atThatHour(
              words.number(lastRound.value),
              words.number(Math.abs(lastRound.difference)),
              -Math.sign(lastRound.difference),
            ),
          )
        : [],
    },
  ];
}

/** A rate as it is told with 'about': from a hundred an hour on, two digits of it. */
function aboutRate(perHour: number): number {
  const grid = 10 ** Math.max(0, Math.floor(Math.log10(perHour)) - 1);
  return perHour < 100 ? perHour : Math.round(perHour / grid) * grid;
}

function tubesFact({ tubes = {} }: Testing, { words }: ViewContext): Fact {
  const t = words.of(progressDetailsStrings);
  const parts = items(
    tubes.sent !== undefined && t.tubesSent(words.number(tubes.sent)),
    tubes.resulted !== undefined && t.tubesResulted(words.number(tubes.resulted)),
    tubes.poolSize !== undefined && t.poolSize(words.number(tubes.poolSize)),
  );
  const text = joinedText(
    parts.map(part => part.text),
    words.of(progressCardStrings),
  );
  return { id: 'tubes', label: t.tubes, items: items(text) };
}
