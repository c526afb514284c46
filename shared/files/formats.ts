/** What a table can be saved as; each of them can be brought in again. */
export const tableFormats = ['csv', 'xlsx', 'ods'] as const
export type TableFormat = (typeof tableFormats)[number]
/** The formats of spreadsheets, which hold several tables. */
export type BookFormat = Exclude<TableFormat, 'csv'>

/** What can be saved as a table. */
export const tableKinds = ['backlog', 'goals', 'figures', 'organisation'] as const
export type TableKind = (typeof tableKinds)[number]
