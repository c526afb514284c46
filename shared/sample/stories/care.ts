import { answer, reply, resolve, type Story, story, up } from '../story'

/** What blocked the teams of Customer Care: nothing that went past a team in the last three days. */
export const careStories: readonly Story[] = [
  story(
    'fares-for-agents',
    'contact-centre',
    9,
    {
      title: 'Agents cannot read the fares of a journey',
      blocked: 'The whole journey on one screen.',
      effect: 'Agents ask the passenger what the ticket cost.',
      ask: 'Read access to the fares for forty agents.',
      tried: 'Asked Fare Engine; it is not theirs to give.',
      owner: 'Farida Haidari'
    },
    up(9, 'contact-centre', 'customer-care'),
    answer(9, 'passenger-services', 'ask', 'All fares, or those of the journey on the screen?'),
    reply(8, 'contact-centre', 'Only the journey on the screen.'),
    answer(8, 'passenger-services', 'resolve', 'Then it is given: with the journey comes its fare.')
  ),
  story(
    'points-export',
    'loyalty',
    8,
    {
      title: 'Points wait for the settlement file',
      blocked: 'Points on the evening of the journey.',
      effect: 'They show up a day later, as before.',
      ask: 'A preliminary file at eight in the evening.',
      owner: 'Sunita Deshmukh'
    },
    up(8, 'loyalty'),
    answer(8, 'customer-care', 'resolve', 'Settlement writes one at half past seven; you may read it.')
  ),
  story(
    'camera-at-customs',
    'lost-property',
    8,
    {
      title: 'The camera for found items stands at customs',
      blocked: 'Photographs taken in the same light.',
      effect: 'The search finds half of what it could.',
      tried: 'Lent a camera from the press office for a day.',
      owner: 'Liam Gallacher'
    },
    resolve(5, 'lost-property', 'It is here; the form wanted a number that the invoice had twice.')
  ),
  story(
    'added-by-fax',
    'corporate-accounts',
    6,
    {
      title: 'Contracts say that travellers are added by fax',
      blocked: 'Firms that add travellers themselves.',
      effect: 'The largest firm may not use what we have built.',
      ask: 'An amendment that the firms can accept with one click.',
      tried: 'Legal drafts one for each firm, two weeks each.',
      owner: 'Mónica Salgado'
    },
    up(6, 'corporate-accounts', 'customer-care', 'passenger-services'),
    answer(6, 'meridian-rail', 'take', 'One amendment for all firms, this week.', 'Rafael Ortega', -3),
    resolve(5, 'meridian-rail', 'Sent to all 312 firms this morning; forty have accepted.')
  ),
  story(
    'hiring-rule',
    'contact-centre',
    5,
    {
      title: 'Leavers are only replaced after three months',
      blocked: 'Knowledge of the telephone system leaves with one person on Friday.',
      effect: 'Every fault in the telephone system waits for a supplier.',
      ask: 'An exception from the rule for roles that only one person fills.',
      tried: 'Spread the knowledge to two colleagues; a month is not enough.',
      owner: 'Andrés Camacho',
      neededIn: 6
    },
    up(5, 'contact-centre', 'customer-care', 'passenger-services'),
    answer(
      5,
      'meridian-rail',
      'transform',
      'The rule hits every team. We change it for all instead of making exceptions.',
      'Siobhán Kelleher',
      20
    )
  ),
  story(
    'long-absence',
    'lost-property',
    3,
    {
      title: 'A colleague will be away for some months',
      blocked: 'The photograph search has lost the only person who trained the model.',
      effect: 'The story moves to the next Sprint.',
      confidential: true
    },
    resolve(2, 'lost-property', 'The story moved; two people learn the model together.')
  )
]
