import type { Key } from '../../en'

/** Brazilian Portuguese: things worth a look at a unit, with their reason and what to try. */
export const hints: Partial<Record<Key, string>> = {
  'hints.title': 'Vale um olhar',
  'hints.dismiss': 'Dispensar',
  'hints.moreThan': 'mais de {count, number} outras',
  'hints.more': '{count, plural, one {mais #} other {mais #}}',
  'hints.step': 'Aviso dispensado',
  'hint.noCrossTeam.why': 'Nada entre equipes surgiu nos últimos {count, number} Scaled Dailies.',
  'hint.noCrossTeam.try': 'Encurte, reúna-se menos ou pergunte quem espera por quem.',
  'hint.airtime.why': '{team} falou {share, number, percent} do tempo nas últimas {count, number} reuniões.',
  'hint.airtime.try': 'Comecem pelos outros e levem detalhes para o estacionamento.',
  'hint.overRuns.why':
    '{over, number} das últimas {count, number} reuniões passaram do timebox em mais de {share, number, percent}.',
  'hint.overRuns.try': 'Estacionem os assuntos mais cedo ou planejem menos turnos.',
  'hint.attendance.why': '{name} faltou a {absent, number} das últimas {count, number} reuniões.',
  'hint.attendance.try': 'Perguntem o que impede; outra pessoa pode falar no lugar.',
  'hint.bigTeam.why': 'Há {people, number} pessoas nesta equipe.',
  'hint.bigTeam.try': 'Equipes de nove ou menos conversam melhor: pensem em duas equipes.',
  'hint.fanOut.why': '{count, plural, one {# unidade se reúne} other {# unidades se reúnem}} aqui.',
  'hint.fanOut.try': 'Quatro ou cinco funcionam melhor: pensem em juntar ou dividir grupos.'
}
