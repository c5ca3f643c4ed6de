/** Slovak. */
import { plural } from '../text/plural.ts';
import type { CardLanguage, LoadMore } from './index.ts';

const form = plural('sk');

/** The preposition before a number: 'zo' where its first word begins with s or š. */
export const z = (n: string): string => `${/^(?:[467]\d?\d?|1[467]|1\d\d)(?!\d)/.test(n) ? 'zo' : 'z'} ${n}`;

/** The same with a capital, for the beginning of a sentence. */
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

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
    colon: ': ',
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
  volunteers: {
    onDuty: n =>
      `${form(n, { one: 'dobrovoľník', few: 'dobrovoľníci', many: 'dobrovoľníka', other: 'dobrovoľníkov' })} v službe`,
    signedUp: n =>
      `${form(n, { one: 'prihlásený', few: 'prihlásení', many: 'prihláseného', other: 'prihlásených' })} na teraz`,
    of: needed => `/ ${needed}`,
    lacking: n => `Treba ešte ${n}`,
    enough: 'Nikto nechýba',
    fromTasks: (known, of) => `úlohy s údajmi: ${known} ${z(of)}`,
    task: 'Úloha',
    there: 'V službe',
    signedUpColumn: 'Prihlásení',
    needed: 'Treba',
    gap: 'Chýba',
    least: min => `najmenej ${min}`,
    belowMin: min => `pod minimom ${min}`,
    belowLeast: tasks => `pod minimom: ${tasks.join(', ')}`,
    signUp: 'Prihlásiť sa na pomoc',
    caption: 'Dobrovoľníci podľa miest',
    rolesCaption: 'Dobrovoľníci podľa úloh',

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
