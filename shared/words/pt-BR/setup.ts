import type { Key } from '../en'

/** Brazilian Portuguese: how a unit runs a kind of ceremony: the Set-up sheet, turn orders, start by the clock, the facilitator rota. */
export const setup: Partial<Record<Key, string>> = {
  'setup.title': 'Configuração',
  'setup.kept': 'Guardado para a próxima cerimônia de {unit}: {ceremony}.',
  'setup.save': 'Usar esta configuração',
  'setup.box': 'Timebox (minutos)',
  'setup.parts': 'Minutos de cada parte',
  'setup.total': '{minutes, number} min ao todo',
  'setup.minutesOf': '{part}, minutos',
  'setup.order': 'Quem fala quando',
  'setup.order.fixed': 'Como na lista',
  'setup.order.random': 'Por sorteio',
  'setup.order.lastSpokeLast': 'Quem falou por último, por último',
  'setup.order.lastArrivalFirst': 'Último a chegar, primeiro',
  'setup.order.board': 'Percorrer o quadro',
  'setup.order.byHand': 'À mão',
  'setup.order.lot': 'Por sorteio, nº {seed}',
  'setup.order.hint.fixed': 'Na ordem da lista, até alguém mudar de lugar.',
  'setup.order.hint.random': 'Sorteada a cada vez. O número do sorteio fica na tela da sala e no registro.',
  'setup.order.hint.lastSpokeLast': 'Quem espera há mais tempo desde a última fala começa.',
  'setup.order.hint.lastArrivalFirst':
    'Segue quem é marcado como presente: quem chega por último fala primeiro.',
  'setup.order.hint.board':
    'Impedimentos abertos em vez de pessoas, da coluna da direita para a da esquerda.',
  'setup.order.again': 'Sortear de novo',
  'setup.order.restore': 'Reordenar',
  'setup.bringBack': 'Trazer {name} de volta',

  'setup.clock': 'Relógios na tela da sala',
  'setup.clock.down': 'Tempo restante',
  'setup.clock.up': 'Tempo usado',
  'setup.clock.colour': 'Só a cor',
  'setup.phases': 'Quando fica urgente',
  'setup.turnWrapUp': 'Fala: concluir com % restante',
  'setup.turnLastWords': 'Fala: últimas palavras com % restante',
  'setup.boxWrapUp': 'Timebox: concluir com % restante',
  'setup.boxLastMinutes': 'Timebox: últimas palavras, minutos restantes',
  'setup.noNames': 'Times em vez de nomes na tela da sala',
  'setup.byClock': 'Começar sozinha no horário marcado',
  'setup.later': 'A partir da próxima vez',
  'setup.later.why':
    'Esta cerimônia já começou, por isso hoje isto fica como está. O timebox aceita ±1 min e as falas podem ser arrastadas.',
  'setup.byClock.unbooked': 'Não há horário marcado para esta cerimônia, por isso ela não começa sozinha.',
  'setup.refused':
    'Um dos números não é possível. As últimas palavras vêm depois de concluir; um timebox tem pelo menos um minuto.',

  'setup.startsItself': 'Começa sozinha às {time}',
  'setup.startsItself.in': 'em {time}',
  'setup.startsItself.cancel': 'Hoje não (Esc)',
  'setup.startsItself.again': 'Começar sozinha, sim',
  'setup.notice.started': 'São {time}: a cerimônia começou sozinha.',

  'setup.rota': 'Rodízio de facilitação',
  'setup.rota.hint': 'Quem facilita a cada vez. Fechar uma sessão passa adiante.',
  'setup.rota.everyone': 'Todos em rodízio',
  'setup.rota.nobody': 'Ainda não se sabe quem poderia facilitar.',
  'setup.rota.today': 'Facilita hoje: {name}',
  'setup.rota.next': 'Na próxima: {name}',
  'setup.rota.skip': 'Pular',
  'setup.rota.swap': 'Trocar com…',

  'audience.seat': 'Lugar {number, number}',
  'audience.startsItself': 'Começa sozinha',
  'audience.ends': 'Termina às {time}',
  'audience.endsOff': 'Termina às {time} ({off})',
  'audience.of': 'de {time}',
  'audience.stayCount':
    '{count, plural, =0 {Quem se interessar} one {# pessoa fica} other {# pessoas ficam}}',
  'audience.whenReady': 'Começa quando todos estiverem aqui',
  'audience.closed.again': 'Na próxima vez: {ceremony} · {unit} · {time}',
  'audience.review.nothingNew': 'Nada novo surgiu',
  'audience.review.carries': '{name} leva adiante',
  'audience.review.answeredMain':
    '{count, plural, =0 {# respostas descem} one {# resposta desce} other {# respostas descem}}',
  'audience.review.decidedMain': '{count, plural, =0 {# decisões} one {# decisão} other {# decisões}}',
  'audience.review.raisedMain':
    '{count, plural, =0 {# impedimentos ficam aqui} one {# impedimento fica aqui} other {# impedimentos ficam aqui}}'
}
