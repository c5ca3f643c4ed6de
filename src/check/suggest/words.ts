/**
 * What publishers call the members of a feed, in six languages. Lower case, without marks; the most telling words come first. A word
 * counts where it stands in the name of a column.
 */
export const COLUMN_WORDS: readonly (readonly [path: string, words: readonly string[]])[] = [
  [
    'asOf',
    list(
      'as of, updated, last update, timestamp, date time, datetime, time, date, reported, stand, 更新时间, 更新時間, 数据时间, 时间, 時間, 日期, وقت التحديث, الوقت, التاريخ, aktualizovane, aktualizacia, datum, cas, atualizado, atualizacao, data hora, data, hora',
    ),
  ],
  [
    'queue.waitMinutes',
    list(
      'wait time, waiting time, wait minutes, wait, wartezeit, 等候时间, 等候時間, 等待时间, 等待時間, 预计等候, مدة الانتظار, وقت الانتظار, cakacia doba, cakanie, doba cakania, tempo de espera, espera',
    ),
  ],
  [
    'queue.capacityLeft',
    list(
      'capacity left, places left, remaining, slots left, available, 剩余名额, 剩餘名額, 余量, المتبقي, volne miesta, zostava, vagas, restantes',
    ),
  ],
  [
    'queue.nowServing',
    list(
      'now serving, current ticket, serving, called, 正在叫号, 叫号, 叫號, الدور الان, vola sa, senha atual',
    ),
  ],
  [
    'queue.lastIssued',
    list('last issued, last ticket, issued, 最新号, 已发号, اخر رقم, posledne cislo, ultima senha'),
  ],
  [
    'queue.stations',
    list(
      'stations, counters, desks, windows, lanes, open counters, 窗口, 采样台, 採樣枱, الشبابيك, okienka, stanovista, guiches, postos abertos',
    ),
  ],
  [
    'queue.servedPerHour',
    list('served per hour, per hour, hourly, 每小时, 每小時, في الساعة, za hodinu, por hora'),
  ],
  [
    'queue.waiting',
    list(
      'people waiting, in queue, queue length, queue, waiting, people in line, in line, persons, people, personen, warteschlange, heads, 排队人数, 排隊人數, 等候人数, 等候人數, 排队, 排隊, 人数, 人數, عدد المنتظرين, في الانتظار, الطابور, cakajuci, v rade, pocet ludi, ludia, fila, pessoas, aguardando',
    ),
  ],
  ['testing.positive', list('positive, positives, 阳性, 陽性, ايجابي, pozitivne, pozitivni, positivos')],
  [
    'testing.resulted',
    list(
      'resulted, results, tested, total tests, 已出结果, 已出結果, 检测, 檢測, نتائج, vysledky, testovani, otestovani, resultados, testados',
    ),
  ],
  [
    'testing.sampled',
    list('sampled, samples, swabs, 采样, 採樣, 已采, عينات, odbery, odobrate, coletados, amostras'),
  ],
  [
    'testing.registered',
    list('registered, registrations, 登记, 登記, 已登记, مسجل, registrovani, cadastrados, registrados'),
  ],
  [
    'testing.population',
    list(
      'population, residents, inhabitants, 人口, 居民, السكان, obyvatelia, obyvatelov, populacao, moradores',
    ),
  ],
  [
    'volunteers.needed',
    list('volunteers needed, needed, required, 需要, 所需, المطلوب, potrebni, treba, necessarios'),
  ],
  [
    'volunteers.onDuty',
    list(
      'volunteers, on duty, staff, 志愿者, 志願者, 义工, 義工, 在岗, المتطوعون, متطوع, dobrovolnici, v sluzbe, voluntarios, em servico',
    ),
  ],
  ['status', list('status, state, open, situation, 状态, 狀態, 是否开放, الحالة, stav, situacao, estado')],
  ['opensAt', list('opens at, opens, opening, 开门, 開門, 开始时间, يفتح, otvara, abertura, abre')],
  ['closesAt', list('closes at, closes, closing, 关门, 關門, 结束时间, يغلق, zatvara, fechamento, fecha')],
  ['lon', list('longitude, lon, lng, long, 经度, 經度, خط الطول, zemepisna dlzka')],
  ['lat', list('latitude, lat, 纬度, 緯度, خط العرض, zemepisna sirka')],
  [
    'district',
    list(
      'district, borough, region, area, county, bezirk, 区县, 行政区, 地区, 分区, 分區, 区, 區, المنطقة, okres, obvod, kraj, distrito, bairro, regiao, municipio',
    ),
  ],
  ['id', list('id, code, key, site id, kod, codigo, 编号, 編號, 代码, 代碼, رمز')],
  [
    'name',
    list(
      'name, site, place, location, station, centre, center, community, facility, title, ort, gate, hall, 名称, 名稱, 地点, 地點, 站点, 社区, 社區, 采样点, 檢測中心, 检测点, الاسم, المكان, المركز, nazov, miesto, odberne miesto, nome, local, posto, unidade',
    ),
  ],
];

/** Words for the states of a place, in six languages. */
export const STATE_WORDS: Readonly<Record<string, readonly string[]>> = {
  open: list(
    'open, opened, yes, active, running, 开放, 開放, 营业, 正常, 是, مفتوح, otvorene, otvorena, v prevadzke, ano, aberto, aberta, sim, funcionando',
  ),
  closed: list(
    'closed, no, inactive, shut, 关闭, 關閉, 已关闭, 停业, 否, مغلق, zatvorene, zatvorena, mimo prevadzky, nie, fechado, fechada, nao, nao funcionando',
  ),
  paused: list(
    'paused, break, suspended, interrupted, 暂停, 暫停, متوقف, متوقف مؤقتا, pozastavene, prestavka, pausado, suspenso',
  ),
  full: list('full, no more places, 已满, 已滿, 满员, ممتلئ, plne, obsadene, lotado, esgotado'),
  done: list(
    'done, finished, completed, ended, 已结束, 完成, 結束, انتهى, ukoncene, hotovo, encerrado, concluido',
  ),
  'not-started': list(
    'not started, not yet open, planned, 未开始, 未開始, لم يبدا, nezacalo, planovane, nao iniciado',
  ),
};

function list(words: string): readonly string[] {
  return words.split(', ');
}

/** A name as it is compared: lower case, no marks above letters, one space in place of signs and of a change of case. */
export function comparable(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
