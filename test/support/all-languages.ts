/** Every language, with all of its words. */
import type { WholeLanguage } from '../../src/languages/index.ts';
import { language as arCards } from '../../src/languages/ar.ts';
import { language as arMore } from '../../src/languages/ar-more.ts';
import { language as arOthers } from '../../src/languages/ar-others.ts';
import { language as ptBrCards } from '../../src/languages/pt-br.ts';
import { language as ptBrMore } from '../../src/languages/pt-br-more.ts';
import { language as ptBrOthers } from '../../src/languages/pt-br-others.ts';
import { language as skCards } from '../../src/languages/sk.ts';
import { language as skMore } from '../../src/languages/sk-more.ts';
import { language as skOthers } from '../../src/languages/sk-others.ts';
import { language as zhHantCards } from '../../src/languages/zh-hant.ts';
import { language as zhHantMore } from '../../src/languages/zh-hant-more.ts';
import { language as zhHantOthers } from '../../src/languages/zh-hant-others.ts';
import { en, zhHans } from './languages.ts';

/** A language as it is written where no region says otherwise. */
function withoutRegions<T extends WholeLanguage>(all: T): WholeLanguage {
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => !name.includes('-')),
  ) as unknown as WholeLanguage;
}

/** What Hong Kong says otherwise, by table. */
export const HONG_KONG: Readonly<Record<string, object>> = Object.fromEntries(
  Object.entries({ ...zhHantCards, ...zhHantMore, ...zhHantOthers }).flatMap(([name, strings]) =>
    name.endsWith('-HK') ? [[name.replace('-HK', ''), strings]] : [],
  ),
);

export const LANGUAGES = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': withoutRegions({ ...zhHantCards, ...zhHantMore, ...zhHantOthers }),
  ar: { ...arCards, ...arMore, ...arOthers },
  sk: { ...skCards, ...skMore, ...skOthers },
  'pt-BR': { ...ptBrCards, ...ptBrMore, ...ptBrOthers },
} satisfies Record<string, WholeLanguage>;
