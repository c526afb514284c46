import type { Key } from '../../en'

/** Spanish: the first run: three ways to begin. */
export const welcome: Partial<Record<Key, string>> = {
  'welcome.title': 'Cada bloqueo ante la persona que puede quitarlo. El mismo día.',
  'welcome.lead':
    'Sameday conduce tus stand-ups en la sala. Nada sale de este portátil mientras no lo entregues.',
  'welcome.standup': 'Hacer un stand-up ahora',
  'welcome.standup.text': 'Teclea quién está. El reloj corre en un minuto.',
  'welcome.sample': 'Explorar el ejemplo',
  'welcome.sample.text': '23 equipos, 118 personas y una mañana de bloqueos que suben. Se quita con un clic.',
  'welcome.sample.making': 'Se viven dos semanas de ceremonias',
  'welcome.bring': 'Traer tu organización',
  'welcome.bring.text': 'Abre un CSV de unidades y personas. Antes de que haga nada, se ve qué haría.',
  'welcome.standupTitle': '¿Quién está?',
  'welcome.team': 'Nombre del equipo (opcional)',
  'welcome.names': 'Pega o teclea nombres, uno por línea',
  'welcome.names.hint': 'Ctrl+Intro continúa; Intro también, tras pegar o en una línea vacía.',
  'welcome.count': '{count, plural, =0 {Nadie aún} one {# persona} other {# personas}}',
  'welcome.perPerson': 'unos {each} cada uno en una timebox de {box}',
  'welcome.continue': 'Continuar',
  'welcome.back': 'Atrás',
  'welcome.dropHint': 'También se puede soltar un archivo en cualquier parte de esta ventana.'
}
