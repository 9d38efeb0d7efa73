/**
 * The tables, in SQL that SQLite and PostgreSQL both read. A migration that has been released is never edited: the next one
 * changes what it made. Times are whole minutes since 1970, UTC. No column names anybody.
 */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE offering (
      id TEXT PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE CHECK (number BETWEEN 0 AND 65535),
      office TEXT NOT NULL,
      service TEXT NOT NULL,
      slot_minutes INTEGER NOT NULL CHECK (slot_minutes > 0)
    )`,
    `CREATE TABLE slot (
      id TEXT PRIMARY KEY,
      offering TEXT NOT NULL REFERENCES offering (id),
      start INTEGER NOT NULL,
      minutes INTEGER NOT NULL CHECK (minutes > 0),
      capacity INTEGER NOT NULL,
      is_open INTEGER NOT NULL DEFAULT 1 CHECK (is_open IN (0, 1)),
      taken INTEGER NOT NULL DEFAULT 0 CHECK (taken >= 0),
      waiting INTEGER NOT NULL DEFAULT 0 CHECK (waiting >= 0),
      next_turn INTEGER NOT NULL DEFAULT 0,
      due INTEGER,
      version INTEGER NOT NULL DEFAULT 0,
      UNIQUE (offering, start),
      CONSTRAINT never_overbooked CHECK (taken <= capacity)
    )`,
    'CREATE INDEX slot_due ON slot (due) WHERE due IS NOT NULL',
    'CREATE INDEX slot_start ON slot (start)',
    `CREATE TABLE booking (
      ref TEXT PRIMARY KEY,
      slot TEXT NOT NULL REFERENCES slot (id),
      holder TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('held', 'waiting', 'booked', 'arrived', 'no-show', 'cancelled', 'expired')),
      held_until INTEGER,
      turn INTEGER,
      redeemed_at INTEGER,
      commitment TEXT,
      signature TEXT,
      key_id INTEGER,
      CHECK ((state = 'held') = (held_until IS NOT NULL)),
      CHECK ((state = 'waiting') = (turn IS NOT NULL))
    )`,
    'CREATE INDEX booking_slot ON booking (slot, state)',
    "CREATE UNIQUE INDEX booking_turn ON booking (slot, turn) WHERE state = 'waiting'",
    `CREATE TABLE idempotency (
      key TEXT PRIMARY KEY,
      request TEXT NOT NULL,
      status INTEGER NOT NULL,
      answer TEXT NOT NULL,
      until INTEGER NOT NULL
    )`,
    'CREATE INDEX idempotency_until ON idempotency (until)',
    `CREATE TABLE quota (
      bucket TEXT PRIMARY KEY,
      used INTEGER NOT NULL,
      until INTEGER NOT NULL
    )`,
  ],
]
