/** Slovak. */
import { plural } from '../text/plural.ts';
import type { CardLanguage, LoadMore, LoadOthers } from './index.ts';

const form = plural('sk');

/** The preposition before a number: 'zo' where its first word begins with s or š. */
export const z = (n: string): string => `${/^(?:[467]\d?\d?|1[467]|1\d\d)(?!\d)/.test(n) ? 'zo' : 'z'} ${n}`;

/** The same with a capital, for the beginning of a sentence. */
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A time of the day with its preposition: 'o 16:20', 'zajtra o 06:00'. A date needs none. */
export const at = (time: string): string => `${time}`.replace(/^(zajtra )?(?=\d?\d:)/, '$1o ');

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
    zone: name => `${name}`,
    colon: ':',
    notKnown: 'neznáme',
    timeNotKnown: 'Čas týchto údajov nie je známy',
    timeUncertain: 'čas je neistý',
    mayHaveChanged: 'mohlo sa zmeniť',
    notCurrent: 'už neaktuálne',
    when: (time, ago) => `${time} (${ago})`,
    turn: {
      resumesAt: time => `Pokračuje asi ${at(time)}`,
      opensAt: time => `Otvára ${at(time)}`,
      closesAt: time => `Zatvára ${at(time)}`,
    },
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
    community: 'Miesto',
    atLeast: 'najmenej: zoznam nie je úplný',
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
    reportedTurn: turn => `čakania podľa miesta, na rad prídete ${turn}.`,
    reported: 'čakania podľa miesta.',
    reportedUntil: time => `čakania podľa miesta. Po ${time} už bude neskoro.`,
    reportedNoCount: 'Hlásené z miesta, bez počtu ľudí.',
    mayBeLate: (wait, turn) => `${wait} čakania: na rad prídete ${turn}, možno až po zatvorení.`,
    comeIn: 'Príďte, idete hneď na rad.',
    nobodyWaits: 'Nikto nečaká.',
    takeTicket: n => `Vezmite si číslo. Čísla pred vami: ${n}.`,
    inLine: {
      clock: 'v rade. Hodiny telefónu možno nejdú správne, preto čakanie neodhadujeme.',
      time: 'v rade. Nevie sa, kedy ich spočítali, preto čakanie neodhadujeme.',
      notServed: 'v rade. Testovanie teraz stojí.',
      stateUnknown: 'v rade. Nevie sa, či sa teraz testuje.',
      noRate: 'v rade. Ako dlho čakajú, sa nevie.',
    },
    wereWaiting: time => `v rade o ${time}. Údaj je príliš starý na odhad čakania.`,
    wasReported: time => `stav o ${time}. Údaj je príliš starý na odhad čakania.`,
    nothingReported: 'Nikto nenahlásil, koľko ľudí čaká.',
    backAbout: when => `Pokračuje asi ${at(when)}`,
    wasToResume: when => `Malo sa pokračovať ${at(when)}`,
    wasToOpen: when => `Malo sa otvoriť ${at(when)}`,
    wasToClose: when => `Malo sa zatvoriť ${at(when)}.`,
    noNewTime: 'Nový čas zatiaľ nie je.',
    comeFrom: (time, day) => `Príďte ${day && `${day} `}od ${time}`,
    opens: when => `Otvára ${at(when)}`,
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
    closes: time => `zatvára ${at(time)}`,
    joinBy: time => `príďte do ${time}`,
    joinByAbout: time => `príďte asi do ${time}`,
    aboutTime: time => `asi ${at(time)}`,
    after: time => `po ${time}`,
    by: time => `do ${time}`,
    inTime: wait => `ešte ${wait}`,
    midnight: 'polnoc',
    turnSentence: turn => `Na rad prídete ${turn}.`,
    bandSentence: (from, to, typical) =>
      `Na rad prídete medzi ${from} a ${to}${typical && `, najskôr okolo ${typical}`}.`,
    pausedUntil: time => `Prerušené asi do ${time}.`,
    ahead: people => `Pred vami ${people}`,
    downFrom: (before, time) => `, o ${time} ich bolo ${before}`,
    keepPlaces: people => `${people} v rade, poradie platí`,
    stillWaiting: people => `V rade ešte ${people}`,
    stillServed: people => `V rade ${people}, tých ešte otestujú`,
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
    ticketLimit: ticket => `Dnes príde na rad ešte ${ticket}, môže sa to zmeniť.`,
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
  progressCard: {
    kind: 'Priebeh',
    stage: {
      registered: 'Registrácia',
      sampled: 'Odber',
      sent: 'V laboratóriu',
      resulted: 'Výsledok',
    },
    share: percent => `Odber má ${percent}`,
    count: {
      registered: n => `Registrovaných: ${n}`,
      sampled: (n, value) => `Odber ${form(value, { few: 'majú', other: 'má' })} ${n}`,
      sent: n => `V laboratóriu: ${n}`,
      resulted: (n, value) => `Výsledok ${form(value, { few: 'majú', other: 'má' })} ${n}`,
    },
    of: (n, population) => `${n} ${z(population)} ľudí`,
    at: (text, time) => `${text}, stav k ${time}`,
    planNow: (text, percent) => `${text}; podľa plánu ich má byť ${percent}`,
    above: (more, population) => `O ${more} viac než ${population} v zozname. Zoznam možno nie je úplný.`,
    noPopulation: 'Počet obyvateľov nie je známy.',
    noSamples: population => (population && `${z(population)} ľudí. `) + 'Počet odberov nie je známy.',
    unknown: 'Nevie sa',
    notKnown: 'nevie sa',
    nothing: 'Zatiaľ nikto nenahlásil žiadne údaje.',
    expired: 'Aktuálny údaj nie je',
    lastKnown: (text, time) => `Posledný známy údaj: ${text}, ${time}`,
    fell: 'Číslo kleslo. Buď ho opravili, alebo jedno z nich nesedí.',
    tooManyResults: 'Výsledkov je viac než odberov. Jedno z čísel nesedí.',
    positive: n => `Pozitívni: ${n}`,
    was: (n, time) => `predtým ${n} (${time})`,
    toCome: (n, value) => `${n} ešte ${form(value, { few: 'prídu', other: 'príde' })}`,
    allIn: 'všetky sú známe',
    upTo: time => `odbery do ${time}`,
    people: (n, value) =>
      `${n} ${form(value, { one: 'človek', few: 'ľudia', many: 'človeka', other: 'ľudí' })}`,
    listed: n => `v zozname ${n}`,
    plan: { ahead: 'Pred plánom', on: 'Podľa plánu', behind: 'Za plánom' },
    ended: 'Skončilo sa',
    start: time => `začiatok ${time}`,
    now: 'teraz',
    by: time => `do ${time}`,
    finish: times => `všetci asi ${at(times)}`,
    notBefore: time => `všetci najskôr ${at(time)}`,
    late: (time, by) => `hotovo asi ${at(time)}, o ${by} neskôr`,
    hours: (n, _, isHalfMore) => `${n}${isHalfMore ? ',5' : ''}\u00A0h`,
    details: { pace: 'tempo', lastRound: 'minulé kolo', tubes: 'skúmavky', course: 'doterajší priebeh' },
    joined: (one, other) => `${one}, ${other}`,
  },
};

/** What lists, details and sharing say. */
export const more: LoadMore = () => import('./sk-more.ts');
export const others: LoadOthers = () => import('./sk-others.ts');
