import type { Key } from '../en'

/** Brazilian Portuguese: handing changes on, taking them in, and what can go wrong with files and the database. */
export const share: Partial<Record<Key, string>> = {
  'share.changes': '{count, plural, =0 {Nenhuma mudança} one {# mudança} other {# mudanças}}',
  'share.step.addItem': 'Adicionado ao backlog: {title}',
  'share.undo': 'Passo desfeito',
  'share.takenIn':
    '{count, plural, =0 {Nada novo importado} one {# mudança importada} other {# mudanças importadas}} de {from}',
  'share.job.reading': 'Lendo {file}',
  'share.job.takingIn': 'Importando mudanças',

  'share.summary.raised':
    '{count, plural, =0 {# impedimentos levantados} one {# impedimento levantado} other {# impedimentos levantados}}',
  'share.summary.sentUp':
    '{count, plural, =0 {# impedimentos escalados} one {# impedimento escalado} other {# impedimentos escalados}}',
  'share.summary.answered': '{count, plural, =0 {# respostas} one {# resposta} other {# respostas}}',
  'share.summary.resolved':
    '{count, plural, =0 {# impedimentos resolvidos} one {# impedimento resolvido} other {# impedimentos resolvidos}}',
  'share.summary.sessions': '{count, plural, =0 {# cerimônias} one {# cerimônia} other {# cerimônias}}',
  'share.summary.units':
    '{count, plural, =0 {# mudanças em unidades} one {# mudança em unidades} other {# mudanças em unidades}}',
  'share.summary.people':
    '{count, plural, =0 {# mudanças em pessoas e papéis} one {# mudança em pessoas e papéis} other {# mudanças em pessoas e papéis}}',
  'share.summary.moves':
    '{count, plural, =0 {# unidades movidas} one {# unidade movida} other {# unidades movidas}}',
  'share.summary.product':
    '{count, plural, =0 {# mudanças em backlogs e visões} one {# mudança em backlogs e visões} other {# mudanças em backlogs e visões}}',
  'share.summary.withheld':
    '{count, plural, =0 {# mudanças mantidas em sigilo por quem enviou} one {# mudança mantida em sigilo por quem enviou} other {# mudanças mantidas em sigilo por quem enviou}}',
  'share.summary.unknown':
    '{count, plural, =0 {# mudanças que só um Sameday mais novo entende; ficam guardadas até lá} one {# mudança que só um Sameday mais novo entende; fica guardada até lá} other {# mudanças que só um Sameday mais novo entende; ficam guardadas até lá}}',

  'problem.alreadyUndone': 'Esse passo já foi desfeito.',
  'problem.cancelled': 'Interrompido. Nada foi alterado.',
  'problem.planGone': 'Essa prévia não vale mais.',
  'problem.planGone.advice': 'Abra o arquivo de novo.',

  'problem.diskFull': 'O disco está cheio: a última mudança não foi salva.',
  'problem.diskFull.advice': 'Libere espaço e faça de novo. Tudo o que aparece como salvo está seguro.',
  'problem.diskReadOnly': 'O Sameday não tem permissão para gravar em {file}.',
  'problem.diskReadOnly.advice': 'Permita gravar na pasta ou inicie o Sameday com outra pasta de dados.',
  'problem.diskTrouble': 'O disco não aceitou a última mudança: {detail}.',
  'problem.diskTrouble.advice':
    'Faça de novo. Se voltar a acontecer, salve um arquivo de repasse em outro disco e mande verificar este.',
  'problem.databaseLocked': 'Outro Sameday está usando {file}.',
  'problem.databaseLocked.advice': 'Feche o outro e abra o Sameday de novo.',
  'problem.databaseCorrupt': 'O banco de dados {file} está danificado.',
  'problem.databaseCorrupt.advice':
    'Abra o Sameday de novo: ele separa e guarda o arquivo danificado e volta ao backup bom mais recente.',
  'problem.databaseRestored':
    'O banco de dados estava danificado. O Sameday voltou ao backup de {when} e recuperou do arquivo danificado {count, plural, =0 {nenhuma mudança posterior} one {# mudança posterior} other {# mudanças posteriores}}.',
  'problem.databaseStartedNew':
    'O banco de dados estava danificado e não havia backup bom. O Sameday começou um novo e recuperou do arquivo danificado {count, plural, =0 {nada} one {# mudança} other {# mudanças}}.',
  'problem.databaseSetAside.advice':
    'O arquivo danificado fica guardado como {file}. O que outros notebooks têm pode voltar com um arquivo de repasse.',
  'problem.databaseNewer': 'O banco de dados {file} foi gravado por um Sameday mais novo.',
  'problem.databaseNewer.advice': 'Instale o Sameday mais novo. O arquivo não foi tocado.',
  'problem.databaseForeign': '{file} é um banco de dados, mas não do Sameday.',
  'problem.databaseForeign.advice': 'Mova-o para outro lugar. O arquivo não foi tocado.',
  'problem.backupFailed': 'Não foi possível fazer um backup antes de atualizar o banco de dados: {detail}.',
  'problem.backupFailed.advice': 'Libere espaço e abra o Sameday de novo. O arquivo não foi tocado.',
  'problem.identityNew':
    'Estes dados vêm de uma cópia mais antiga ou de outro notebook; por isso, a partir de agora as mudanças são assinadas com um novo nome.',
  'problem.identityNew.advice': 'Nada se perdeu, e não há nada a fazer.',

  'problem.fileMissing': '{file} não está lá.',
  'problem.fileMissing.advice': 'Verifique se o disco ou pendrive em que ele está foi conectado.',
  'problem.fileForbidden': 'O Sameday não tem permissão para ler {file}.',
  'problem.fileForbidden.advice': 'Peça permissão de leitura ou que o enviem de novo.',
  'problem.fileNotWritten': 'Não foi possível gravar {file}: {detail}.',
  'problem.fileNotWritten.advice': 'Escolha outra pasta.',
  'problem.fileFull': 'Não há mais espaço para {file}. O que havia antes continua lá.',
  'problem.fileFull.advice': 'Libere espaço ou escolha outro disco.',

  'problem.handoffEmpty': '{file} está vazio.',
  'problem.handoffNotOne': '{file} não é um arquivo de repasse do Sameday.',
  'problem.handoffNotOne.advice': 'Arquivos de repasse terminam em .sameday e são salvos em Compartilhar.',
  'problem.handoffCut': '{file} está incompleto: termina na linha {line}.',
  'problem.handoffCut.advice': 'Provavelmente foi copiado só em parte. Copie de novo.',
  'problem.handoffDamaged': '{file} está danificado na linha {line}: {detail}.',
  'problem.handoffDamaged.advice': 'Nada foi importado. Peça o arquivo de novo.',
  'problem.handoffTampered': '{file} foi alterado depois de gravado.',
  'problem.handoffTampered.advice': 'Nada foi importado. Peça o arquivo de novo a quem o enviou.',
  'problem.handoffOtherKey': '{file} diz vir de {from}, mas não foi assinado por esse notebook.',
  'problem.handoffOtherKey.advice': 'Nada foi importado. Pergunte a {from} se o arquivo é de lá.',
  'problem.handoffTooLarge': '{file} é maior do que um arquivo de repasse pode ser.',
  'problem.handoffTooLarge.advice': 'Nada foi importado. Peça o arquivo de novo a quem o enviou.',
  'problem.handoffLongLine':
    'A cerimônia de {unit} em {day, date, ::yMMMd} registrou {size, number} MB em um passo; um arquivo de repasse leva no máximo {limit, number} MB.',
  'problem.handoffLongStep':
    'Uma alteração aqui ocupa {size, number} MB; um arquivo de repasse leva no máximo {limit, number} MB.',
  'problem.handoffLong.advice':
    'Nada foi salvo. Repasse o relatório dessa cerimônia e o backlog como tabela em Produto.',
  'problem.handoffNewer': '{file} foi gravado por um Sameday mais novo.',
  'problem.handoffNewer.advice': 'Instale o Sameday mais novo e abra o arquivo de novo.'
}
