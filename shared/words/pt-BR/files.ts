import type { Key } from '../en'

export const files: Partial<Record<Key, string>> = {
  'file.table': 'Tabela (CSV, XLSX, ODS)',
  'history.export.ods': 'Planilha (ODS)',
  'files.bringIn': 'Importar de um arquivo',
  'files.examples': 'Testar um arquivo de exemplo',
  'files.export.backlog': 'Exportar o backlog',
  'files.export.goals': 'Exportar os objetivos',
  'files.export.figures': 'Exportar os números',
  'files.export.organisation': 'Exportar a organização',
  'import.file.damaged': '{file} está danificado, bloqueado ou não é uma planilha.',
  'import.file.bomb':
    '{file} ficaria mais de cem vezes maior ao ser descompactado, como nenhuma planilha de verdade. Não foi aberto.',
  'import.file.noUnit':
    '{file} traz algo do lado do produto, mas ainda não há unidade a que possa pertencer.',
  'import.file.noUnit.advice': 'Importe primeiro a organização e depois este arquivo de novo.',
  'import.holds.items':
    '{count, plural, one {# linha} many {# linhas} other {# linhas}} {source, select, jira {do Jira} azure {do Azure DevOps} linear {do Linear} sameday {do Sameday} other {no arquivo}}, para o backlog de {unit}',
  'import.holds.goals':
    '{count, plural, one {# objetivo} many {# objetivos} other {# objetivos}} no arquivo, para {unit}',
  'import.holds.figures':
    '{count, plural, one {# linha de números} many {# linhas de números} other {# linhas de números}}, para {unit}',
  'import.note.states': 'Estados que o Sameday não conhece, lidos como abertos: {states}.',
  'import.note.cut':
    '{count, plural, one {# linha tem um texto mais longo} many {# linhas têm textos mais longos} other {# linhas têm textos mais longos}} do que o Sameday guarda; o fim fica de fora.',
  'import.note.parents':
    '{count, plural, one {# linha cita} many {# linhas citam} other {# linhas citam}} um item pai que não está no arquivo nem no backlog; entra sem ele.',
  'import.note.missing':
    '{count, plural, one {Nenhuma linha legível cita # item trazido por um arquivo assim; ele fica} other {Nenhuma linha legível cita # itens trazidos por um arquivo assim; eles ficam}}, porque uma linha ignorada pode {count, plural, one {citá-lo} other {citá-los}}.',
  'import.problem.noTitle': 'Não tem título.',
  'import.problem.wideCut': 'Tem mais células que colunas: o que vem a partir de {column} ficou de fora.',
  'import.problem.badNumber': '“{text}” não é um número; {item} entra sem ele.',
  'import.problem.eitherNumber': '“{text}” pode ser lido de dois modos: diga acima qual é, e a linha entra.',
  'import.problem.badDate': '“{text}” não é uma data; {item} entra sem ela.',
  'import.problem.endsBeforeStart': '{item} terminaria antes de começar; entra sem datas.',
  'import.problem.itemElsewhere': '{item} já está no backlog de {unit} e fica lá.',
  'import.problem.itemCircle': '{item} seria parte de si mesmo; entra sem item pai.',
  'import.problem.unknownGoal': '“{goal}” não é objetivo de {unit} nem de uma unidade acima.',
  'import.problem.goalElsewhere': '{goal} já é um objetivo de {unit} e fica lá.',
  'import.problem.goalState':
    '“{text}” não é um estado de objetivo: open, met ou dropped. {goal} entra sem ele.',
  'import.problem.unknownServed': '“{serves}” não é objetivo de uma unidade acima; {goal} entra sem ele.',
  'import.problem.noMetric': 'Não diz a métrica.',
  'import.problem.metricGroup':
    '“{text}” não é um grupo: productivity, value, quality, sustainability ou own. {metric} entra sem ele.',
  'import.problem.metricBetter': '“{text}” não é uma direção: up ou down. {metric} entra sem ela.',
  'import.problem.noWhen': 'Não diz nem Sprint nem um dia legível.',
  'import.problem.unknownSprint': 'Não há Sprint “{sprint}” em {unit}. Planeje-a antes ou diga um dia.',
  'importDialog.for': 'Para {unit}',
  'importDialog.pickUnit': 'De quem é?',
  'importDialog.order':
    'Pôr {moved, plural, one {# item que já está aqui} many {# itens que já estão aqui} other {# itens que já estão aqui}} onde o arquivo diz',
  'importDialog.mirror':
    'Descartar {missing, plural, one {# item que o arquivo não cita mais} other {# itens que o arquivo não cita mais}}',
  'importDialog.dates': 'Datas como {sample} podem ser lidas de dois modos. É:',
  'importDialog.dates.unsaid': 'Até você dizer, essas datas ficam de fora.',
  'importDialog.numbers': 'Números como {sample} podem ser lidos de dois modos. É:',
  'importDialog.numbers.unsaid': 'Até você dizer, esses números ficam de fora.',
  'importDialog.asLastTime': 'Lido como da última vez com estes cabeçalhos.',
  'importDialog.afresh': 'Adivinhar de novo',
  'importDialog.saveSkipped': 'Salvar as linhas ignoradas',
  'importDialog.leftOut':
    'Todo o resto entrou. {count, plural, one {# linha foi ignorada: salve-a, corrija-a e traga esse arquivo de novo.} other {# linhas foram ignoradas: salve-as, corrija-as e traga esse arquivo de novo.}}',
  'import.skipped.why': 'Por que foi ignorada',
  'importDialog.columns': 'Qual coluna diz o quê',
  'importDialog.columns.ask':
    'O Sameday não conhece estes cabeçalhos. Diga qual coluna é o título e as linhas viram itens do backlog.',
  'importDialog.columns.none': 'Nenhuma',
  'importDialog.columns.unnamed': 'Coluna {number, number}',
  'importDialog.field.title': 'Título',
  'importDialog.field.key': 'Sua chave',
  'importDialog.field.parent': 'Parte de'
}
