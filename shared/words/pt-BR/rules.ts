import type { Key } from '../en'

/** Brazilian Portuguese: why the rules of the field say no, what to do about it, and what two laptops did at the same time. */
export const rules: Partial<Record<Key, string>> = {
  'check.impediment.answeredTwice': 'Foi respondido duas vezes ao mesmo tempo. Vale a resposta mais recente.',
  'check.impediment.answeredWhileSentUp':
    'Foi respondido em um nível enquanto era escalado para o seguinte. Vale a resposta.',
  'check.impediment.answeredAfterResolved':
    'Foi respondido embora já tivesse sido resolvido nesse meio-tempo. Continua resolvido.',
  'check.impediment.resolvedWhileSentUp':
    'Foi resolvido em um nível enquanto era escalado para o seguinte. Conta como resolvido.',
  'check.impediment.sentUpElsewhere':
    'Foi escalado a partir de um nível que não o tinha mais. Fica onde estava.',
  'check.impediment.unexpectedLevel':
    'Agiu sobre ele um nível para o qual não tinha sido escalado, ou de onde isso foi desfeito.',
  'check.impediment.raiseTakenBack':
    'O registro dele foi desfeito depois que outros já tinham agido. Ele é mantido.',

  'problem.rule.raisedAlready': 'Este impedimento já foi levantado.',
  'problem.rule.raisedAlready.advice': 'Abra-o na lista para alterá-lo.',
  'problem.rule.notOnPath': 'Este impedimento não chegou a {unit}.',
  'problem.rule.notOnPath.advice': 'Só os níveis a que ele chegou podem agir sobre ele.',
  'problem.rule.stillOpen': 'Este impedimento continua aberto.',
  'problem.rule.stillOpen.advice': 'Não há nada para reabrir.',
  'problem.rule.atTheTop': 'Não há nível acima de {unit}.',
  'problem.rule.atTheTop.advice': 'Responda aqui, de uma das seis formas.',
  'problem.rule.nobodyAbove': '{unit} ainda não está abaixo de nenhuma outra unidade.',
  'problem.rule.nobodyAbove.advice':
    'Coloque-a abaixo da unidade certa em Org e depois escale o impedimento.',
  'problem.rule.notHeard':
    'O nível de cima precisa saber {missing, select, blocked {o que está bloqueado} effect {que efeito isso tem} ask {o que você pede} blocked_effect {o que está bloqueado e o efeito disso} blocked_ask {o que está bloqueado e o que você pede} effect_ask {o efeito disso e o que você pede} other {o que está bloqueado, o efeito disso e o que você pede}}.',
  'problem.rule.notHeard.advice': 'Preencha e escale de novo.',
  'problem.rule.nobodyBelow':
    'Este impedimento foi levantado aqui, então não há ninguém abaixo a quem devolvê-lo.',
  'problem.rule.nobodyBelow.advice': 'Resolva, assuma, recuse ou torne-o um item de transformação.',
  'problem.rule.declineNeedsReason': 'Recusar exige um motivo.',
  'problem.rule.declineNeedsReason.advice': 'Escreva uma frase para quem o levantou.',
  'problem.rule.takeNeedsOwner': 'Assumir exige um responsável e uma data.',
  'problem.rule.takeNeedsOwner.advice': 'Diga quem faz e até quando.',
  'problem.rule.askNeedsText': 'Pedir mais informações exige uma pergunta.',
  'problem.rule.askNeedsText.advice': 'Escreva o que você precisa saber.',
  'problem.rule.returnNeedsText': 'Devolver exige alguma orientação.',
  'problem.rule.returnNeedsText.advice': 'Escreva o que quem o levantou pode fazer.',
  'problem.rule.nothingAsked': 'Ninguém acima pediu mais informações sobre este impedimento.',
  'problem.rule.nothingAsked.advice': 'Mude o texto ou escale-o.',
  'problem.rule.replyNeedsText': 'Uma resposta precisa de palavras.',
  'problem.rule.replyNeedsText.advice': 'Escreva o que o nível de cima pediu.',
  'problem.rule.nothingToAcknowledge': 'Nenhuma resposta espera por {unit} aqui.',
  'problem.rule.nothingToAcknowledge.advice': 'Talvez já tenha sido confirmada.',
  'problem.rule.alreadyResolved': 'Este impedimento está resolvido.',
  'problem.rule.alreadyResolved.advice': 'Reabra-o se ainda estiver no caminho.',
  'problem.rule.alreadyAnswered': 'Este impedimento já tem resposta.',
  'problem.rule.alreadyAnswered.advice': 'Reabra-o se a resposta não ajudar.',
  'problem.rule.ballElsewhere': '{unit} não está com este impedimento agora.',
  'problem.rule.ballElsewhere.advice':
    'Só o nível que está com ele pode escalá-lo, respondê-lo ou resolvê-lo.',

  'problem.rule.notStarted': 'A cerimônia ainda não começou.',
  'problem.rule.notStarted.advice': 'Pressione Iniciar primeiro.',
  'problem.rule.alreadyStarted': 'A cerimônia já começou.',
  'problem.rule.alreadyStarted.advice': 'Pressione Próxima para seguir.',
  'problem.rule.nobodyElse': 'Não há mais ninguém no rodízio.',
  'problem.rule.nobodyElse.advice': 'Inclua mais pessoas nele na Configuração.',
  'problem.rule.notRunning': 'A cerimônia não está em andamento.',
  'problem.rule.notRunning.advice': 'Reabra-a para continuar.',
  'problem.rule.notPaused': 'A cerimônia não está em pausa.',
  'problem.rule.notPaused.advice': 'Os dois relógios estão como deveriam.',
  'problem.rule.allHeard': 'Todas as falas terminaram.',
  'problem.rule.allHeard.advice': 'Finalize ou volte a alguém.',
  'problem.rule.firstTurn': 'Não há fala anterior.',
  'problem.rule.firstTurn.advice': 'Pressione Próxima para seguir.',
  'problem.rule.noTurn': 'Ninguém está com a palavra agora.',
  'problem.rule.noTurn.advice': 'Escolha uma fala primeiro.',
  'problem.rule.closed': 'Esta sessão está fechada.',
  'problem.rule.closed.advice': 'Reabra-a para mudar algo.',
  'problem.rule.notReviewed': 'Uma sessão é fechada a partir da revisão.',
  'problem.rule.notReviewed.advice':
    'Pressione Finalizar primeiro e leia em voz alta o que sobe e o que foi decidido.',
  'problem.rule.needsDisposition': '“{title}” ainda não tem resposta.',
  'problem.rule.needsDisposition.advice':
    'Tudo o que subiu sai com uma de seis respostas: resolver, assumir, pedir mais informações, devolver com orientação, recusar ou tornar item de transformação.',
  'problem.rule.needsDispositionConfidential': 'O impedimento confidencial {number} ainda não tem resposta.',
  'problem.rule.needsDispositionConfidential.advice': 'Tudo o que subiu sai com uma das seis respostas.',
  'problem.rule.objectNeedsReason': 'Uma objeção precisa do motivo.',
  'problem.rule.objectNeedsReason.advice': 'Escreva como a pessoa disse; sai impresso no relatório.',
  'problem.rule.emptyBacklog': 'Ainda não há backlog para acordar.',
  'problem.rule.emptyBacklog.advice': 'Adicione itens em Produto primeiro.',
  'problem.rule.longOrder':
    '{count, number} itens são demais para acordar uma só ordem: no máximo {most, number}.',
  'problem.rule.longOrder.advice': 'Descarte o que ninguém fará ou mova partes para os backlogs abaixo.',
  'problem.rule.nothingToUndo': 'Não há nada para desfazer.',
  'problem.rule.nothingToUndo.advice': 'Todos os passos desta sessão já foram desfeitos.',
  'problem.rule.nothingToRedo': 'Não há nada para refazer.',
  'problem.rule.nothingToRedo.advice': 'Algo novo foi feito depois, ou nada foi desfeito.',
  'problem.rule.noSession': 'Nenhuma cerimônia está aberta.',
  'problem.rule.noSession.advice': 'Abra uma em Hoje.',

  'notice.savedAgain': 'Salvar voltou a funcionar. Tudo o que teve de esperar está seguro agora.',
  'check.impediment.answeredWhileMerged':
    'Foi respondido enquanto era unido em outro lugar. A resposta vale, e ele segue sozinho.',
  'check.impediment.mergedInCircle':
    'Os dois foram unidos um ao outro ao mesmo tempo. Este segue pelos dois.',
  'problem.rule.merged': 'Outro impedimento segue no lugar deste.',
  'problem.rule.merged.advice': 'Aja sobre aquele ou separe este de novo.',
  'problem.rule.notResolvedYet': 'Este impedimento ainda não foi resolvido.',
  'problem.rule.notResolvedYet.advice': 'Só o que foi resolvido pode ser verificado.',
  'problem.rule.alreadyVerified': 'Isto já foi verificado.',
  'problem.rule.alreadyVerified.advice': 'Não há mais nada a fazer. Se voltou, reabra.',
  'problem.rule.onlyOriginVerifies': 'Só quem o levantou pode dizer que ele acabou.',
  'problem.rule.onlyOriginVerifies.advice': 'Pergunte na próxima reunião deles.',
  'problem.rule.notMerged': 'Este impedimento não faz parte de outro.',
  'problem.rule.notMerged.advice': 'Não há nada a separar.',
  'problem.rule.mergedWithItself': 'Um impedimento não pode ser unido a si mesmo.',
  'problem.rule.mergedWithItself.advice': 'Escolha outro.',
  'problem.rule.mergeOpenOnly': 'Só impedimentos abertos podem ser unidos.',
  'problem.rule.mergeOpenOnly.advice': 'Se voltou, reabra primeiro.',
  'problem.rule.mergeConfidential': 'Um dos dois é confidencial e o outro não.',
  'problem.rule.mergeConfidential.advice': 'Torne os dois confidenciais primeiro, ou nenhum.'
}
