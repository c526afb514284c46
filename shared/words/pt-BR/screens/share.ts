import type { Key } from '../../en'

/** Brazilian Portuguese: the Share room: hand-off files in and out. */
export const share: Partial<Record<Key, string>> = {
  'shareScreen.drop': 'Solte aqui um arquivo de repasse ou de organização.',
  'shareScreen.dropHint': 'Você vê o que mudaria antes de mudar. Em qualquer ordem, quantas vezes quiser.',
  'shareScreen.openFile': 'Abrir arquivo',
  'shareScreen.save': 'Salvar arquivo de repasse',
  'shareScreen.saveTitle': 'Repassar',
  'shareScreen.saveText':
    'Um arquivo com tudo o que este notebook sabe ({count, plural, =0 {# mudanças} one {# mudança} other {# mudanças}}). Envie por e-mail, chat ou pendrive.',
  'shareScreen.confidential': 'Incluir impedimentos confidenciais',
  'shareScreen.saved':
    '{count, plural, =0 {# mudanças salvas} one {# mudança salva} other {# mudanças salvas}} em {file}',
  'shareScreen.laptops': 'Notebooks',
  'shareScreen.laptops.self': 'Este notebook',
  'shareScreen.laptops.changes': '{count, plural, =0 {# mudanças} one {# mudança} other {# mudanças}}',
  'shareScreen.laptops.alone': 'Nenhum outro notebook ainda.',
  'shareScreen.waiting': 'Em espera',
  'shareScreen.waiting.none': 'Nada em espera.',
  'shareScreen.waiting.future':
    '{count, plural, =0 {# mudanças} one {# mudança} other {# mudanças}} de {laptop}: o relógio de lá está mais de um dia adiantado. Confira a data e a hora.',
  'shareScreen.waiting.unknown':
    '{count, plural, =0 {# mudanças} one {# mudança} other {# mudanças}} de {laptop}: feitas com um Sameday mais novo. Entram após uma atualização.',
  'shareScreen.waiting.gap':
    '{count, plural, =0 {# mudanças} one {# mudança} other {# mudanças}} de {laptop}: falta algo anterior. Abra também o arquivo mais antigo de lá.',
  'shareScreen.overwritten': 'Sobrescrito',
  'shareScreen.overwritten.none': 'Nenhum valor perdeu para outro mais recente.',
  'shareScreen.overwritten.text': '{what}: vale “{kept}”, “{lost}” foi sobrescrito',
  'shareScreen.steps': 'O que foi feito aqui',
  'shareScreen.steps.none': 'Nada ainda.',
  'shareScreen.undone': 'Desfeito'
}
