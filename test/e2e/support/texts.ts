/** What people typed, by where it stands on the wall. */
export interface Texts {
  readonly unit: string
  readonly above: string
  readonly teams: readonly string[]
  readonly people: readonly string[]
  readonly titles: readonly string[]
  readonly sentence: string
  readonly vision: string
}

export const ordinary: Texts = {
  unit: 'Payments',
  above: 'Meridian Core',
  teams: ['Cards', 'Ledger', 'Fraud Signals', 'Merchant Portal', 'Settlement', 'Mobile Checkout'],
  people: ['Ada Lindgren', 'Kai Tanaka', 'Lena Fischer', 'Mila Novak', 'Omar Haddad', 'Ivo Petr'],
  titles: ['The signing certificate ends on Friday', 'No test data for refunds', 'Two vendors, one contract'],
  sentence: 'Sign the renewal today, so that Friday’s release can go out.',
  vision: 'One ledger, every payment settled in under a minute.'
}

/** As long as the fields take names, cut where it falls: with spaces, and now and then without. */
const stretched = (start: string, at: number): string => {
  const glue = at % 4 === 2 ? '' : ' '
  return [start, ...Array<string>(20).fill('reconciliation')]
    .join(glue)
    .slice(0, 80)
    .trimEnd()
    .padEnd(80, 'x')
}
const twelve = (names: readonly string[]): readonly string[] =>
  Array.from({ length: 12 }, (_, at) => stretched(names[at % names.length] ?? '', at))

const spoken =
  'If the certificate is not renewed before Friday at noon, the payment gateway refuses every card that was issued abroad, ' +
  'the night train cannot be sold at the counter, and the operators fall back on paper until somebody in procurement has ' +
  'found the contract, read it, and called the supplier back.'

/** What people really type into a field that lets them: sentences upon sentences, in names that nobody shortened. */
export const wordy: Texts = {
  ...ordinary,
  unit: 'Cross-border settlement, refunds and disputes of the northern region',
  above: 'Executive action team for everything that touches a passenger',
  people: ordinary.people.map((name) => `${name} von und zu Wolfenbüttel-Hohenlohe-Ingelfingen`),
  teams: ordinary.teams.map((name) => `${name} and whatever comes with it in the northern region`),
  titles: ordinary.titles.map((title) => `${title}. ${spoken}`.slice(0, 200)),
  sentence: `${spoken} ${spoken}`,
  vision: `${spoken} ${spoken}`.slice(0, 400)
}

/** Twelve of everything, each of 80 characters, as long as names may be. */
export const longest: Texts = {
  unit: stretched('Cross-border settlement and', 0),
  above: stretched('Executive action team for', 0),
  teams: twelve(ordinary.teams),
  people: twelve(ordinary.people),
  titles: twelve(ordinary.titles),
  sentence: ordinary.sentence,
  vision: `${ordinary.vision} `.repeat(3).trim()
}
