import type { Key } from '../en'

/** Brazilian Portuguese: what went wrong and what to do: `problem.x` is the sentence, `problem.x.advice` what the reader can do. */
export const problems: Partial<Record<Key, string>> = {
  'problem.notFound': 'Isso não está mais aqui.',
  'problem.notAllowed': 'Esta janela não pode fazer isso.',
  'problem.badInput': 'O Sameday não conseguiu entender isto: {detail}.',
  'problem.storeUnavailable': 'O banco de dados está reiniciando.',
  'problem.storeUnavailable.advice':
    'O que a tela mostra como salvo está seguro. Tente de novo daqui a pouco.',
  'problem.unexpected': 'Algo inesperado aconteceu: {detail}.',
  'problem.unexpected.advice': 'Nada do que aparecia como salvo se perdeu. Por favor, informe o ocorrido.'
}
