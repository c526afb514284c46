import type { Key } from '../en'

/** French: what went wrong and what to do: `problem.x` is the sentence, `problem.x.advice` what the reader can do. */
export const problems: Partial<Record<Key, string>> = {
  'problem.notFound': 'Ce n’est plus là.',
  'problem.notAllowed': 'Cette fenêtre n’en a pas le droit.',
  'problem.badInput': 'Sameday n’a pas su comprendre cela : {detail}.',
  'problem.storeUnavailable': 'La base de données redémarre.',
  'problem.storeUnavailable.advice':
    'Ce que l’écran montre comme enregistré est en sûreté. Réessayez dans un instant.',
  'problem.unexpected': 'Un imprévu s’est produit : {detail}.',
  'problem.unexpected.advice':
    'Rien de ce qui était montré comme enregistré n’est perdu. Merci de le signaler.'
}
