import type { Tools } from './tools.ts';
import { createAnnouncer, type Announcer } from './announcer.ts';

const announcers = new WeakMap<object, Announcer>();

export const speak: Tools['speak'] = (
  host,
  { name, status, announced, figure, age },
  isAged,
  { words, now },
) => {
  const { strings } = words;
  const none = figure?.freshness === 'unknown' && figure.instead;
  const doubt = age ? age.doubt : isAged && strings.notCurrent;
  const meaning = [status?.word, announced, none, doubt].filter(Boolean).join(', ');
  const announcer = announcers.get(host) ?? createAnnouncer();
  announcers.set(host, announcer);
  // A list of a feed without a name has none before the colon either.
  const news = strings.news(name.text, meaning).replace(/^: /, '');
  const text = announcer.take(`${words.lang} ${name.text}`, news, now);
  return { text, changesAt: announcer.changesAt };
};
