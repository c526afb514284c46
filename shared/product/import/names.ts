/** What a file can say about a backlog item. `key` is what the file calls it by; `also` are other names of it. */
export const itemFields = [
  'title',
  'key',
  'also',
  'unit',
  'why',
  'value',
  'effort',
  'risk',
  'budget',
  'state',
  'owner',
  'goal',
  'parent',
  'units',
  'needs',
  'starts',
  'ends'
] as const
export type ItemField = (typeof itemFields)[number]

/** The fields that somebody can say the column of, in the order they are asked for. */
export const mappedFields = [
  'title',
  'key',
  'why',
  'value',
  'effort',
  'risk',
  'budget',
  'state',
  'owner',
  'goal',
  'parent',
  'starts',
  'ends'
] as const satisfies readonly ItemField[]
export type MappedField = (typeof mappedFields)[number]

type Names = Partial<Record<ItemField, readonly string[]>>

/** Headings as `headingName` writes them; of several the first one that says something is believed. */
export const ownNames: Names = {
  title: ['title'],
  key: ['item id', 'id'],
  unit: ['unit id'],
  why: ['why'],
  value: ['value'],
  effort: ['effort'],
  risk: ['risk'],
  budget: ['budget'],
  state: ['state'],
  owner: ['owner'],
  goal: ['goal id', 'goal'],
  parent: ['parent id', 'parent'],
  units: ['units'],
  needs: ['depends on'],
  starts: ['starts'],
  ends: ['ends']
}

/** Jira Cloud and Data Center: what names the parent has changed four times. */
export const jiraNames: Names = {
  title: ['summary'],
  key: ['issue key', 'key'],
  also: ['issue id'],
  why: ['description'],
  value: ['custom field (business value)', 'business value'],
  effort: [
    'custom field (story points)',
    'custom field (story point estimate)',
    'story points',
    'story point estimate'
  ],
  state: ['status category', 'status', 'resolution'],
  owner: ['assignee'],
  parent: ['parent key', 'parent', 'custom field (epic link)', 'epic link', 'parent id'],
  needs: ['inward issue link (blocks)'],
  starts: ['custom field (start date)', 'start date', 'custom field (target start)'],
  ends: ['due date', 'custom field (target end)']
}

export const azureNames: Names = {
  title: ['title'],
  key: ['id'],
  why: ['description'],
  value: ['business value'],
  effort: ['story points', 'effort', 'size'],
  state: ['state'],
  owner: ['assigned to'],
  parent: ['parent'],
  starts: ['start date'],
  ends: ['target date', 'due date', 'finish date']
}

export const linearNames: Names = {
  title: ['title'],
  key: ['id'],
  also: ['uuid'],
  why: ['description'],
  effort: ['estimate'],
  state: ['status'],
  owner: ['assignee'],
  parent: ['parent issue'],
  needs: ['blocked by'],
  ends: ['due date']
}

/** Of a table nobody knows, in the languages that Sameday speaks; whoever brings it in sees the guess and changes it. */
export const guessedNames: Names = {
  title: [
    ...['title', 'summary', 'name', 'item', 'story', 'user story', 'feature', 'epic', 'task', 'subject'],
    ...['titel', 'zusammenfassung', 'titre', 'résumé', 'nom', 'título', 'titulo', 'resumen', 'nombre'],
    ...['resumo', 'nome', 'タイトル', '要約', '件名', 'العنوان', 'عنوان', 'الملخص']
  ],
  key: [
    ...['key', 'id', 'item id', 'issue key', 'number', 'no', 'no.', '#', 'ref', 'reference'],
    ...['schlüssel', 'nummer', 'nr.', 'vorgangsschlüssel', 'clé', 'clé de ticket', 'numéro', 'clave'],
    ...['clave de incidencia', 'chave', 'chave da item', 'número', 'キー', '番号', 'المعرف', 'الرقم']
  ],
  why: [
    ...['why', 'description', 'details', 'notes', 'purpose', 'benefit', 'beschreibung', 'warum', 'zweck'],
    ...['pourquoi', 'descripción', 'por qué', 'descrição', 'por quê', '説明', '理由', 'الوصف', 'السبب']
  ],
  value: ['value', 'business value', 'wert', 'geschäftswert', 'valeur', 'valor', '価値', '値', 'القيمة'],
  effort: [
    ...['effort', 'story points', 'points', 'estimate', 'size', 'job size', 'aufwand', 'punkte'],
    ...['schätzung'],
    ...['charge', 'estimation', 'esfuerzo', 'puntos', 'estimación', 'esforço', 'pontos', 'estimativa'],
    ...['見積もり', 'ポイント', '工数', 'الجهد', 'النقاط']
  ],
  risk: ['risk', 'risk reduction', 'risiko', 'risque', 'riesgo', 'risco', 'リスク', 'المخاطر'],
  budget: ['budget', 'cost', 'kosten', 'coût', 'presupuesto', 'orçamento', 'custo', '予算', 'الميزانية'],
  state: ['state', 'status', 'statut', 'état', 'estado', 'ステータス', '状態', 'الحالة'],
  owner: [
    ...['owner', 'assignee', 'assigned to', 'responsible', 'zuständig', 'verantwortlich', 'bearbeiter'],
    ...['responsable', 'responsável', 'persona asignada', '担当者', 'المسؤول']
  ],
  goal: ['goal', 'objective', 'ziel', 'objectif', 'objetivo', '目標', 'الهدف'],
  parent: [
    ...['parent', 'parent id', 'parent key', 'part of', 'übergeordnet', 'parent summary', 'élément parent'],
    ...['principal', 'pai', '親', '親課題', 'الأصل']
  ],
  starts: ['starts', 'start', 'start date', 'beginn', 'début', 'inicio', 'início', '開始日', 'البداية'],
  ends: [
    ...['ends', 'end', 'due', 'due date', 'end date', 'target date', 'ende', 'fällig', 'fin', 'échéance'],
    ...['vencimiento', 'vencimento', 'fim', '期限', '終了日', 'النهاية']
  ]
}
