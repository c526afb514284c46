/** The first run: three ways to begin. */
export const welcome = {
  'welcome.title': 'Every blocker in front of the person who can remove it. The same day.',
  'welcome.lead':
    'Sameday runs your stand-ups in the room. Nothing leaves this laptop unless you hand it on.',
  'welcome.standup': 'Run a stand-up now',
  'welcome.standup.text': 'Type who is here. The clock is running in a minute.',
  'welcome.sample': 'Explore the sample',
  'welcome.sample.text':
    '23 teams, 118 people and a morning of blockers on their way up. Remove it with one click.',
  'welcome.sample.making': 'Playing two weeks of ceremonies',
  'welcome.bring': 'Bring your organisation',
  'welcome.bring.text': 'Open a CSV of units and people. You see what it would do before it does.',
  'welcome.standupTitle': 'Who is here?',
  'welcome.team': 'Team name (optional)',
  'welcome.names': 'Paste or type names, one per line',
  'welcome.names.hint': 'Ctrl+Enter goes on; so does Enter after pasting, or on an empty line.',
  'welcome.count': '{count, plural, =0 {Nobody yet} one {# person} other {# people}}',
  'welcome.perPerson': 'about {each} each in a box of {box}',
  'welcome.continue': 'Continue',
  'welcome.back': 'Back',
  'welcome.dropHint': 'You can also drop a file anywhere on this window.'
} as const
