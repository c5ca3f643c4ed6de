/** Portuguese, as it is written in Brazil. */
import { plural } from '../text/plural.ts';
import type { CardLanguage, LoadMore } from './index.ts';

const form = plural('pt-BR');

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
        ? 'agora mesmo'
        : unit === 'day'
          ? `há ${n} ${form(value, { one: 'dia', other: 'dias' })}`
          : `há ${n} ${unit === 'minute' ? 'min' : 'h'}`,
    asOf: time => `Dados de ${time}`,
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
    colon: ': ',
    notKnown: 'não se sabe',
    timeNotKnown: 'Não se sabe de quando são estes números',
    timeUncertain: 'horário incerto',
    mayHaveChanged: 'pode ter mudado',
    notCurrent: 'desatualizado',
    lastKnown: (value, when) => `Sem número atual. Último conhecido: ${value}${when && `, ${when}`}`,
    when: (time, ago) => `${time} (${ago})`,
    turn: {
      resumesAt: time => `Previsão de retorno: ${time}`,
      opensAt: time => `Abre: ${time}`,
      closesAt: time => `Fecha: ${time}`,
    },
    overdue: time => `Sem notícias desde ${time}`,
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
    degraded: 'Não dá para ler números novos agora; estes são os últimos.',
    community: 'Comunidade',
    fromOf: (known, of, ofNumber) =>
      `dados de ${known} de ${of} ${form(ofNumber, { one: 'comunidade', other: 'comunidades' })}`,
    atLeast: 'pelo menos: a lista está incompleta',
    atLeastOld: n => `pelo menos: dados desatualizados: ${n}`,
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
  queue: {
    people: n => form(n, { one: 'pessoa na fila', other: 'pessoas na fila' }),
    ticketsOut: n => form(n, { one: 'senha ainda não chamada', other: 'senhas ainda não chamadas' }),
    waiting: 'Na fila',
    tickets: 'Senhas',
    wait: 'Espera',
    waitIs: wait => `Espera: ${wait}`,
    reported: 'informado no local',
    over: time => `mais de ${time}`,
    upTo: time => `até ${time}`,
    half: time => `metade em até ${time}`,
    nineOfTen: time => `nove em cada dez em até ${time}`,
    about: range => `cerca de ${range}`,
    noWait: 'sem espera',
    how: (people, perHour, half, most) =>
      `estimativa: ${people} na fila ÷ ${perHour} por hora; metade em até ${half}, nove em cada dez em até ${most}`,
    howFall: (people, low, high) =>
      `estimativa: ${people} na fila, ultimamente ${low}–${high} a menos por hora`,
    reportedBeside: estimate => `informado no local; calculado aqui: ${estimate}`,
    notServing: 'sem estimativa: ninguém está sendo atendido',
    stateUnknown: 'sem estimativa: não se sabe se há atendimento',
    aged: 'sem estimativa: os números não são atuais',
    join: 'Chegue até',
    joinPassed: time => `já passou de ${time}; talvez não dê tempo hoje`,
    joinHow: closes => `fecha: ${closes}, menos a maior espera`,
    level: 'Fila',
    caption: 'Filas por comunidade',

    filter: 'Situação',
    allStates: 'Todas as situações',
  },
  volunteers: {
    onDuty: n => `${form(n, { one: 'voluntário', other: 'voluntários' })} em serviço`,
    signedUp: n => `${form(n, { one: 'inscrito', other: 'inscritos' })} para agora`,
    of: needed => `de ${needed}`,
    lacking: n => `Precisa de mais ${n}`,
    enough: 'Não falta ninguém',
    fromTasks: (known, of) => `dados de ${known} de ${of} tarefas`,
    task: 'Tarefa',
    there: 'Em serviço',
    signedUpColumn: 'Inscritos',
    needed: 'Precisa',
    gap: 'Faltam',
    least: min => `no mínimo ${min}`,
    belowMin: min => `abaixo do mínimo de ${min}`,
    belowLeast: tasks => `abaixo do mínimo: ${tasks.join(', ')}`,
    signUp: 'Inscreva-se para ajudar',
    caption: 'Voluntários por comunidade',
    rolesCaption: 'Voluntários por tarefa',

    signUpCode: 'QR code para se inscrever',
  },
  progress: {
    stage: {
      registered: 'Cadastro',
      sampled: 'Coleta',
      sent: 'Enviado ao laboratório',
      resulted: 'Resultado',
    },
    people: {
      registered: 'com cadastro',
      sampled: 'com coleta',
      sent: 'com amostra enviada ao laboratório',
      resulted: 'com resultado',
    },
    of: population => `de ${population}`,
    noPopulation: 'população desconhecida, por isso sem porcentagem',
    above: 'mais que a população informada',
    wasHigher: before => `antes eram ${before}`,
    results: 'Resultados',
    toCome: (n, number) => form(number, { one: `falta ${n} resultado`, other: `faltam ${n} resultados` }),
    allIn: 'todos prontos para as coletas até agora',
    upTo: time => `prontos para coletas até ${time}`,
    positive: 'Positivos',
    progress: 'Andamento',
    toComeColumn: 'Faltam',
    caption: 'Andamento dos testes por comunidade',

    lagColumn: 'Atraso dos resultados',
    paceColumn: 'Pessoas por hora',
  },
};

/** What lists, details and sharing say. */
export const more: LoadMore = () => import('./pt-br-more.ts');
