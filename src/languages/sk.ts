/** Slovak. */
import { plural } from '../text/plural.ts';
import type { CardLanguage, LoadMore } from './index.ts';

const form = plural('sk');

/** The preposition before a number: 'zo' where its first word begins with s or š. */
export const z = (n: string): string => `${/^(?:[467]\d?\d?|1[467]|1\d\d)(?!\d)/.test(n) ? 'zo' : 'z'} ${n}`;

/** The same with a capital, for the beginning of a sentence. */
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const PEOPLE = { one: 'človek', few: 'ľudia', many: 'človeka', other: 'ľudí' } as const;
const TASKS = { one: 'úloha', few: 'úlohy', many: 'úlohy', other: 'úloh' } as const;

/** 'chýbajú 4', 'chýba 5'. */
const missing = (n: string, value: number): string =>
  `${form(value, { few: 'chýbajú', other: 'chýba' })}\u00A0${n}`;

export const language: CardLanguage = {
  shared: {
    direction: 'ltr',
    minutes: n => `${n} min`,
    hours: (hours, minutes) => (minutes === '' ? `${hours} h` : `${hours} h ${minutes} min`),
    range: (from, to) => `${from}–${to}`,
    ago: (unit, n, value) =>
      unit === 'now'
        ? 'práve teraz'
        : unit === 'day'
          ? `pred ${n} ${form(value, { one: 'dňom', many: 'dňa', other: 'dňami' })}`
          : `pred ${n} ${unit === 'minute' ? 'min' : 'h'}`,
    asOf: time => `Stav k ${time}`,
    tomorrow: time => `zajtra ${time}`,
    old: (unit, n, value) =>
      unit === 'now'
        ? 'údaje spred menej ako 1\u00A0min'
        : unit === 'day'
          ? `údaje spred ${n}\u00A0${form(value, { one: 'dňa', many: 'dňa', other: 'dní' })}`
          : `údaje spred ${n}\u00A0${unit === 'minute' ? 'min' : 'h'}`,
    staleBand: old => (old ? `${upper(old)} – mohlo sa to zmeniť` : 'Mohlo sa to zmeniť'),
    expiredBand: old => (old ? `${upper(old)} – už neplatia` : 'Údaje už neplatia'),
    lastNews: time => `Posledné údaje ${time}`,
    colon: ':',
    notKnown: 'neznáme',
    timeNotKnown: 'Čas týchto údajov nie je známy',
    timeUncertain: 'čas je neistý',
    mayHaveChanged: 'mohlo sa zmeniť',
    notCurrent: 'už neaktuálne',
    lastKnown: (value, when) => `Aktuálny údaj nie je. Posledný známy: ${value}${when && `, ${when}`}`,
    when: (time, ago) => `${time} (${ago})`,
    turn: {
      resumesAt: time => `Predpoklad pokračovania: ${time}`,
      opensAt: time => `Začiatok: ${time}`,
      closesAt: time => `Koniec: ${time}`,
    },
    overdue: time => `Od ${time} bez správ`,
    status: {
      'not-started': 'Ešte sa nezačalo',
      open: 'Otvorené',
      paused: 'Prerušené',
      full: 'Plné',
      closed: 'Zatvorené',
      done: 'Skončené',
    },
    statusNotKnown: 'Stav nie je známy',
    level: { none: 'Bez radu', short: 'Krátky', moderate: 'Stredný', long: 'Dlhý' },
    sample: 'Ukážka: tieto čísla sú vymyslené',
    samplePill: 'ukážka',
    cannotUpdate: 'teraz sa nedá aktualizovať',
    retry: 'Skúsiť znova',
    contact: { call: 'Zavolať na úrad', write: 'Napísať na úrad', ask: 'Opýtať sa úradu' },
    loading: 'Údaje sa načítavajú…',
    degraded: 'Nové údaje sa teraz nedajú načítať; toto sú posledné.',
    community: 'Miesto',
    fromOf: (known, of, ofNumber) =>
      `údaje ${z(known)} ${z(of)} ${form(ofNumber, { one: 'miesta', other: 'miest' })}`,
    atLeast: 'najmenej: zoznam nie je úplný',
    atLeastOld: n => `najmenej: neaktuálne údaje: ${n}`,
    tooOld: n => `príliš staré údaje: ${n}`,
    shown: (n, of) => `Zobrazené: ${n} ${z(of)}`,
    showMore: 'Zobraziť viac',
    news: (name, what) => `${name}: teraz ${what.toLowerCase() || 'aktuálne'}`,
    partsMissing: (n, of) => `Chýbajúce časti údajov: ${n} ${z(of)}. Niektoré miesta tu preto nie sú.`,
    missing: 'Toto sa teraz nedá načítať. Čísel sa to netýka; skúste stránku načítať znova.',
    share: 'Zdieľať alebo uložiť',
    problem: {
      title: 'Údaje sa teraz nedajú zobraziť',
      calm: 'Skúšame to ďalej. Neznamená to, že sa prestalo testovať.',
      empty: 'Zatiaľ tu nie sú žiadne údaje',
      notFound: what => `Nič sa nenašlo: „${what}“`,
      owner: 'Pre správcu stránky',
      noSrc: 'Nie je uvedený zdroj údajov. Doplňte jeho adresu do atribútu src.',
      unreachable: 'Zdroj údajov je nedostupný. Skontrolujte jeho adresu a server.',
      unreadable: 'Prijatý obsah sa nedá prečítať. Skontrolujte zdroj údajov.',
      ours: 'Časť prvku sa nepodarilo načítať alebo má chybu.',
      noCommunities: 'V údajoch nie je žiadne miesto.',
      askedFor: examples =>
        `Skontrolujte atribúty community a district${examples && `; v údajoch sú: ${examples}`}.`,
    },
  },
  queue: {
    people: n =>
      form(n, { one: 'človek čaká', few: 'ľudia čakajú', many: 'človeka čaká', other: 'ľudí čaká' }),
    ticketsOut: n =>
      form(n, {
        one: 'číslo ešte nevyvolané',
        few: 'čísla ešte nevyvolané',
        many: 'čísla ešte nevyvolaného',
        other: 'čísel ešte nevyvolaných',
      }),
    waiting: 'V rade',
    tickets: 'Čísla',
    wait: 'Čakanie',
    waitIs: wait => `Čakanie: ${wait}`,
    reported: 'hlásené z miesta',
    over: time => `viac než ${time}`,
    upTo: time => `najviac ${time}`,
    half: time => `polovica do ${time}`,
    nineOfTen: time => `deväť z desiatich do ${time}`,
    about: range => `asi ${range}`,
    noWait: 'bez čakania',
    how: (people, perHour, half, most) =>
      `odhad: v rade ${people} ÷ ${perHour} za hodinu; polovica do ${half}, deväť z desiatich do ${most}`,
    howFall: (people, low, high) => `odhad: v rade ${people}, naposledy ubúda ${low}–${high} za hodinu`,
    reportedBeside: estimate => `hlásené z miesta; náš odhad: ${estimate}`,
    notServing: 'bez odhadu: teraz sa nevybavuje',
    stateUnknown: 'bez odhadu: nevie sa, či sa teraz vybavuje',
    aged: 'bez odhadu: údaje nie sú aktuálne',
    join: 'Prísť do',
    joinPassed: time => `${time} už bolo; dnes sa na vás nemusí dostať`,
    joinHow: closes => `koniec ${closes} mínus najdlhšie čakanie`,
    level: 'Rad',
    caption: 'Rady podľa miest',

    filter: 'Stav',
    allStates: 'Všetky stavy',
  },
  queueCard: {
    kind: 'Rad',
    minutes: n => `${n}\u00A0min`,
    hours: (n, _, isHalfMore) => `${n}${isHalfMore ? ',5' : ''}\u00A0h`,
    hoursMinutes: (hours, minutes) => `${hours}\u00A0${minutes}`,
    about: wait => `asi ${wait}`,
    under: wait => `menej ako ${wait}`,
    over: wait => `viac ako ${wait}`,
    upTo: wait => `najviac ${wait}`,
    noWait: 'bez čakania',
    turnAbout: (time, day) => `${day && `${day} `}okolo ${time}`,
    turnBetween: (from, to) => `medzi ${from} a ${to}`,
    turnBy: (time, day) => `${day && `${day} `}do ${time}`,
    tomorrow: 'zajtra',
    verdict: {
      paused: 'Prerušené',
      full: 'Dnes plné',
      tooLate: 'Dnes už neskoro',
      mayBeTooLate: 'Možno už neskoro',
      closed: 'Zatvorené',
      closedToday: 'Zatvorené',
      notStarted: 'Ešte zatvorené',
      done: 'Skončené',
      expired: 'Bez aktuálneho údaja',
      unknown: 'Čakanie neznáme',
      noQueue: 'Bez radu',
      short: 'Krátky rad',
      moderate: 'Stredný rad',
      long: 'Dlhý rad',
    },
    serving: ticket => `Na rade je ${ticket}`,
    people: (n, value) =>
      `${n}\u00A0${form(value, { one: 'človek', few: 'ľudia', many: 'človeka', other: 'ľudí' })}`,
    joinNow: turn => `čakania. Príďte hneď, na rad prídete ${turn}.`,
    toWait: 'čakania.',
    reportedTurn: turn => `čakania podľa miesta, na rad prídete ${turn}.`,
    reported: 'čakania podľa miesta.',
    tooLateAfter: time => `Po ${time} už bude neskoro.`,
    reportedNoCount: 'Hlásené z miesta, bez počtu ľudí.',
    mayBeLate: (wait, turn) => `${wait} čakania: na rad prídete ${turn}, možno až po zatvorení.`,
    comeIn: 'Príďte, idete hneď na rad.',
    nobodyWaits: 'Nikto nečaká.',
    takeTicket: n => `Vezmite si číslo. Čísla pred vami: ${n}.`,
    inLine: {
      clock: 'v rade. Hodiny telefónu možno nejdú správne, preto čakanie neodhadujeme.',
      time: 'v rade. Nevie sa, kedy ich spočítali, preto čakanie neodhadujeme.',
      notServed: 'v rade. Teraz sa nevybavuje.',
      stateUnknown: 'v rade. Nevie sa, či sa teraz vybavuje.',
      noRate: 'v rade. Ako dlho čakajú, sa nevie.',
    },
    wereWaiting: time => `v rade o ${time}. Údaj je príliš starý na odhad čakania.`,
    wasReported: time => `stav o ${time}. Údaj je príliš starý na odhad čakania.`,
    nothingReported: 'Nikto nenahlásil, koľko ľudí čaká.',
    backAbout: when => `Pokračuje asi ${when}`,
    wasToResume: when => `Malo sa pokračovať ${when}`,
    wasToOpen: when => `Malo sa otvoriť ${when}`,
    wasToClose: when => `Malo sa zatvoriť ${when}.`,
    noNewTime: 'Nový čas zatiaľ nie je.',
    comeFrom: (time, day) => `Príďte ${day && `${day} `}od ${time}`,
    opens: when => `Otvára ${when}`,
    lineClosed: time => `Rad uzavreli o ${time}.`,
    notBeforeClosing: time => `Do zatvorenia o ${time} by ste sa nedostali na rad.`,
    askFirst: {
      call: 'Skôr než vyjdete, zavolajte na úrad.',
      write: 'Skôr než vyjdete, napíšte na úrad.',
      ask: 'Skôr než vyjdete, spýtajte sa na úrade.',
    },
    open: 'Otvorené',
    until: time => `do ${time}`,
    wasOpen: 'Bolo otvorené',
    at: time => `o ${time}`,
    now: time => `teraz ${time}`,
    closes: time => `zatvára ${time}`,
    joinBy: time => `príďte do ${time}`,
    joinByAbout: time => `príďte asi do ${time}`,
    aboutTime: time => `asi ${time}`,
    after: time => `po ${time}`,
    by: time => `do ${time}`,
    inTime: wait => `o ${wait}`,
    midnight: 'polnoc',
    turnSentence: turn => `Na rad prídete ${turn}.`,
    bandSentence: (from, to, typical) =>
      `Na rad prídete medzi ${from} a ${to}${typical && `, najskôr okolo ${typical}`}.`,
    pausedUntil: time => `Prerušené asi do ${time}.`,
    ahead: people => `Pred vami ${people}`,
    downFrom: (before, time) => `, o ${time} ich bolo ${before}`,
    keepPlaces: people => `${people} v rade, poradie platí`,
    stillWaiting: people => `V rade ešte ${people}`,
    stillServed: people => `V rade ${people}, tých ešte vybavia`,
    tickets: (serving, issued) => `Na rade je ${serving}, posledné vydané ${issued}`,
    allTaken: 'Zvyšné miesta na dnes môžu obsadiť tí, čo už čakajú.',
    outdoors: 'Vonku',
    indoors: 'Vnútri',
    queueing: 'V rade',
    groups: (n, value) =>
      `${n}\u00A0${form(value, { one: 'skupina', few: 'skupiny', many: 'skupiny', other: 'skupín' })}`,
    limit: n => `limit ${n}`,
    overLimit: (over, limit) => `${over} nad limit ${limit}`,
    tens: 'Jeden štvorček je desať skupín.',
    steps: { short: 'krátky', moderate: 'stredný', long: 'dlhý' },
    nowServing: 'na rade',
    lastGiven: 'vydané po',
    limitToday: 'dnes po',
    ticketLimit: ticket => `Dnes sa volá po ${ticket}, môže sa to zmeniť.`,
    haveTicket: 'Máte číslo?',
    details: {
      bring: 'čo priniesť',
      help: 'pomoc',
      how: 'ako sme to odhadli',
      where: 'kde sa čaká',
      inLine: 'čakanie v rade',
      places: 'voľné miesta',
      tips: 'rady',
      history: 'priebeh dňa',
      lastKnown: 'posledný známy údaj',
    },
    joined: (one, other) => `${one}, ${other}`,
  },
  volunteers: {
    kind: 'Dobrovoľníci',

    shortNow: (n, value) => `Teraz ${missing(n, value)}`,
    atLeastShort: (n, value) => `${form(value, { few: 'Chýbajú', other: 'Chýba' })} aspoň\u00A0${n}`,
    wasShort: (n, value) => `${form(value, { few: 'Chýbali', one: 'Chýbal', other: 'Chýbalo' })}\u00A0${n}`,
    staffed: 'Ľudí je dosť',
    noneNeeded: 'Teraz netreba nikoho',
    notKnown: 'Nie je známe',
    here: n => `${n}\u00A0na mieste`,
    people: (n, value) => `${n}\u00A0${form(value, PEOPLE)}`,
    allSignedUp: 'Miesta sú obsadené',
    noCurrent: 'Aktuálny údaj nie je',

    hereOf: (have, needed) => `na mieste ${have} ${z(needed)} potrebných`,
    filledOf: (filled, needed) => `obsadené ${filled} ${z(needed)} miest`,
    withGap: (sentence, time, n, value) => `${sentence}; od ${time} ${missing(n, value)}`,
    belowMin: (tasks, value) =>
      value === 1
        ? 'Jedna úloha je pod minimom.'
        : `${tasks} ${form(value, { few: 'úlohy sú', many: 'úlohy je', other: 'úloh je' })} pod minimom.`,
    nobodyReported: 'Zatiaľ nikto nenahlásil, koľko ľudí je na mieste.',
    tasksKnown: 'Úlohy sú známe, počet ľudí nie.',
    needNotKnown: 'Nie je známe, koľko ich treba.',
    fromTasks: (known, of) => `Počet je nahlásený pri ${known} ${z(of)} úloh.`,
    signedUpOf: (have, needed) => `Prihlásených ${have} ${z(needed)} potrebných. Koľko prišlo, nie je známe.`,
    signedUp: have => `Prihlásených: ${have}. Koľko prišlo, nie je známe.`,
    whenHereOf: (time, have, needed) => `${time && `o ${time}, `}keď bolo na mieste ${have} ${z(needed)}`,
    wereHereOf: (time, needed) => `na mieste${time && ` o ${time}`}, treba bolo ${needed}`,
    wereHere: time => `na mieste${time && ` o ${time}`}`,

    taskShort: missing,
    taskBelowMin: (n, min, value) => `${missing(n, value)}, min.\u00A0${min}`,
    taskStaffed: 'teraz ich je dosť',
    taskSpare: n => `${n}\u00A0navyše`,
    taskSignedUp: (have, needed) => `prihlásení ${needed === '' ? have : `${have} ${z(needed)}`}`,
    taskShortAt: (time, n, value) => `${time}: ${missing(n, value)}`,
    anyTask: 'Akákoľvek úloha',
    min: n => `min.\u00A0${n}`,
    now: 'teraz',
    blockOf: (time, have, needed) => `${time}: ${have} ${z(needed)}`,
    block: (time, have) => `${time}: ${have}`,
    blockMin: (block, min) => `${block}, najmenej ${min}`,
    rosterCaption: 'Dobrovoľníci podľa úloh',

    relief: (n, value) => [
      `${n}\u00A0${form(value, PEOPLE)}`,
      `${form(value, { few: ' sú', other: ' je' })} v službe pridlho. Najprv vystriedajte ich.`,
    ],
    wanted: things => `Na mieste ešte chýba: ${things.join(', ')}`,
    thing: (n, what) => (n === '' ? what : `${what} (${n})`),
    moreThings: n => `ďalšie (${n})`,

    moreTasks: (n, value) => `Ešte ${n} ${form(value, TASKS)}`,
    moreTasksStaffed: (n, value) => `Ešte ${n} ${form(value, TASKS)}, ľudí je dosť`,
    detailsOfTasks: 'Obsadené úlohy, všetky zmeny, minimá',
    detailsOfShifts: 'Všetky zmeny',
    detailsOfMinimums: 'Minimá',
    detailsOfCourse: 'Priebeh dňa',
    detailsOfWanted: 'Čo na mieste chýba',
    detailsOfLast: 'Posledný známy údaj',

    signUp: 'Chcem pomôcť',
    signUpCode: 'QR kód na prihlásenie',
  },
  progress: {
    stage: {
      registered: 'Registrácia',
      sampled: 'Odber',
      sent: 'Odoslané do laboratória',
      resulted: 'Výsledok',
    },
    people: {
      registered: 's registráciou',
      sampled: 's odberom',
      sent: 'so vzorkou v laboratóriu',
      resulted: 's výsledkom',
    },
    of: z,
    noPopulation: 'počet obyvateľov nie je známy, preto bez podielu',
    above: 'viac než uvedený počet obyvateľov',
    wasHigher: before => `predtým ${before}`,
    results: 'Výsledky',
    toCome: (n, number) =>
      `${n} ${form(number, { one: 'výsledok ešte príde', few: 'výsledky ešte prídu', many: 'výsledku ešte príde', other: 'výsledkov ešte príde' })}`,
    allIn: 'všetky za doterajšie odbery',
    upTo: time => `hotové za odbery do ${time}`,
    positive: 'Pozitívni',
    progress: 'Postup',
    toComeColumn: 'Ešte príde',
    caption: 'Postup testovania podľa miest',

    lagColumn: 'Meškanie výsledkov',
    paceColumn: 'Ľudí za hodinu',
  },
};

/** What lists, details and sharing say. */
export const more: LoadMore = () => import('./sk-more.ts');
