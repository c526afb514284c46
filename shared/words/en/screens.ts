/** The rooms around the ceremonies: what the facilitator reads outside a session. */
export const screens = {
  'common.close': 'Close',
  'common.cancel': 'Cancel',
  'common.save': 'Save',
  'common.undo': 'Undo'
} as const
