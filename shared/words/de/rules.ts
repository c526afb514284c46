import type { Key } from '../en'

/** German: why the rules of the field say no, what to do about it, and what two laptops did at the same time. */
export const rules: Partial<Record<Key, string>> = {
  'check.impediment.answeredTwice': 'Es wurde zweimal gleichzeitig beantwortet. Die spätere Antwort gilt.',
  'check.impediment.answeredWhileSentUp':
    'Es wurde auf einer Ebene beantwortet, während es an die nächste gegeben wurde. Die Antwort gilt.',
  'check.impediment.answeredAfterResolved':
    'Es wurde beantwortet, obwohl es inzwischen gelöst war. Es bleibt gelöst.',
  'check.impediment.resolvedWhileSentUp':
    'Es wurde auf einer Ebene gelöst, während es an die nächste gegeben wurde. Es gilt als gelöst.',
  'check.impediment.sentUpElsewhere':
    'Es wurde von einer Ebene nach oben gegeben, die es nicht mehr hatte. Es bleibt, wo es war.',
  'check.impediment.unexpectedLevel':
    'Eine Ebene hat etwas damit getan, an die es nicht gegeben oder von der es zurückgenommen worden war.',
  'check.impediment.raiseTakenBack':
    'Die Meldung wurde zurückgenommen, nachdem andere damit gearbeitet hatten. Es bleibt erhalten.',

  'problem.rule.raisedAlready': 'Dieses Hindernis ist schon gemeldet.',
  'problem.rule.raisedAlready.advice': 'Zum Ändern in der Liste öffnen.',
  'problem.rule.notOnPath': 'Dieses Hindernis ist nicht bis {unit} gekommen.',
  'problem.rule.notOnPath.advice': 'Nur Ebenen, die es erreicht hat, können etwas damit tun.',
  'problem.rule.stillOpen': 'Dieses Hindernis ist noch offen.',
  'problem.rule.stillOpen.advice': 'Es gibt nichts wieder zu öffnen.',
  'problem.rule.atTheTop': 'Über {unit} gibt es keine Ebene.',
  'problem.rule.atTheTop.advice': 'Hier beantworten, auf eine der sechs Arten.',
  'problem.rule.nobodyAbove': '{unit} steht noch unter keiner anderen Einheit.',
  'problem.rule.nobodyAbove.advice': 'In Org unter eine Einheit stellen, dann das Hindernis nach oben geben.',
  'problem.rule.notHeard':
    'Die Ebene darüber muss wissen, {missing, select, blocked {was blockiert ist} effect {wie sich das auswirkt} ask {worum sie gebeten wird} blocked_effect {was blockiert ist und wie sich das auswirkt} blocked_ask {was blockiert ist und worum sie gebeten wird} effect_ask {wie es sich auswirkt und worum sie gebeten wird} other {was blockiert ist, wie sich das auswirkt und worum sie gebeten wird}}.',
  'problem.rule.notHeard.advice': 'Das ausfüllen und noch einmal nach oben geben.',
  'problem.rule.nobodyBelow':
    'Dieses Hindernis wurde hier gemeldet; darunter ist niemand, an den es zurückgehen könnte.',
  'problem.rule.nobodyBelow.advice': 'Lösen, übernehmen, ablehnen oder zum Transformationsthema machen.',
  'problem.rule.declineNeedsReason': 'Eine Ablehnung braucht einen Grund.',
  'problem.rule.declineNeedsReason.advice': 'Einen Satz für die schreiben, die es gemeldet haben.',
  'problem.rule.takeNeedsOwner': 'Übernehmen braucht eine zuständige Person und ein Datum.',
  'problem.rule.takeNeedsOwner.advice': 'Angeben, wer es bis wann tut.',
  'problem.rule.askNeedsText': 'Nachfragen braucht eine Frage.',
  'problem.rule.askNeedsText.advice': 'Schreiben, was noch zu wissen ist.',
  'problem.rule.returnNeedsText': 'Zurückgeben braucht einen Rat.',
  'problem.rule.returnNeedsText.advice': 'Schreiben, was die Meldenden tun können.',
  'problem.rule.nothingAsked': 'Niemand oben hat zu diesem Hindernis nachgefragt.',
  'problem.rule.nothingAsked.advice': 'Stattdessen den Wortlaut ändern oder es nach oben geben.',
  'problem.rule.replyNeedsText': 'Eine Erwiderung braucht Worte.',
  'problem.rule.replyNeedsText.advice': 'Schreiben, wonach die Ebene darüber gefragt hat.',
  'problem.rule.nothingToAcknowledge': 'Hier wartet keine Antwort auf {unit}.',
  'problem.rule.nothingToAcknowledge.advice': 'Vielleicht wurde sie schon bestätigt.',
  'problem.rule.alreadyResolved': 'Dieses Hindernis ist gelöst.',
  'problem.rule.alreadyResolved.advice': 'Wieder öffnen, falls es noch im Weg ist.',
  'problem.rule.alreadyAnswered': 'Dieses Hindernis hat seine Antwort.',
  'problem.rule.alreadyAnswered.advice': 'Wieder öffnen, falls die Antwort nicht hilft.',
  'problem.rule.ballElsewhere': '{unit} hat dieses Hindernis jetzt nicht.',
  'problem.rule.ballElsewhere.advice':
    'Nur die Ebene, die es hat, kann es nach oben geben, beantworten oder lösen.',

  'problem.rule.notStarted': 'Der Termin hat nicht begonnen.',
  'problem.rule.notStarted.advice': 'Zuerst auf Start drücken.',
  'problem.rule.alreadyStarted': 'Der Termin hat schon begonnen.',
  'problem.rule.alreadyStarted.advice': 'Zum Weitermachen auf Weiter drücken.',
  'problem.rule.nobodyElse': 'Sonst steht niemand auf dem Moderationsplan.',
  'problem.rule.nobodyElse.advice': 'In der Einrichtung weitere Personen eintragen.',
  'problem.rule.notRunning': 'Der Termin läuft nicht.',
  'problem.rule.notRunning.advice': 'Wieder öffnen, um weiterzumachen.',
  'problem.rule.notPaused': 'Der Termin ist nicht in Pause.',
  'problem.rule.notPaused.advice': 'Beide Uhren stehen richtig.',
  'problem.rule.allHeard': 'Alle Beiträge sind fertig.',
  'problem.rule.allHeard.advice': 'Abschließen oder zu jemandem zurückgehen.',
  'problem.rule.firstTurn': 'Es gibt keinen Beitrag davor.',
  'problem.rule.firstTurn.advice': 'Zum Weitermachen auf Weiter drücken.',
  'problem.rule.noTurn': 'Gerade hat niemand das Wort.',
  'problem.rule.noTurn.advice': 'Zuerst einen Beitrag wählen.',
  'problem.rule.closed': 'Diese Sitzung ist geschlossen.',
  'problem.rule.closed.advice': 'Zum Ändern wieder öffnen.',
  'problem.rule.notReviewed': 'Eine Sitzung schließt aus ihrem Rückblick.',
  'problem.rule.notReviewed.advice':
    'Zuerst auf Abschluss drücken und vorlesen, was nach oben geht und was beschlossen wurde.',
  'problem.rule.needsDisposition': '„{title}“ hat noch keine Antwort.',
  'problem.rule.needsDisposition.advice':
    'Was nach oben kam, geht mit einer von sechs Antworten: lösen, übernehmen, nachfragen, mit Rat zurückgeben, ablehnen oder zum Transformationsthema machen.',
  'problem.rule.needsDispositionConfidential': 'Das vertrauliche Hindernis {number} hat noch keine Antwort.',
  'problem.rule.needsDispositionConfidential.advice':
    'Was nach oben kam, geht mit einer der sechs Antworten.',
  'problem.rule.objectNeedsReason': 'Ein Einwand braucht seinen Grund.',
  'problem.rule.objectNeedsReason.advice': 'So schreiben, wie er gesagt wurde; er steht im Bericht.',
  'problem.rule.emptyBacklog': 'Es gibt noch kein Backlog, dem alle zustimmen könnten.',
  'problem.rule.emptyBacklog.advice': 'Zuerst unter Produkt Einträge hinzufügen.',
  'problem.rule.longOrder':
    '{count, number} Einträge sind zu viele, um sie als eine Reihenfolge zu vereinbaren: höchstens {most, number}.',
  'problem.rule.longOrder.advice':
    'Fallen lassen, was niemand tun wird, oder Teile in die Backlogs darunter verschieben.',
  'problem.rule.nothingToUndo': 'Es gibt nichts zurückzunehmen.',
  'problem.rule.nothingToUndo.advice': 'Jeder Schritt dieser Sitzung ist zurückgenommen.',
  'problem.rule.nothingToRedo': 'Es gibt nichts zu wiederholen.',
  'problem.rule.nothingToRedo.advice': 'Seither wurde etwas Neues getan oder nichts zurückgenommen.',
  'problem.rule.noSession': 'Kein Termin ist offen.',
  'problem.rule.noSession.advice': 'Unter Heute einen öffnen.',

  'notice.savedAgain': 'Das Speichern klappt wieder. Alles, was warten musste, ist jetzt sicher.',
  'check.impediment.answeredWhileMerged':
    'Es wurde beantwortet, während es anderswo zusammengelegt wurde. Die Antwort gilt, und es bleibt eigenständig.',
  'check.impediment.mergedInCircle':
    'Die beiden wurden gleichzeitig ineinander gelegt. Dieses steht für beide.',
  'problem.rule.merged': 'Ein anderes Hindernis steht für dieses.',
  'problem.rule.merged.advice': 'Bearbeiten Sie jenes, oder lösen Sie dieses wieder heraus.',
  'problem.rule.notResolvedYet': 'Dieses Hindernis ist noch nicht gelöst.',
  'problem.rule.notResolvedYet.advice': 'Nur Gelöstes lässt sich bestätigen.',
  'problem.rule.alreadyVerified': 'Das ist schon bestätigt.',
  'problem.rule.alreadyVerified.advice': 'Es bleibt nichts zu tun. Ist es wieder da, öffnen Sie es erneut.',
  'problem.rule.onlyOriginVerifies': 'Nur wer es gemeldet hat, kann sagen, dass es weg ist.',
  'problem.rule.onlyOriginVerifies.advice': 'Fragen Sie in deren nächster Runde.',
  'problem.rule.notMerged': 'Dieses Hindernis gehört zu keinem anderen.',
  'problem.rule.notMerged.advice': 'Es gibt nichts zu trennen.',
  'problem.rule.mergedWithItself': 'Ein Hindernis lässt sich nicht mit sich selbst zusammenlegen.',
  'problem.rule.mergedWithItself.advice': 'Wählen Sie ein anderes.',
  'problem.rule.mergeOpenOnly': 'Nur offene Hindernisse lassen sich zusammenlegen.',
  'problem.rule.mergeOpenOnly.advice': 'Ist es wieder da, öffnen Sie es zuerst erneut.',
  'problem.rule.mergeConfidential': 'Eines der beiden ist vertraulich, das andere nicht.',
  'problem.rule.mergeConfidential.advice': 'Machen Sie zuerst beide vertraulich oder keines.'
}
