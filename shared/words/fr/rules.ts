import type { Key } from '../en'

/** French: why the rules of the field say no, what to do about it, and what two laptops did at the same time. */
export const rules: Partial<Record<Key, string>> = {
  'check.impediment.answeredTwice': 'Il a reçu deux réponses en même temps. La plus tardive vaut.',
  'check.impediment.answeredWhileSentUp':
    'Il a reçu une réponse à un niveau pendant qu’il remontait au suivant. La réponse vaut.',
  'check.impediment.answeredAfterResolved':
    'Il a reçu une réponse alors qu’il était déjà résolu. Il reste résolu.',
  'check.impediment.resolvedWhileSentUp':
    'Il a été résolu à un niveau pendant qu’il remontait au suivant. Il compte comme résolu.',
  'check.impediment.sentUpElsewhere': 'Il est remonté d’un niveau qui ne l’avait plus. Il reste où il était.',
  'check.impediment.unexpectedLevel':
    'Un niveau a agi dessus sans l’avoir reçu, ou après qu’il en a été repris.',
  'check.impediment.raiseTakenBack':
    'Le signalement a été retiré après que d’autres ont agi dessus. Il est gardé.',

  'problem.rule.raisedAlready': 'Cet obstacle est déjà signalé.',
  'problem.rule.raisedAlready.advice': 'Ouvrez-le dans la liste pour le modifier.',
  'problem.rule.notOnPath': 'Cet obstacle n’est pas arrivé à {unit}.',
  'problem.rule.notOnPath.advice': 'Seuls les niveaux qu’il a atteints peuvent agir dessus.',
  'problem.rule.stillOpen': 'Cet obstacle est encore ouvert.',
  'problem.rule.stillOpen.advice': 'Il n’y a rien à rouvrir.',
  'problem.rule.atTheTop': 'Il n’y a pas de niveau au-dessus de {unit}.',
  'problem.rule.atTheTop.advice': 'Répondez-y ici, de l’une des six façons.',
  'problem.rule.nobodyAbove': '{unit} n’est encore sous aucune autre unité.',
  'problem.rule.nobodyAbove.advice': 'Placez-la sous une autre dans Org, puis faites remonter l’obstacle.',
  'problem.rule.notHeard':
    'Le niveau au-dessus doit entendre {missing, select, blocked {ce qui est bloqué} effect {quel effet cela a} ask {ce que vous lui demandez} blocked_effect {ce qui est bloqué et son effet} blocked_ask {ce qui est bloqué et ce que vous lui demandez} effect_ask {l’effet et ce que vous lui demandez} other {ce qui est bloqué, son effet et ce que vous lui demandez}}.',
  'problem.rule.notHeard.advice': 'Complétez cela et faites-le remonter à nouveau.',
  'problem.rule.nobodyBelow':
    'Cet obstacle a été signalé ici ; il n’y a personne en dessous à qui le rendre.',
  'problem.rule.nobodyBelow.advice':
    'Résolvez-le, prenez-le, refusez-le ou faites-en un sujet de transformation.',
  'problem.rule.declineNeedsReason': 'Un refus demande une raison.',
  'problem.rule.declineNeedsReason.advice': 'Écrivez une phrase pour qui l’a signalé.',
  'problem.rule.takeNeedsOwner': 'Le prendre demande un responsable et une date.',
  'problem.rule.takeNeedsOwner.advice': 'Dites qui le fait et pour quand.',
  'problem.rule.askNeedsText': 'Demander plus demande une question.',
  'problem.rule.askNeedsText.advice': 'Écrivez ce que vous devez savoir.',
  'problem.rule.returnNeedsText': 'Le renvoyer demande un conseil.',
  'problem.rule.returnNeedsText.advice': 'Écrivez ce que peuvent faire ceux qui l’ont signalé.',
  'problem.rule.nothingAsked': 'Personne au-dessus n’a demandé de précisions sur cet obstacle.',
  'problem.rule.nothingAsked.advice': 'Modifiez plutôt son texte, ou faites-le remonter.',
  'problem.rule.replyNeedsText': 'Une réponse demande des mots.',
  'problem.rule.replyNeedsText.advice': 'Écrivez ce que le niveau au-dessus a demandé.',
  'problem.rule.nothingToAcknowledge': 'Aucune réponse n’attend {unit} ici.',
  'problem.rule.nothingToAcknowledge.advice': 'La réception a peut-être déjà été confirmée.',
  'problem.rule.alreadyResolved': 'Cet obstacle est résolu.',
  'problem.rule.alreadyResolved.advice': 'Rouvrez-le s’il gêne encore.',
  'problem.rule.alreadyAnswered': 'Cet obstacle a sa réponse.',
  'problem.rule.alreadyAnswered.advice': 'Rouvrez-le si la réponse n’aide pas.',
  'problem.rule.ballElsewhere': '{unit} n’a pas cet obstacle maintenant.',
  'problem.rule.ballElsewhere.advice':
    'Seul le niveau qui l’a peut le faire remonter, y répondre ou le résoudre.',

  'problem.rule.notStarted': 'La cérémonie n’a pas commencé.',
  'problem.rule.notStarted.advice': 'Appuyez d’abord sur Démarrer.',
  'problem.rule.alreadyStarted': 'La cérémonie a déjà commencé.',
  'problem.rule.alreadyStarted.advice': 'Appuyez sur Suivant pour continuer.',
  'problem.rule.nobodyElse': 'Personne d’autre n’est dans le roulement.',
  'problem.rule.nobodyElse.advice': 'Ajoutez-y du monde dans Préparation.',
  'problem.rule.notRunning': 'La cérémonie n’est pas en cours.',
  'problem.rule.notRunning.advice': 'Rouvrez-la pour continuer.',
  'problem.rule.notPaused': 'La cérémonie n’est pas en pause.',
  'problem.rule.notPaused.advice': 'Les deux horloges sont justes.',
  'problem.rule.allHeard': 'Tous les tours sont faits.',
  'problem.rule.allHeard.advice': 'Finissez, ou revenez à quelqu’un.',
  'problem.rule.firstTurn': 'Il n’y a pas de tour auquel revenir.',
  'problem.rule.firstTurn.advice': 'Appuyez sur Suivant pour continuer.',
  'problem.rule.noTurn': 'Personne n’a la parole en ce moment.',
  'problem.rule.noTurn.advice': 'Choisissez d’abord un tour.',
  'problem.rule.closed': 'Cette séance est close.',
  'problem.rule.closed.advice': 'Rouvrez-la pour changer quelque chose.',
  'problem.rule.notReviewed': 'Une séance se clôt depuis sa relecture.',
  'problem.rule.notReviewed.advice':
    'Appuyez d’abord sur Finir, puis relisez ce qui remonte et ce qui a été décidé.',
  'problem.rule.needsDisposition': '« {title} » n’a pas encore de réponse.',
  'problem.rule.needsDisposition.advice':
    'Ce qui est remonté repart avec l’une de six réponses : résoudre, prendre, demander plus, renvoyer avec un conseil, refuser ou en faire un sujet de transformation.',
  'problem.rule.needsDispositionConfidential': 'L’obstacle confidentiel {number} n’a pas encore de réponse.',
  'problem.rule.needsDispositionConfidential.advice':
    'Ce qui est remonté repart avec l’une des six réponses.',
  'problem.rule.objectNeedsReason': 'Une objection demande sa raison.',
  'problem.rule.objectNeedsReason.advice':
    'Écrivez-la comme elle a été dite ; elle est imprimée dans le rapport.',
  'problem.rule.emptyBacklog': 'Il n’y a pas encore de backlog sur lequel s’accorder.',
  'problem.rule.emptyBacklog.advice': 'Ajoutez d’abord des éléments dans Produit.',
  'problem.rule.longOrder':
    '{count, number} éléments, c’est trop pour s’accorder sur un seul ordre : au plus {most, number}.',
  'problem.rule.longOrder.advice':
    'Abandonnez ce que personne ne fera, ou déplacez-en une partie dans les backlogs du dessous.',
  'problem.rule.nothingToUndo': 'Il n’y a rien à annuler.',
  'problem.rule.nothingToUndo.advice': 'Chaque étape de cette séance a été annulée.',
  'problem.rule.nothingToRedo': 'Il n’y a rien à rétablir.',
  'problem.rule.nothingToRedo.advice': 'Autre chose a été fait depuis, ou rien n’a été annulé.',
  'problem.rule.noSession': 'Aucune cérémonie n’est ouverte.',
  'problem.rule.noSession.advice': 'Ouvrez-en une depuis Aujourd’hui.',

  'notice.savedAgain': 'L’enregistrement fonctionne à nouveau. Tout ce qui attendait est en sûreté.',
  'check.impediment.answeredWhileMerged':
    'Il a reçu une réponse pendant qu’il était fusionné ailleurs. La réponse vaut, et il continue seul.',
  'check.impediment.mergedInCircle':
    'Les deux ont été fusionnés l’un dans l’autre en même temps. Celui-ci continue pour les deux.',
  'problem.rule.merged': 'Un autre obstacle continue à la place de celui-ci.',
  'problem.rule.merged.advice': 'Agissez sur celui-là, ou séparez-en celui-ci.',
  'problem.rule.notResolvedYet': 'Cet obstacle n’est pas encore résolu.',
  'problem.rule.notResolvedYet.advice': 'Seul ce qui est résolu peut être vérifié.',
  'problem.rule.alreadyVerified': 'C’est déjà vérifié.',
  'problem.rule.alreadyVerified.advice': 'Il n’y a plus rien à faire. S’il est revenu, rouvrez-le.',
  'problem.rule.onlyOriginVerifies': 'Seuls ceux qui l’ont signalé peuvent dire qu’il a disparu.',
  'problem.rule.onlyOriginVerifies.advice': 'Demandez-leur à leur prochaine réunion.',
  'problem.rule.notMerged': 'Cet obstacle ne fait partie d’aucun autre.',
  'problem.rule.notMerged.advice': 'Il n’y a rien à séparer.',
  'problem.rule.mergedWithItself': 'Un obstacle ne peut pas être fusionné avec lui-même.',
  'problem.rule.mergedWithItself.advice': 'Choisissez-en un autre.',
  'problem.rule.mergeOpenOnly': 'Seuls les obstacles ouverts peuvent être fusionnés.',
  'problem.rule.mergeOpenOnly.advice': 'S’il est revenu, rouvrez-le d’abord.',
  'problem.rule.mergeConfidential': 'L’un des deux est confidentiel et l’autre non.',
  'problem.rule.mergeConfidential.advice': 'Rendez d’abord les deux confidentiels, ou aucun.'
}
