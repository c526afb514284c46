/** Items by goal over time. */
export const roadmap = {
  'product.tab.roadmap': 'Roadmap',
  'roadmap.title': 'Roadmap',
  'roadmap.goals': 'Goals',
  'roadmap.items': 'Items',
  'roadmap.late': 'Late',
  'roadmap.undated': 'Without dates',
  'roadmap.undated.count': '{count, plural, one {# item without dates} other {# items without dates}}',
  'roadmap.empty': 'No item has dates yet: give one a start or an end, and it stands here.',
  'roadmap.goesOn': '{goal} (continued)',
  'roadmap.page': 'Page {page, number} of {pages, number}',
  'roadmap.show': 'Show roadmap on screen',
  'roadmap.hide': 'Take roadmap off the screen',
  'roadmap.next': 'Next page',
  'roadmap.previous': 'Previous page'
} as const
