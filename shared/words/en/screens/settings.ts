/** The Settings room. */
export const settings = {
  'settings.room': 'The room’s screen',
  'settings.theme': 'Theme of the room’s screen',
  'settings.theme.bright': 'Bright room',
  'settings.theme.dim': 'Dim room',
  'settings.theme.text': 'Bright for a room with its lights on, dim for a dark one.',
  'settings.size': 'Size of the room',
  'settings.size.text': 'How far away the smallest text on the room’s screen can be read.',
  'settings.size.height': 'Height of the picture (m)',
  'settings.size.seat': 'Farthest seat (m)',
  'settings.size.readable': 'Readable to {far, number} m.',
  'settings.size.everySeat': 'Readable to {far, number} m: from every seat.',
  'settings.size.tooFar':
    'Readable to {far, number} m. The farthest seat needs a picture {height, number} m high; or seat people closer.',
  'settings.language': 'Language',
  'settings.sample': 'Sample organisation',
  'settings.sample.text': 'A made-up organisation to try things on. Yours is kept apart from it.',
  'settings.sample.explore': 'Explore the sample',
  'settings.sample.remove': 'Remove the sample',
  'settings.files': 'Organisation file',
  'settings.files.text': 'Units, people and roles from a CSV. You see what it would change before it does.',
  'settings.files.open': 'Bring your organisation',
  'settings.about': 'About',
  'settings.version': 'Sameday {version}',
  'settings.attribution':
    'The ceremonies follow the Scrum@Scale Guide by Jeff Sutherland and Scrum, Inc., offered under CC BY-SA 4.0, in our own words. Scrum@Scale is a registered mark of its owner; Sameday is not affiliated with it.',
  'settings.privacy':
    'Sameday makes no network call. What you enter stays on this laptop unless you hand it on.'
} as const
