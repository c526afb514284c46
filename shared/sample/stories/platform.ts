import { answer, joins, resolve, type Story, story, up, verify } from '../story'

/** What blocked the teams of Platform & Data. */
export const platformStories: readonly Story[] = [
  story(
    'firewall-change',
    'cloud-platform',
    10,
    {
      title: 'Firewall change for the new cluster waits for approval',
      blocked: 'Moving the first four services.',
      effect: 'The old cluster runs a month longer, at £9,000.',
      ask: 'A standing approval for changes between our own networks.',
      tried: 'Filled the form in three times; a board meets every other week.',
      owner: 'Klaus Obermeier'
    },
    up(10, 'cloud-platform', 'platform-data', 'railway-operations'),
    joins(
      10,
      'meridian-rail',
      'sample-change-1',
      'Approved for this one. The board’s fortnight goes with self-service.',
      'Tomasz Wiśniewski'
    )
  ),
  story(
    'night-load',
    'data-warehouse',
    9,
    {
      title: 'The night load stops when the depot link breaks',
      blocked: 'Ridership of yesterday at seven.',
      effect: 'Three mornings this month without figures.',
      ask: 'The depots’ spare line, for twenty minutes a night.',
      tried: 'Starting again by itself; it gives up after ten times.',
      owner: 'Vikram Chauhan'
    },
    up(9, 'data-warehouse', 'platform-data'),
    answer(9, 'railway-operations', 'resolve', 'The spare line is free from three to five: take it.')
  ),
  story(
    'leavers',
    'identity',
    8,
    {
      title: 'Leavers keep their accounts for a week',
      blocked: 'Badges instead of shared accounts.',
      effect: 'A badge opens doors after its owner has left.',
      ask: 'The list of leavers on the day, not on Mondays.',
      tried: 'Asked the personnel desk; the list is made by hand.',
      owner: 'Giorgos Pappas'
    },
    up(8, 'identity', 'platform-data', 'railway-operations'),
    answer(
      8,
      'meridian-rail',
      'decline',
      'The personnel system is replaced in autumn and tells you at once. Until then switch a badge off when its holder’s shift plan ends.'
    )
  ),
  story(
    'partner-certificate',
    'integration-hub',
    7,
    {
      title: 'Certificate of the partner operator runs out on Sunday',
      blocked: 'Exchanging live data with the second partner.',
      effect: 'No partner trains on the boards from Sunday on.',
      ask: 'Somebody with a name at the partner whom we may call.',
      tried: 'Their service address answers within three days.',
      owner: 'Akiko Watanabe',
      neededIn: -4
    },
    up(7, 'integration-hub'),
    answer(6, 'platform-data', 'resolve', 'Clara Engelhardt called their sales; the new one is installed.')
  ),
  story(
    'staging-quota',
    'cloud-platform',
    5,
    {
      title: 'No quota left for the staging environment',
      blocked: 'Trying the move of the payment services.',
      effect: 'Six of twelve services cannot be moved.',
      ask: 'Forty more cores until the old cluster is gone.',
      tried: 'Switched off what nobody claimed; it gave four.',
      owner: 'Beatriz Antunes'
    },
    up(5, 'cloud-platform', 'platform-data', 'railway-operations'),
    joins(
      5,
      'meridian-rail',
      'sample-change-1',
      'Cores for a month, today; teams that order them themselves, this quarter.',
      'Tomasz Wiśniewski'
    )
  ),
  story(
    'badge-vendor',
    'identity',
    4,
    {
      title: 'The badge vendor answers in ten days',
      blocked: 'Replacing badges that do not open the depot.',
      effect: 'Nine drivers share three badges.',
      ask: 'Use the spare badges of the head office.',
      owner: 'Fiona Macrae'
    },
    up(4, 'identity'),
    answer(4, 'platform-data', 'resolve', 'Forty are in the drawer at reception, and yours.')
  ),
  story(
    'counted-twice',
    'data-warehouse',
    4,
    {
      title: 'Passengers who change trains are counted twice',
      blocked: 'The morning report for dispatch.',
      effect: 'Two stations look twice as full as they are.',
      tried: 'Compared with the doors’ own count.',
      owner: 'Henrik Sørensen'
    },
    resolve(3, 'data-warehouse', 'Changes within ten minutes are one journey now.'),
    verify(2, 'data-warehouse', 'Dispatch says the figures are those they see.')
  ),
  story(
    'badge-readers',
    'identity',
    3,
    {
      title: 'Badge readers at the depots have no network port',
      blocked: 'Replacing shared accounts at the depots.',
      effect: 'The roll-out stands still at one depot of nine.',
      ask: 'Two ports per depot from the building network.',
      tried: 'Asked the facility desk; it answers within ten working days.',
      owner: 'Zainab Yusuf'
    },
    up(3, 'identity'),
    answer(2, 'platform-data', 'resolve', 'Cloud Platform has spare ports at all depots; take those.')
  ),
  // Answered at the top yesterday; today's lobbies on the way down begin with it.
  story(
    'ridership-contract',
    'data-warehouse',
    2,
    {
      title: 'The ridership vendor has not signed our confidentiality terms',
      blocked: 'Loading counts of the partner operator into the morning report.',
      effect: 'The report at seven shows our own trains only.',
      ask: 'Sign the vendor’s shorter terms, which legal has had for three weeks.',
      tried: 'Legal asked twice; the vendor refuses our long form.',
      owner: 'Lucía Benavides',
      neededIn: 3
    },
    up(2, 'data-warehouse', 'platform-data'),
    up(1, 'railway-operations'),
    answer(
      1,
      'meridian-rail',
      'decline',
      'We keep one set of terms for all vendors. Use last year’s framework contract: it covers these counts.'
    )
  )
]
