/** The words in which waits are written: those that the widgets write in their languages, and others that are usual. */
export const waitWords: {
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
  ]: readonly string[];
} = {
  hours: list('h, hr, hrs, hour, hours, 小时, 小時, ساعة, ساعات, hod, hodina, hodiny, hodín, hora, horas'),
  minutes: list(
    'm, min, mins, minute, minutes, 分, 分钟, 分鐘, دقيقة, دقائق, minúta, minúty, minút, minuto, minutos',
  ),
  seconds: list(
    's, sec, secs, second, seconds, 秒, 秒钟, 秒鐘, ثانية, ثوان, sekunda, sekundy, sekúnd, segundo, segundos',
  ),
  and: list('and, 又, و, a, e'),
  to: list('-, –, —, −, ~, 〜, to, 至, 到, إلى, až, a, até'),
  about: list(
    'about, around, approx, approx., approximately, circa, ca, ca., ~, ≈, estimated, 约, 約, 大约, 大約, 大概, 预计, 預計, حوالي, نحو, asi, približne, cca, cca., okolo, cerca de, aproximadamente, aprox., por volta de',
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
    'no wait, no waiting, no wait time, no line, no queue, 不用等, 不用等候, 不用排队, 不用排隊, 无需等待, 無需等待, 无需等候, 無需等候, 无需排队, 無需排隊, دون انتظار, بدون انتظار, لا طابور, bez čakania, bez radu, sem espera, sem fila',
  ),
};

function list(words: string): readonly string[] {
  return words.split(', ');
}
