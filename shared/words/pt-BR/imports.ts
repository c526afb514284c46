import type { Key } from '../en'

/** Brazilian Portuguese: taking in an organisation file, changing the organisation, and what the undo list calls both. */
export const imports: Partial<Record<Key, string>> = {
  'import.label': 'Importando {file}',
  'import.reading': 'Lendo {file}',
  'import.comparing': 'Comparando {file} com a sua organização',
  'import.writing': 'Gravando {file}',

  'import.file.missing': '{file} não foi encontrado.',
  'import.file.missing.advice': 'Ele pode ter sido movido ou renomeado. Escolha-o de novo.',
  'import.file.unreadable': 'Não foi possível ler {file}: {detail}.',
  'import.file.unreadable.advice':
    'Verifique se ele não está aberto em outro lugar e se você tem permissão de leitura; depois tente de novo.',
  'import.file.empty': '{file} está vazio.',
  'import.file.empty.advice': 'Abra-o onde ele foi criado e salve-o de novo.',
  'import.file.large': '{file} é grande demais: o Sameday importa arquivos de até {limit, number} MB.',
  'import.file.large.advice': 'Divida-o em vários arquivos e importe um depois do outro.',
  'import.file.memory': '{file} precisa de mais memória para ser lido do que há. Nada foi alterado.',
  'import.file.broke': 'A leitura de {file} foi interrompida. Nada foi alterado.',
  'import.file.broke.advice': 'Salve a planilha de que precisa como CSV e abra esse arquivo.',
  'import.file.rows': '{file} tem mais de {limit, number} linhas.',
  'import.file.pdf': '{file} é um PDF, não uma tabela.',
  'import.file.spreadsheet': '{file} é uma planilha de um tipo antigo ou bloqueada com senha.',
  'import.file.spreadsheet.advice':
    'Abra-a no seu programa de planilhas e salve-a como XLSX, ODS ou CSV, sem senha.',
  'import.file.handoff': '{file} é um arquivo compactado, não uma tabela.',
  'import.file.handoff.advice': 'Se for um arquivo de repasse do Sameday, abra-o em Compartilhar.',
  'import.file.binary': '{file} não é um arquivo de texto.',
  'import.file.binary.advice': 'O Sameday importa tabelas: CSV, XLSX e ODS.',
  'import.file.header': '{file} não tem uma linha de cabeçalho que o Sameday conheça: falta {missing}.',
  'import.file.header.advice':
    'A primeira linha dá nome às colunas: unit_id, unit_name, unit_kind, parent_id, role, person_id, person_name, daily_time.',
  'import.gone': 'Essa prévia não está mais aqui.',
  'import.gone.advice': 'Abra o arquivo de novo.',

  'import.note.columns': 'Não usadas: {columns}.',
  'import.note.encoding': 'O arquivo não está em Unicode; foi lido como texto da Europa Ocidental.',

  'import.problem.noUnitId': 'Falta o unit_id.',
  'import.problem.noName': '{unit} não tem nome.',
  'import.problem.noPersonName': '{person} não tem nome.',
  'import.problem.otherName': '{name} aparece aqui como “{other}”; o primeiro nome foi mantido.',
  'import.problem.unknownKind': '“{kind}” não é um tipo de unidade: team, sos ou eat.',
  'import.problem.unknownRole': '“{role}” não é um papel: member, sm, po, sosm, cpo ou stakeholder.',
  'import.problem.unknownParent': 'Não existe a unidade “{parent}” para ficar acima desta.',
  'import.problem.unknownUnit': 'Não existe a unidade “{unit}” a que pertencer.',
  'import.problem.parentLeftOut':
    '{parent}, que fica acima dela, foi deixada de fora (linha {line, number}).',
  'import.problem.duplicateId': '“{unit}” já está na linha {line, number}.',
  'import.problem.circle': 'Estas unidades formam um círculo, uma abaixo da outra: {path}.',
  'import.problem.twoTops': '{unit} seria um segundo topo: {top} já está no topo.',
  'import.problem.topHasParent':
    '{unit} é o topo e não fica abaixo de ninguém; a unidade acima dela foi ignorada.',
  'import.problem.noParent':
    '{unit} não fica abaixo de ninguém, o que daria duas raízes: {top} está no topo.',
  'import.problem.badTime': '“{time}” não é um horário como 09:00; {unit} entra sem horário.',
  'import.problem.longName': '“{text}” tem mais de 200 caracteres.',
  'import.problem.longId': '“{text}” tem mais de 120 caracteres.',
  'import.problem.barInId': '“{text}” contém uma barra vertical (|), que não é permitida em um id.',
  'import.problem.controlCharacter': '“{text}” contém caracteres que não podem ser exibidos.',
  'import.problem.noKindNoRole': 'Não tem unit_kind nem role.',
  'import.problem.wide': 'Tem {cells, number} células, mas há apenas {columns, number} colunas.',
  'import.problem.badQuote': 'Uma aspa abre nesta linha e não fecha onde a célula termina.',

  'org.problem.noUnit': 'Essa unidade não está mais aqui.',
  'org.problem.noParent': 'A unidade de cima não está mais aqui.',
  'org.problem.noPerson': 'Essa pessoa não está mais aqui.',
  'org.problem.noMember': 'Essa pessoa não tem esse papel aqui.',
  'org.problem.idTaken': 'Já existe uma unidade “{id}”.',
  'org.problem.underItself': '{name} não pode ficar abaixo de si mesma.',
  'org.problem.circle': '{name} não pode ficar abaixo de {parent}, que está abaixo de {name}.',
  'org.problem.circle.advice': 'Mova {parent} para fora primeiro.',
  'org.skippedMove': '{name} não foi movida para baixo de {parent}: isso fecharia um círculo.',

  'undo.import': 'Importado: {file}',
  'undo.org.addUnit': 'Adicionado: {name}',
  'undo.org.renameUnit': 'Renomeado: {name} para {to}',
  'undo.org.editUnit': 'Alterado: {name}',
  'undo.org.setAgenda': 'Pauta de {name} alterada',
  'undo.org.moveUnit': 'Movido: {name} para baixo de {parent}',
  'undo.org.moveUnitTop': 'Movido para o topo: {name}',
  'undo.org.removeUnit': 'Removido: {name}',
  'undo.org.addMember': '{person} entrou em {name}',
  'undo.org.removeMember': '{person} saiu de {name}',
  'undo.org.renamePerson': 'Renomeado: {person} para {to}'
}
