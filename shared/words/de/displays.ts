import type { Key } from '../en'

/** German: displays, the projector's coming and going, one-display mode, rehearsals, and leaving while a ceremony runs. */
export const displays: Partial<Record<Key, string>> = {
  'displays.gone': 'Beamer weg – wieder anschließen ({display})',
  'displays.offer': '{display} ist angeschlossen. Den Termin dort zeigen?',
  'displays.offer.accept': 'Dort zeigen',
  'displays.offer.decline': 'Jetzt nicht',
  'displays.one': 'Ein Bildschirm: Der Raum sieht alles',
  'displays.one.hint': 'Im Vollbild zeigen, dann bleiben die Notizen verborgen.',
  'displays.present': 'Im Vollbild zeigen',
  'displays.present.leave': 'Vollbild verlassen',
  'displays.present.controls': 'Bedienung',
  'displays.fullScreen': 'Bildschirm ausfüllen',
  'displays.swap': 'Bildschirme tauschen',
  'displays.wayland': 'Fenster für den Raum auf den Beamer ziehen, dann F11 drücken',
  'displays.wayland.why': 'Unter Wayland kann Sameday seine Fenster nicht selbst verschieben.',
  'displays.wayland.restart': 'Im X11-Modus neu starten',
  'displays.quit': 'Ein Termin läuft. Sameday beenden?',
  'displays.quit.detail': 'Alles ist gespeichert. Es geht später bei derselben Person und Zeit weiter.',
  'displays.quit.leave': 'Offen lassen und beenden',
  'displays.quit.stay': 'Weitermachen',

  'rehearsal.title': 'Probe',
  'rehearsal.text':
    'Einen Termin an einer Wegwerfkopie von allem hier ausprobieren. Nichts davon wird behalten oder weitergegeben.',
  'rehearsal.speed': 'Tempo',
  'rehearsal.times': '×{rate, number}',
  'rehearsal.start': 'Proben',
  'rehearsal.mark': 'Probe ×{rate, number}',
  'rehearsal.end': 'Probe beenden',
  'rehearsal.notNow': 'Ein Termin läuft.',
  'rehearsal.notNow.advice': 'Zuerst abschließen; während der Probe müsste er stillstehen.',
  'rehearsal.noCopy': 'Die Kopie für die Probe ließ sich nicht anlegen.',
  'rehearsal.noCopy.advice':
    'Platz auf dem Datenträger schaffen und noch einmal versuchen. Nichts hat sich geändert.',
  'rehearsal.nothingLeaves': 'Das ist eine Probe: Nichts davon wird weitergegeben.',
  'rehearsal.nothingLeaves.advice': 'Zuerst die Probe beenden.'
}
