import type { Finding, Findings } from './findings.ts';
import { walk } from './walk.ts';
import type { Place } from '../import/places.ts';

/**
 * Looks for personal data. The format has no member for it, so a feed that contains it publishes it by accident.
 *
 * In `doorstep`, `volunteers` and the groups of a schedule, anything that looks like personal data is an error. Elsewhere, a
 * phone number or a mail address may belong to an office and is a warning. An identity number is always an error. Only the
 * beginning of such a value is reported, because the output of the checker may be kept in logs.
 */
export function checkPersonal(document: unknown, feed: Place, findings: Findings): void {
  walk(document, feed, ({ value, pointer, key, place, parent }) => {
    const isStrict = STRICT.test(pointer);
    if (key !== '' && place === undefined && checkMember(value, pointer, key, isStrict, parent, findings))
      return false;
    // Times, links and keywords of the format cannot be personal data, and a contact is meant to be public.
    if (place && ['time', 'plain', 'word', 'wait'].includes(place.is)) return false;
    if (typeof value === 'string') checkText(value, pointer, isStrict, findings);
    else if (typeof value === 'number')
      checkText(String(value), pointer, isStrict && place?.is !== 'number', findings);
    if (/\/doorstep\/(?:people|sampled|households)$/.test(pointer))
      checkSmall(value, pointer, document, findings);
    return true;
  });
}

/** Objects in which personal data is likely. */
const STRICT = /^\/communities\/\d+\/(?:(?:doorstep|volunteers)(?:\/|$)|schedule\/\d+\/who)/;

/** Names of members that describe a person. */
const ABOUT_PERSONS =
  /^(?:(?:first|last|full|family|given|sur|patient|resident|contact|volunteer|leader|duty)[\s_-]?)?names?$|^(?:people|persons?|residents?|patients?|members?|volunteers?|staff|who|contact)(?:[\s_-]?(?:list|names?|info))?$|phone|mobile|^(?:tel|cell|e?mails?|wechat|weixin|qq|address|addresses|door|flat|room|apartment|unit|birth.*|dob|age|sex|gender)$|^id[\s_-]?(?:card|no|num|number)|passport|identity|姓名|名单|名字|联系人|电话|手机|微信|身份证|证件|住址|地址|门牌|楼栋|房号|出生|年龄|性别/i;

/** @returns whether personal data was found, so that nested values need not be checked */
function checkMember(
  value: unknown,
  pointer: string,
  key: string,
  isStrict: boolean,
  parent: Place | undefined,
  findings: Findings,
): boolean {
  if (value === null || typeof value === 'boolean' || parent?.is === 'text') return false;
  const isCounts = /^\/communities\/\d+\/doorstep\/[^/]+$/.test(pointer);
  const isFull = typeof value === 'object' || typeof value === 'string';
  if (!(isCounts && isFull) && !(isStrict && isFull && ABOUT_PERSONS.test(key))) return false;
  findings.add('personal/detail', pointer, { seen: JSON.stringify(key), severity: 'error' });
  return true;
}

function checkText(text: string, pointer: string, isStrict: boolean, findings: Findings): void {
  if (text.length > 10_000) return;
  const found = (code: Finding['code'], what: string, severity: Finding['severity']): void =>
    findings.add(code, pointer, { seen: masked(what), severity });
  const idNumber = idNumberIn(text);
  if (idNumber !== undefined) return found('personal/id-number', idNumber, 'error');
  const phone = (isStrict ? ANY_PHONE : MOBILE).exec(text)?.[0];
  if (phone !== undefined) return found('personal/phone', phone, isStrict ? 'error' : 'warning');
  const mail = /[^\s@<>()]{1,64}@[^\s@<>()]{1,255}\.[a-z]{2,}/i.exec(text)?.[0];
  if (mail !== undefined) return found('personal/email', mail, isStrict ? 'error' : 'warning');
  if (isStrict && isLikePerson(text)) found('personal/name', text.trim(), 'error');
}

/** Mobile numbers of mainland China, and all numbers with a country code. */
const MOBILE = /(?:^|[^\d])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)|\+\d{1,3}[\s().-]?\d[\d\s().-]{6,}\d/;
/** Seven digits or more, however they are grouped. */
const ANY_PHONE = /\+?\d(?:[\s().-]?\d){6,}/;

/** Identity numbers with a distinct form: China (with its check digit), Hong Kong, Brazil, Slovakia, the USA. */
function idNumberIn(text: string): string | undefined {
  for (const [, candidate = ''] of text.matchAll(/(?:^|\D)(\d{17}[\dX])(?![\dX])/gi)) {
    if (hasCheckDigit(candidate)) return candidate;
  }
  return /\b(?:[A-Z]{1,2}\d{6}\([\dA]\)|\d{3}\.\d{3}\.\d{3}-\d{2}|\d{6}\/\d{4}|\d{3}-\d{2}-\d{4})(?!\d)/.exec(
    text,
  )?.[0];
}

/** ISO 7064, MOD 11-2. */
function hasCheckDigit(number: string): boolean {
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += Number(number[index]) * (2 ** (17 - index) % 11);
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase();
}

/** Frequent family names that rarely begin another word. */
const FAMILY_NAMES =
  /^(?:[王李张張刘劉陈陳杨楊赵趙吴吳徐孙孫胡朱郭罗羅梁宋郑鄭韩韓冯馮董萧蕭曹袁邓鄧傅沈彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛阎閻潘杜戴姜姚谭譚廖邹鄒熊崔邱秦侯邵尹黎乔喬贺賀赖賴龚龔]|欧阳|歐陽|司马|司馬|上官|诸葛)\p{Script=Han}{1,2}$/u;
/** Characters that occur in names of tasks, places and groups, but rarely in names of people. */
const TASK =
  /[岗崗班组組员員队隊站点點区區门門口街路巷村庄莊里院楼樓社服务務检檢测測登扫掃码碼送运運导導引秩序维維护護助理消毒核酸物资資装裝管楼栋棟号號线線台家店所厅廳场場医醫]/;
const GIVEN_NAMES = new Set(
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony paul andrew joshua kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry scott brandon benjamin samuel gregory alexander raymond patrick dennis peter mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela anna emma pamela nicole helen samantha katherine christine maria jose juan carlos pedro paulo joao luis antonio jozef zuzana katarina wang zhang liu chen zhao huang zhou zhu guo luo'.split(
    ' ',
  ),
);

function isLikePerson(text: string): boolean {
  return text
    .trim()
    .split(/\s*(?:[,，、;；/&+]|\band\b|和)\s*/)
    .some(part => {
      if (FAMILY_NAMES.test(part)) return !TASK.test(part.slice(1));
      if (/^(?:mr|mrs|ms|miss|dr)\.?\s+\p{Lu}/iu.test(part)) return true;
      if (/^\p{Script=Han}{1,3}(?:先生|女士|阿姨|大爷|医生|老师|主任)$/u.test(part))
        return FAMILY_NAMES.test(`${part[0]}一`);
      const words = part.split(/\s+/);
      const isNamed =
        words.length >= 2 && words.length <= 3 && words.every(word => /^\p{Lu}[\p{L}'.-]*$/u.test(word));
      return (
        isNamed && GIVEN_NAMES.has(words[0]?.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '') ?? '')
      );
    });
}

/** Counts below this may identify a household. */
const SMALL = 5;

function checkSmall(value: unknown, pointer: string, document: unknown, findings: Findings): void {
  if (typeof value !== 'number' || value < 1 || value >= SMALL) return;
  const limit = (document as { suppressBelow?: unknown }).suppressBelow;
  // Widgets hide such a count, but the file itself is public.
  findings.add('personal/small-count', pointer, {
    seen: String(value),
    severity: typeof limit === 'number' && value < limit ? 'note' : 'warning',
  });
}

function masked(text: string): string {
  const plain = text.trim().replace(/^[^\p{L}\p{N}+]+/u, '');
  const shown = /^\+?\d/.test(plain) ? plain.slice(0, 3) : [...plain][0];
  return JSON.stringify(`${shown}…`);
}
