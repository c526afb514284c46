/** What an event says happened, without what the edge stamps on it and without the name of what it happened to. */
export type Bare<E, To extends PropertyKey> = E extends unknown
  ? Omit<E, 'id' | 'cmd' | 'at' | 'session' | To>
  : never
