interface WaitWords extends WordLists {
  readonly amounts: ReadonlyMap<string, number>;
  readonly more: ReadonlyMap<string, number>;
}

type WordLists = {
  readonly [
    kind in
      | 'hours'
      | 'minutes'
      | 'seconds'
      | 'and'
      | 'to'
      | 'about'
      | 'upTo'
      | 'over'
      | 'aboutBehind'
      | 'upToBehind'
      | 'overBehind'
      | 'none'
      | 'counters'
      | 'halves'
  ]: readonly string[];
};

/** The words in which waits are written: those that the widgets write in their languages, and others that are usual. */
export const waitWords: WaitWords = {
  hours: list(
    'h, hr, hrs, hour, hours, 小时, 小時, ساعة, ساعات, hod, std, stunde, stunden, heure, heures, hora, horas, godz, hodina, hodiny, hodín',
  ),
  minutes: list(
    'm, min, mins, minutes, 分, 分钟, 分鐘, دقيقة, دقائق, minúta, minúty, minút, minuto, minutos, minute, minuten, minut',
  ),
  seconds: list(
    's, sec, secs, second, seconds, 秒, 秒钟, 秒鐘, ثانية, ثوان, sekunda, sekundy, sekúnd, segundo, segundos',
  ),
  and: list('and, 又, و, a, e'),
  to: list('-, –, —, −, ~, 〜, to, 至, 到, إلى, až, a, até'),
  about: list(
    'about, around, approx, approx., approximately, circa, ca, ca., ~, ≈, estimated, 约, 約, 大约, 大約, 大概, 预计, 預計, حوالي, نحو, ungefähr, etwa, environ, asi, približne, cca, cca., okolo, cerca de, aproximadamente, aprox., por volta de',
  ),
  upTo: list(
    'up to, under, less than, at most, within, max, max., <, <=, ≤, 最长, 最長, 最多, 不到, 少于, 少於, 不超过, 不超過, بحد أقصى, أقل من, najviac, menej než, menej ako, do, até, no máximo, menos de',
  ),
  over: list(
    'over, more than, at least, >, >=, ≥, 超过, 超過, 大于, 大於, 至少, أكثر من, viac než, viac ako, aspoň, najmenej, nad, mais de, acima de, pelo menos',
  ),
  aboutBehind: list('左右, approx., approximately'),
  upToBehind: list('以内, 以內, or less'),
  overBehind: list('+, or more, 以上, أو أكثر, a viac, ou mais'),
  none: list(
    'no wait, no waiting, no wait time, no line, no queue, 不用等, 不用等候, 不用排队, 不用排隊, 无需等待, 無需等待, 无需等候, 無需等候, 无需排队, 無需排隊, دون انتظار, بدون انتظار, لا طابور, لا يوجد طابور, لا يوجد انتظار, bez čakania, bez radu, bez čekania, sem espera, sem fila',
  ),
  amounts: amounts({
    1: 'a minute, one minute, دقيقة, دقيقة واحدة, minúta, minútu, um minuto',
    2: 'دقيقتان, دقيقتين, dve minúty, dois minutos',
    15: 'a quarter of an hour, quarter of an hour, ربع ساعة, štvrť hodiny, štvrťhodina, um quarto de hora',
    30: 'half an hour, half hour, a half hour, 半小时, 半小時, 半个小时, 半個小時, نصف ساعة, pol hodiny, polhodina, polhodinu, meia hora',
    60: 'an hour, one hour, 一小时, 一小時, 一个小时, 一個小時, ساعة, ساعة واحدة, hodina, hodinu, uma hora',
    90: 'an hour and a half, one and a half hours, 一个半小时, 一個半小時, poldruha hodiny',
    120: 'two hours, 两小时, 兩小時, 两个小时, 兩個小時, ساعتان, ساعتين, dve hodiny, duas horas',
    150: '两个半小时, 兩個半小時',
    180: 'three hours, 三小时, 三小時, 三个小时, 三個小時, ثلاث ساعات, tri hodiny, três horas',
  }),
  more: amounts({ 15: 'وربع', 20: 'وثلث', 30: 'and a half, ونصف, a pol, e meia' }),
  counters: list('个, 個'),
  halves: list('半'),
};

function amounts(words: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  const pairs = Object.entries(words).flatMap(([minutes, all]) =>
    list(all).map(word => [word, Number(minutes)] as const),
  );
  return new Map(pairs);
}

function list(words: string): readonly string[] {
  return words.split(', ');
}
