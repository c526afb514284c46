import type { Key } from '../en'

/** German: why the rules of the product side say no, and what the undo list calls its changes. */
export const product: Partial<Record<Key, string>> = {
  'problem.rule.frozen':
    'Die Reihenfolge von {unit} ist vereinbart und bleibt bis zum nächsten MetaScrum, wie sie ist.',
  'problem.rule.frozen.advice':
    'Öffne das MetaScrum von {unit}, um sie zu ändern, oder lass Änderungen vermerken statt ablehnen.',
  'problem.rule.goalElsewhere': 'Dieses Ziel gehört weder zu {unit} noch zu einer Einheit darüber.',
  'problem.rule.goalElsewhere.advice': 'Wähle ein Ziel von {unit} oder einer Einheit darüber.',
  'problem.rule.parentElsewhere': 'Ein Eintrag ist Teil von etwas bei {unit} oder darüber.',
  'problem.rule.parentElsewhere.advice': 'Wähle einen Eintrag von {unit} oder einer Einheit darüber.',
  'problem.rule.itemCircle': 'Ein Eintrag kann nicht Teil von sich selbst sein.',
  'problem.rule.itemCircle.advice': 'Wähle einen anderen Eintrag.',
  'problem.rule.itemDependsOnItself': 'Ein Eintrag kann nicht von sich selbst abhängen.',
  'problem.rule.itemDependsOnItself.advice': 'Wähle einen anderen Eintrag.',
  'problem.rule.endsBeforeStart': 'Es würde enden, bevor es beginnt.',
  'problem.rule.endsBeforeStart.advice': 'Ändere eines der beiden Daten.',
  'problem.rule.servesElsewhere': 'Ein Ziel von {unit} dient einem Ziel einer Einheit darüber.',
  'problem.rule.servesElsewhere.advice': 'Wähle ein Ziel einer Einheit über {unit}.',
  'problem.rule.dodInherited': '„{line}“ hat {unit} festgelegt, und es gilt für alle darunter.',
  'problem.rule.dodInherited.advice': 'Füge hier eigene Zeilen hinzu; diese entfernt man bei {unit}.',
  'problem.rule.dodUnknown': 'Diese Zeile gehört nicht mehr zur Definition of Done.',
  'problem.rule.dodUnknown.advice': 'Sieh dir die Definition noch einmal an.',
  'problem.rule.gapRaised': 'Diese Lücke ist schon gemeldet.',
  'problem.rule.gapRaised.advice': 'Öffne sie unter Hindernisse.',
  'problem.rule.sprintTaken': 'Es gibt schon einen Sprint {number, number}.',
  'problem.rule.sprintTaken.advice': 'Gib ihm die nächste Nummer.',
  'problem.rule.sprintOverlaps': 'Sprint {number, number} deckt einige dieser Tage ab.',
  'problem.rule.sprintOverlaps.advice': 'Wähle andere Daten oder ändere zuerst jenen Sprint.',
  'problem.rule.fewPeople':
    '„{metric}“ handelt von Menschen: Es zählt ab {fewest, number}, die geantwortet haben.',
  'problem.rule.fewPeople.advice':
    'Schreib, wie viele geantwortet haben, oder lass die Zahl weg. Nichts wurde behalten.',
  'undo.product.vision': 'Vision von {unit} geändert',
  'undo.product.order': 'Reihenfolge von {unit} geändert',
  'undo.product.freeze': 'Geändert, wie {unit} eine vereinbarte Reihenfolge hält',
  'undo.product.addGoal': 'Ziel {title} hinzugefügt',
  'undo.product.editGoal': 'Ziel {title} geändert',
  'undo.product.removeGoal': 'Ziel {title} entfernt',
  'undo.product.dod': 'Definition of Done von {unit} geändert',
  'undo.product.dodMark': 'Vermerkt, was {unit} erfüllt',
  'undo.product.dodGap': 'Lücke von {unit} gemeldet',
  'undo.product.addSprint': 'Sprint {number, number} hinzugefügt',
  'undo.product.editSprint': 'Sprint {number, number} geändert',
  'undo.product.removeSprint': 'Sprint {number, number} entfernt',
  'undo.product.planSprints': '{count, plural, one {# Sprint} other {# Sprints}} geplant',
  'undo.product.sprintGoal': 'Sprint-Ziel von {unit} geändert',
  'undo.product.addMetrics': '{count, plural, one {# Kennzahl} other {# Kennzahlen}} hinzugefügt',
  'undo.product.editMetric': 'Kennzahl {name} geändert',
  'undo.product.removeMetric': 'Kennzahl {name} entfernt',
  'undo.product.readings': 'Zahlen für {unit} eingetragen'
}
