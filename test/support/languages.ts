/** English and Simplified Chinese, for tests of the browser suite: they need no request, so that nothing waits for words. */
import type { WholeLanguage } from '../../src/languages/index.ts';
import { language as enCards } from '../../src/languages/en.ts';
import { language as enMore } from '../../src/languages/en-more.ts';
import { language as enOthers } from '../../src/languages/en-others.ts';
import { language as zhHansCards } from '../../src/languages/zh-hans.ts';
import { language as zhHansMore } from '../../src/languages/zh-hans-more.ts';
import { language as zhHansOthers } from '../../src/languages/zh-hans-others.ts';
import { addLanguage } from '../../src/text/tables.ts';

export const en: WholeLanguage = { ...enCards, ...enMore, ...enOthers };
export const zhHans: WholeLanguage = { ...zhHansCards, ...zhHansMore, ...zhHansOthers };

addLanguage('en', en);
addLanguage('zh-Hans', zhHans);
