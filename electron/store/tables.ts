/** The tables of schema.ts as Kysely sees them. Booleans are 0 and 1; JSON columns are text. */
export interface Tables {
  op: OpRow
  laptop: LaptopRow
  cell: CellRow
  unit: UnitRow
  person: PersonRow
  membership: MembershipRow
  item: ItemRow
  setting: SettingRow
  note: NoteRow
  move: MoveRow
  link: LinkRow
  link_skipped: LinkSkippedRow
  session_event: SessionEventRow
  impediment_event: ImpedimentEventRow
  product_event: ProductEventRow
  dependency_event: DependencyEventRow
  dependency: DependencyRow
  impediment: ImpedimentRow
  impediment_rung: ImpedimentRungRow
  session: SessionTableRow
  meta: MetaRow
  batch: BatchRow
  step: StepRow
  undo_cell: UndoCellRow
  undo_link: UndoLinkRow
  alive: AliveRow
  held_op: HeldOpRow
}

export interface OpRow {
  origin: string
  seq: number
  hlc: number
  entity: string
  row_id: string
  kind: string
  patch: string
}

export interface LaptopRow {
  origin: string
  name: string
  public_key: string
  first_seen: number
  seq: number
  hlc: number
  self: number
}

export interface CellRow {
  entity: string
  row_id: string
  field: string
  value: string
  hlc: number
  origin: string
  seq: number
  lost_value: string | null
  lost_hlc: number | null
  lost_origin: string | null
  lost_seq: number | null
}

export interface UnitRow {
  id: string
  name: string
  short_name: string
  kind: string
  daily_time: string | null
  goal: string
  time_zone: string | null
  calendar: string | null
  age_steps: string | null
  removed: number
}

export interface PersonRow {
  id: string
  name: string
  removed: number
}

export interface MembershipRow {
  id: string
  unit_id: string
  person_id: string
  role: string
  removed: number
}

export interface ItemRow {
  id: string
  unit_id: string
  kind: string
  title: string
  why: string
  owner: string
  value: number | null
  effort: number | null
  state: string
  rank: string
  impediment_id: string | null
  risk: number | null
  budget: number | null
  goal_id: string | null
  parent_id: string | null
  units: string
  depends_on: string
  ready: number
  starts: string | null
  ends: string | null
  removed: number
}

export interface SettingRow {
  id: string
  value: string
}

export interface NoteRow {
  id: string
  session_id: string
  turn_id: string | null
  text: string
}

export interface MoveRow {
  cycle: string
  hlc: number
  origin: string
  seq: number
  child_id: string
  parent_id: string | null
  follow: number
}

export interface LinkRow {
  cycle: string
  child_id: string
  parent_id: string | null
}

export interface LinkSkippedRow extends LinkRow {
  hlc: number
  origin: string
  seq: number
}

interface FactRow {
  hlc: number
  origin: string
  seq: number
  id: string
  type: string
  at_wall: number
  body: string
}

export interface SessionEventRow extends FactRow {
  session_id: string
}

export interface ImpedimentEventRow extends FactRow {
  impediment_id: string
  session_id: string | null
  unit_id: string
}

export interface ProductEventRow extends FactRow {
  unit_id: string
  session_id: string | null
}

export interface DependencyEventRow extends FactRow {
  dependency_id: string
  session_id: string | null
  unit_id: string
}

export interface DependencyRow {
  id: string
  from_unit: string
  on_unit: string
  state: string
  due: string | null
  raised_at: number
  ended_at: number | null
  impediment_id: string | null
  body: string
}

export interface ImpedimentRow {
  id: string
  title: string
  state: string
  origin_unit: string
  ball_at: string
  owner: string
  raised_at: number
  resolved_at: number | null
  confidential: number
  needed_by: string | null
  rungs: number
  body: string
  merged_into: string | null
  raisers: number
  verified_at: number | null
  metric_id: string | null
  item_id: string | null
}

export interface ImpedimentRungRow {
  impediment_id: string
  idx: number
  unit_id: string
  arrived_at: number
  received_at: number | null
  answered_at: number | null
  acknowledged_at: number | null
}

export interface SessionTableRow {
  id: string
  unit_id: string
  unit_name: string
  kind: string
  phase: string
  booked_at: string | null
  opened_at: number
  started_at: number | null
  closed_at: number | null
  box_ms: number
  used_ms: number
  raised: number
  sent_up: number
  last_wall: number
  green: number | null
  present: number
  represented: number
  absent: number
}

export interface MetaRow {
  key: string
  value: string
}

export interface BatchRow {
  id: string
  answer: string
  at: number
}

export interface StepRow {
  id: string
  label: string
  at: number
  undone: number
  origin: string
  first_seq: number
  last_seq: number
}

export interface UndoCellRow {
  step: string
  entity: string
  row_id: string
  field: string
  value: string | null
}

export interface UndoLinkRow {
  step: string
  cycle: string
  child_id: string
  parent_id: string | null
  had: number
}

export interface AliveRow {
  session_id: string
  mono: number
  wall: number
}

export interface HeldOpRow {
  origin: string
  seq: number
  reason: string
  hlc: number
  entity: string
  row_id: string
  kind: string
  patch: string | null
}
