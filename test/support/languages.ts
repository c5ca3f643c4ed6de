/** English and Simplified Chinese, for tests of the browser suite: they need no request, so that nothing waits for words. */
import { language as en } from '../../src/languages/en.ts';
import { language as zhHans } from '../../src/languages/zh-hans.ts';
import { addLanguage } from '../../src/text/tables.ts';

addLanguage('en', en);
addLanguage('zh-Hans', zhHans);
