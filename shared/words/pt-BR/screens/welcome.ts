import type { Key } from '../../en'

/** Brazilian Portuguese: the first run: three ways to begin. */
export const welcome: Partial<Record<Key, string>> = {
  'welcome.title': 'Cada bloqueio diante de quem pode removê-lo. No mesmo dia.',
  'welcome.lead':
    'O Sameday conduz suas dailies na sala. Nada sai deste notebook, a menos que você o repasse.',
  'welcome.standup': 'Fazer uma daily agora',
  'welcome.standup.text': 'Digite quem está aqui. Em um minuto o relógio já está correndo.',
  'welcome.sample': 'Explorar o exemplo',
  'welcome.sample.text':
    '23 times, 118 pessoas e uma manhã de bloqueios a caminho do topo. Remova-o com um clique.',
  'welcome.sample.making': 'Duas semanas de cerimônias em andamento',
  'welcome.bring': 'Trazer sua organização',
  'welcome.bring.text': 'Abra um CSV de unidades e pessoas. Você vê o que ele faria antes de fazer.',
  'welcome.standupTitle': 'Quem está aqui?',
  'welcome.team': 'Nome do time (opcional)',
  'welcome.names': 'Cole ou digite nomes, um por linha',
  'welcome.names.hint': 'Ctrl+Enter segue adiante; Enter também, depois de colar ou em uma linha vazia.',
  'welcome.count': '{count, plural, =0 {Ninguém ainda} one {# pessoa} other {# pessoas}}',
  'welcome.perPerson': 'cerca de {each} para cada um em um timebox de {box}',
  'welcome.continue': 'Continuar',
  'welcome.back': 'Voltar',
  'welcome.dropHint': 'Você também pode soltar um arquivo em qualquer lugar desta janela.'
}
