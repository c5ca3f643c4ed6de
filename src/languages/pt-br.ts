/** Portuguese, as it is written in Brazil. */
import { plural } from '../text/plural.ts';
import type { CardLanguage, LoadMore, LoadOthers } from './index.ts';

const form = plural('pt-BR');

/** The same with a capital, for the beginning of a sentence. */
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A time of the day with its preposition: 'às 16:20', 'à 01:00'. What begins with a day has it already, or needs none. */
export const at = (time: string): string =>
  /^\d?\d:/.test(time) ? `${/^0?1:/.test(time) ? 'à' : 'às'} ${time}` : time;

/** 'faltam 4'. */
const missing = (n: string, value: number): string =>
  `${form(value, { one: 'falta', other: 'faltam' })}\u00A0${n}`;

export const language: CardLanguage = {
  shared: {
    direction: 'ltr',
    minutes: n => `${n} min`,
    hours: (hours, minutes) => (minutes === '' ? `${hours} h` : `${hours} h ${minutes} min`),
    range: (from, to) => `${from}–${to}`,
    ago: (unit, n, value) =>
      unit === 'now'
        ? 'agora mesmo'
        : unit === 'day'
          ? `há ${n} ${form(value, { one: 'dia', other: 'dias' })}`
          : `há ${n} ${unit === 'minute' ? 'min' : 'h'}`,
    asOf: time => `Atualizado ${at(time)}`,
    tomorrow: time => `amanhã às ${time}`,
    old: (unit, n, value) =>
      unit === 'now'
        ? 'dados de menos de 1\u00A0min atrás'
        : unit === 'day'
          ? `dados de ${n}\u00A0${form(value, { one: 'dia', other: 'dias' })} atrás`
          : `dados de ${n}\u00A0${unit === 'minute' ? 'min' : 'h'} atrás`,
    staleBand: old => (old ? `${upper(old)} – pode ter mudado` : 'Pode ter mudado'),
    expiredBand: old => (old ? `${upper(old)} – não valem mais` : 'Os dados não valem mais'),
    lastNews: time => `Últimos dados ${time}`,
    zone: name => `${name}`,
    colon: ': ',
    notKnown: 'sem informação',
    timeNotKnown: 'Não se sabe de quando são estes números',
    timeUncertain: 'horário incerto',
    mayHaveChanged: 'pode ter mudado',
    notCurrent: 'desatualizado',
    when: (time, ago) => `${time} (${ago})`,
    turn: {
      resumesAt: time => `Deve voltar ${at(time)}`,
      opensAt: time => `Abre ${at(time)}`,
      closesAt: time => `Fecha ${at(time)}`,
    },
    wasToResume: time => `Devia voltar ${at(time)}`,
    status: {
      'not-started': 'Não começou',
      open: 'Aberto',
      paused: 'Em pausa',
      full: 'Lotado',
      closed: 'Fechado',
      done: 'Encerrado',
    },
    statusNotKnown: 'Situação desconhecida',
    level: { none: 'Sem fila', short: 'Pequena', moderate: 'Média', long: 'Grande' },
    sample: 'Exemplo: estes números são inventados',
    samplePill: 'exemplo',
    cannotUpdate: 'sem atualização agora',
    retry: 'Tentar de novo',
    contact: { call: 'Ligar para o posto', write: 'Escrever para o posto', ask: 'Falar com o posto' },
    loading: 'Carregando os números…',
    community: 'Comunidade',
    atLeast: 'pelo menos: a lista está incompleta',
    tooOld: n => `dados antigos demais: ${n}`,
    shown: (n, of) => `Mostrando ${n} de ${of}`,
    showMore: 'Mostrar mais',
    news: (name, what) => `${name}: agora ${what.toLowerCase() || 'atualizado'}`,
    partsMissing: (n, of) => `Partes dos dados que faltam: ${n} de ${of}. Por isso faltam comunidades aqui.`,
    missing: 'Não dá para carregar isto agora. Os números não mudam; recarregue a página para tentar.',
    share: 'Compartilhar ou salvar',
    problem: {
      title: 'Não dá para mostrar os números agora',
      calm: 'Continuamos tentando. Isso não quer dizer que a testagem parou.',
      empty: 'Ainda não há números aqui',
      notFound: what => `Nada encontrado para “${what}”`,
      owner: 'Para quem cuida da página',
      noSrc: 'Falta a fonte dos dados. Ponha o endereço no atributo src.',
      unreachable: 'Não foi possível acessar os dados. Verifique o endereço e o servidor.',
      unreadable: 'Não foi possível ler o que chegou. Verifique os dados.',
      ours: 'Uma parte do componente não carregou ou tem um defeito.',
      noCommunities: 'Os dados não têm comunidades.',
      askedFor: examples =>
        `Verifique os atributos community e district${examples && `; os dados têm: ${examples}`}.`,
    },
  },
  queueCard: {
    kind: 'Fila',
    minutes: n => `${n}\u00A0min`,
    hours: (n, _, isHalfMore) => (isHalfMore ? `${n}h30` : `${n}\u00A0h`),
    hoursMinutes: (hours, minutes) => `${hours}\u00A0${minutes}`,
    about: wait => `cerca de ${wait}`,
    under: wait => `menos de ${wait}`,
    over: wait => `mais de ${wait}`,
    upTo: wait => `até ${wait}`,
    noWait: 'sem espera',
    turnAbout: (time, day) => `${day && `${day} `}por volta de ${time}`,
    turnBetween: (from, to) => `entre ${from} e ${to}`,
    turnBy: (time, day) => `${day && `${day} `}até ${time}`,
    tomorrow: 'amanhã',
    verdict: {
      paused: 'Em pausa',
      full: 'Lotado hoje',
      tooLate: 'Hoje não dá mais',
      mayBeTooLate: 'Talvez não dê tempo',
      closed: 'Fechado',
      closedToday: 'Fechado',
      notStarted: 'Ainda não abriu',
      done: 'Encerrado',
      expired: 'Sem número atual',
      unknown: 'Espera desconhecida',
      noQueue: 'Sem fila',
      short: 'Fila pequena',
      moderate: 'Fila média',
      long: 'Fila grande',
    },
    onNow: what => `Agora: ${what}`,
    serving: ticket => `Chamando ${ticket}`,
    people: (n, value) => `${n}\u00A0${form(value, { one: 'pessoa', other: 'pessoas' })}`,
    joinNow: turn => `de espera. Entre agora: sua vez ${turn}.`,
    reportedTurn: turn => `de espera, segundo o posto: sua vez ${turn}.`,
    reported: 'de espera, segundo o posto.',
    reportedUntil: time => `de espera, segundo o posto. Depois das ${time} não dá mais.`,
    reportedNoCount: 'Informado pelo posto; sem contagem.',
    mayBeLate: (wait, turn) => `${wait} de espera: sua vez ${turn}, talvez só depois de fechar.`,
    comeIn: 'É só chegar e entrar.',
    nobodyWaits: 'Ninguém está esperando.',
    takeTicket: n => `Pegue uma senha agora. Senhas antes da sua: ${n}.`,
    inLine: {
      clock: 'na fila. O relógio do celular pode estar errado, por isso não estimamos a espera.',
      time: 'na fila. Não se sabe quando foram contadas, por isso não estimamos a espera.',
      notServed: 'na fila. Ninguém está sendo atendido agora.',
      stateUnknown: 'na fila. Não se sabe se há atendimento agora.',
      noRate: 'na fila. Não se sabe quanto tempo esperam.',
    },
    wereWaiting: time => `na fila às ${time}. Dado antigo demais para estimar a espera.`,
    wasReported: time => `era a situação às ${time}. Dado antigo demais para estimar a espera.`,
    nothingReported: 'Ninguém informou quantas pessoas esperam.',
    backAbout: when => `Volta por volta de ${when}`,
    wasToOpen: when => `Devia abrir ${at(when)}`,
    wasToClose: when => `Devia fechar ${at(when)}.`,
    noNewTime: 'Nenhum novo horário foi informado.',
    comeFrom: (time, day) => `Venha ${day && `${day} `}a partir das ${time}`,
    opens: when => `Abre ${at(when)}`,
    lineClosed: time => `A fila fechou às ${time}.`,
    notBeforeClosing: time => `Sua vez não chegaria antes de fechar, às ${time}.`,
    askFirst: {
      call: 'Antes de sair, ligue para o posto.',
      write: 'Antes de sair, escreva para o posto.',
      ask: 'Antes de sair, fale com o posto.',
    },
    open: 'Aberto',
    until: time => `até ${time}`,
    wasOpen: 'Estava aberto',
    at: time => `às ${time}`,
    now: time => `agora ${time}`,
    closes: time => `fecha ${at(time)}`,
    joinBy: time => `chegue até ${time}`,
    joinByAbout: time => `chegue até cerca de ${time}`,
    aboutTime: time => `cerca de ${time}`,
    after: time => `depois das ${time}`,
    by: time => `até ${time}`,
    inTime: wait => `em ${wait}`,
    midnight: 'meia-noite',
    turnSentence: turn => `Sua vez chegaria ${turn}.`,
    bandSentence: (from, to, typical) =>
      `Sua vez chegaria entre ${from} e ${to}${typical && `, mais provável por volta de ${typical}`}.`,
    pausedUntil: time => `Em pausa até cerca de ${time}.`,
    ahead: people => `${people} na frente`,
    downFrom: (before, time) => `; eram ${before} às ${time}`,
    keepPlaces: (people, value) =>
      `${people} ${form(value, { one: 'mantém o lugar', other: 'mantêm o lugar' })}`,
    stillWaiting: people => `${people} ainda na fila`,
    stillServed: (people, value) =>
      `${people} já na fila ainda ${form(value, { one: 'será atendida', other: 'serão atendidas' })}`,
    tickets: (serving, issued) => `Chamando ${serving}, última entregue ${issued}`,
    allTaken: 'Quem já está na fila pode ocupar todas as vagas de hoje.',
    outdoors: 'Fora',
    indoors: 'Dentro',
    queueing: 'Na fila',
    groups: (n, value) => `${n}\u00A0${form(value, { one: 'grupo', other: 'grupos' })}`,
    limit: n => `limite ${n}`,
    overLimit: (over, limit) => `${over} acima do limite de ${limit}`,
    tens: 'Um quadrado são dez grupos.',
    steps: { short: 'pequena', moderate: 'média', long: 'grande' },
    nowServing: 'chamando',
    lastGiven: 'última',
    limitToday: 'limite hoje',
    ticketLimit: ticket => `${ticket} é o limite de hoje e pode mudar.`,
    haveTicket: 'Já tem senha?',
    details: {
      bring: 'o que levar',
      help: 'ajuda',
      how: 'como estimamos',
      where: 'onde se espera',
      inLine: 'espera de quem está na fila',
      places: 'vagas',
      tips: 'dicas',
      history: 'o dia até agora',
      lastKnown: 'último número',
    },
    joined: (one, other) => `${one}, ${other}`,
  },
  volunteers: {
    kind: 'Voluntários',

    shortNow: (n, value) =>
      `${form(value, { one: 'Falta', other: 'Faltam' })}\u00A0${n} ${form(value, { one: 'voluntário', other: 'voluntários' })}`,
    atLeastShort: (n, value) => `${form(value, { one: 'Falta', other: 'Faltam' })} pelo menos\u00A0${n}`,
    wasShort: (n, value) => `${form(value, { one: 'Faltava', other: 'Faltavam' })}\u00A0${n}`,
    staffed: 'Equipe completa',
    noneNeeded: 'Não é preciso ninguém agora',
    notKnown: 'Sem informação',
    here: n => `${n}\u00A0no local`,
    people: (n, value) => `${n}\u00A0${form(value, { one: 'pessoa', other: 'pessoas' })}`,
    allSignedUp: 'Vagas preenchidas',
    noCurrent: 'Sem número atual',
    shut: { 'not-started': 'Ainda não abriu', closed: 'Fechado', done: 'Encerrado' },
    nextShift: (time, have, needed) => `Próximo turno ${at(time)}: ${have} de ${needed} inscritos.`,
    opens: time => `Abre ${at(time)}.`,

    hereOf: (have, needed, value) =>
      value === 1
        ? `${have} de ${needed} necessário no local`
        : `${have} dos ${needed} necessários estão no local`,
    filledOf: (filled, needed, value) =>
      value === 1 ? `${filled} de ${needed} vaga preenchida` : `${filled} das ${needed} vagas preenchidas`,
    withGap: (sentence, time, n, value) => `${sentence}; a partir das ${time} ${missing(n, value)}`,
    belowMin: (tasks, value) =>
      value === 1 ? 'Uma tarefa está abaixo do mínimo.' : `${tasks} tarefas estão abaixo do mínimo.`,
    nobodyReported: 'Ninguém informou ainda quantos estão no local.',
    tasksKnown: 'As tarefas são conhecidas; quantas pessoas há, não.',
    needNotKnown: 'Não se sabe quantos são necessários.',
    fromTasks: (known, of, ofValue) =>
      `Informado em ${known} de ${of} ${form(ofValue, { one: 'tarefa', other: 'tarefas' })}.`,
    signedUpOf: (have, needed) => `Inscritos: ${have} de ${needed}. Não se sabe quantos vieram.`,
    signedUp: have => `Inscritos: ${have}. Não se sabe quantos vieram.`,
    whenHereOf: (time, have, needed) => `${time && `às ${time}, `}com ${have} de ${needed} no local`,
    wereHereOf: (time, needed) => `no local${time && ` às ${time}`}; eram necessárias ${needed}`,
    wereHere: time => `no local${time && ` às ${time}`}`,

    taskShort: missing,
    taskBelowMin: (n, min, value) => `${missing(n, value)}, mín.\u00A0${min}`,
    taskStaffed: 'completo agora',
    taskSpare: n => `${n}\u00A0a mais`,
    taskSignedUp: (have, needed) =>
      needed === '' ? `inscritos: ${have}` : `inscritos: ${have} de ${needed}`,
    taskShortAt: (time, n, value) => `${time}: ${missing(n, value)}`,
    anyTask: 'Qualquer tarefa',
    min: n => `mín.\u00A0${n}`,
    now: 'agora',
    blockOf: (time, have, needed) => `${time}: ${have} de ${needed}`,
    block: (time, have) => `${time}: ${have}`,
    blockMin: (block, min) => `${block}, mínimo de ${min}`,
    rosterCaption: 'Voluntários por tarefa',

    relief: (n, value) => [
      `${n}\u00A0${form(value, { one: 'pessoa', other: 'pessoas' })}`,
      form(value, {
        one: ' está em serviço há tempo demais. Troque essa pessoa primeiro.',
        other: ' estão em serviço há tempo demais. Troque essas pessoas primeiro.',
      }),
    ],
    wanted: things => `Também faz falta: ${things.join(', ')}`,
    thing: (n, what) => (n === '' ? what : `${n}\u00A0${what}`),
    moreThings: n => `e mais ${n}`,

    moreTasks: (n, value) => `Mais ${n} ${form(value, { one: 'tarefa', other: 'tarefas' })}`,
    moreTasksStaffed: n => `Mais ${n} tarefas, todas completas`,
    detailsOfTasks: 'Tarefas completas, todos os turnos, mínimos',
    detailsOfShifts: 'Todos os turnos',
    detailsOfMinimums: 'Mínimos',
    detailsOfCourse: 'Ao longo do dia',
    detailsOfWanted: 'O que faz falta',
    detailsOfLast: 'Último número conhecido',

    signUp: 'Quero ajudar',
    signUpCode: 'QR code para se inscrever',
  },
  progressCard: {
    kind: 'Andamento',
    stage: { registered: 'Cadastro', sampled: 'Coleta', sent: 'No laboratório', resulted: 'Resultado' },
    share: percent => `${percent} com coleta`,
    count: {
      registered: n => `${n} com cadastro`,
      sampled: n => `${n} com coleta`,
      sent: n => `${n} no laboratório`,
      resulted: n => `${n} com resultado`,
    },
    of: (n, population) => `${n} de ${population} pessoas`,
    at: (text, time) => `${text} (dados de ${time})`,
    planNow: (text, percent) => `${text}; o plano para agora é ${percent}`,
    above: (more, population) =>
      `${more} a mais que as ${population} da lista. A lista pode estar incompleta.`,
    noPopulation: 'Não se sabe quantas pessoas moram aqui.',
    noSamples: population =>
      (population && `de ${population} pessoas. `) + 'Não se sabe quantas fizeram a coleta.',
    unknown: 'Sem informação',
    notKnown: 'sem informação',
    nothing: 'Ainda não informaram nenhum número.',
    expired: 'Sem número atual',
    lastKnown: (text, time) => `Último conhecido: ${text}, ${time}`,
    fell: 'O número diminuiu. Foi corrigido, ou um dos dois está errado.',
    tooManyResults: 'Há mais resultados do que coletas. Um dos dois números está errado.',
    positive: (n, value) => `${n} ${form(value, { one: 'positivo', other: 'positivos' })}`,
    was: (n, time) => `antes ${n} (${time})`,
    toCome: (n, value) => `${form(value, { one: 'falta', other: 'faltam' })} ${n}`,
    allIn: 'todos prontos',
    upTo: time => `coletas até ${time}`,
    people: (n, value) => `${n} ${form(value, { one: 'pessoa', other: 'pessoas' })}`,
    listed: n => `lista: ${n}`,
    plan: { ahead: 'Adiantado', on: 'Dentro do plano', behind: 'Atrasado' },
    ended: 'Encerrado',
    start: time => `início ${time}`,
    now: 'agora',
    by: time => `até ${time}`,
    finish: times => `todos por volta de ${times}`,
    notBefore: time => `todos não antes de ${time}`,
    late: (time, by) => `termina por volta de ${time}, ${by} de atraso`,
    hours: (n, _, isHalfMore) => `${n}${isHalfMore ? ',5' : ''}\u00A0h`,
    details: { pace: 'ritmo', lastRound: 'rodada anterior', tubes: 'tubos', course: 'evolução até agora' },
    joined: (one, other) => `${one}, ${other}`,
  },
};

/** What lists, details and sharing say. */
export const more: LoadMore = () => import('./pt-br-more.ts');
export const others: LoadOthers = () => import('./pt-br-others.ts');
