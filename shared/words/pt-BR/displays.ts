import type { Key } from '../en'

/** Brazilian Portuguese: displays, the projector's coming and going, one-display mode, rehearsals, and leaving while a ceremony runs. */
export const displays: Partial<Record<Key, string>> = {
  'displays.gone': 'Projetor desconectado – reconecte para restaurar ({display})',
  'displays.offer': '{display} está conectado. Mostrar a cerimônia nele?',
  'displays.offer.accept': 'Mostrar nele',
  'displays.offer.decline': 'Agora não',
  'displays.one': 'Uma só tela: a sala vê tudo',
  'displays.one.hint': 'Apresente em tela cheia, e suas notas ficam fora de vista.',
  'displays.present': 'Apresentar em tela cheia',
  'displays.present.leave': 'Sair da tela cheia',
  'displays.present.controls': 'Controles',
  'displays.fullScreen': 'Preencher a tela',
  'displays.swap': 'Trocar as telas',
  'displays.wayland': 'Arraste a janela da sala até o projetor e pressione F11',
  'displays.wayland.why': 'No Wayland, o Sameday não consegue mover as próprias janelas.',
  'displays.wayland.restart': 'Reiniciar no modo X11',
  'displays.quit': 'Há uma cerimônia em andamento. Sair do Sameday?',
  'displays.quit.detail': 'Tudo está salvo. Você pode retomar na mesma pessoa e no mesmo tempo.',
  'displays.quit.leave': 'Deixar inacabada e sair',
  'displays.quit.stay': 'Continuar',

  'rehearsal.title': 'Ensaio',
  'rehearsal.text':
    'Experimente uma cerimônia em uma cópia descartável do que você tem aqui. Nada dela é guardado nem repassado.',
  'rehearsal.speed': 'Velocidade',
  'rehearsal.times': '×{rate, number}',
  'rehearsal.start': 'Ensaiar',
  'rehearsal.mark': 'Ensaio ×{rate, number}',
  'rehearsal.end': 'Encerrar o ensaio',
  'rehearsal.notNow': 'Há uma cerimônia em andamento.',
  'rehearsal.notNow.advice': 'Termine-a primeiro; ela teria de ficar parada durante o ensaio.',
  'rehearsal.noCopy': 'Não foi possível criar a cópia para o ensaio.',
  'rehearsal.noCopy.advice': 'Libere espaço no disco e tente de novo. Nada mudou.',
  'rehearsal.nothingLeaves': 'Isto é um ensaio: nada dele é repassado.',
  'rehearsal.nothingLeaves.advice': 'Encerre o ensaio primeiro.'
}
