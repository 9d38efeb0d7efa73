import { read, write } from './statement'

const SLOT = 'slot.id, slot.offering, slot.start, slot.minutes, slot.capacity, slot.is_open, slot.taken, slot.waiting, slot.next_turn, slot.due, slot.version'
const BOOKING =
  'booking.ref, booking.slot, booking.holder, booking.state, booking.held_until, booking.turn, booking.redeemed_at, booking.commitment, booking.signature, booking.key_id'

/* What a batch reads. */

export const bookingsByRef = read('bookings-by-ref', 'ref:text', `SELECT ${BOOKING} FROM {d} JOIN booking ON booking.ref = d.ref`)

/** In the order of their names, so that two batches that want the same slots wait for each other and not both for ever. */
export const slotsWanted = read(
  'slots-wanted',
  'id:text ref:text',
  `SELECT ${SLOT}
   FROM (SELECT d.id FROM {d} WHERE d.id IS NOT NULL UNION SELECT booking.slot FROM {d} JOIN booking ON booking.ref = d.ref) AS wanted
   JOIN slot ON slot.id = wanted.id ORDER BY slot.id{lock}`,
)

export const openOfSlots = read(
  'open-of-slots',
  'id:text',
  `SELECT ${BOOKING} FROM {d} JOIN booking ON booking.slot = d.id WHERE booking.state IN ('held', 'waiting')`,
)

export const answersByKey = read(
  'answers-by-key',
  'key:text',
  'SELECT i.key, i.request, i.status, i.answer FROM {d} JOIN idempotency AS i ON i.key = d.key',
)

export const usedByBucket = read('used-by-bucket', 'bucket:text', 'SELECT q.bucket, q.used FROM {d} JOIN quota AS q ON q.bucket = d.bucket')

/* What a batch writes. */

/** The last place is given here and nowhere else: what was read before only says what to try. */
export const changeSlots = write(
  'change-slots',
  'id:text version:int delta:int waiting:int next_turn:int due:int now:int',
  `UPDATE slot SET taken = slot.taken + d.delta, waiting = d.waiting, next_turn = d.next_turn, due = d.due, version = slot.version + 1
   FROM {d} WHERE slot.id = d.id AND slot.version = d.version
   AND (d.delta <= 0 OR (slot.taken + d.delta <= slot.capacity AND slot.is_open = 1 AND slot.start > d.now))`,
)

/** Opens, closes, or gives another capacity; whom that gives a place to is decided by the same condition, of the slot as it is then. */
export const changeSettings = write(
  'change-settings',
  'id:text version:int delta:int waiting:int next_turn:int due:int now:int is_open:int capacity:int',
  `UPDATE slot SET is_open = d.is_open, capacity = d.capacity, taken = slot.taken + d.delta, waiting = d.waiting, next_turn = d.next_turn, due = d.due,
     version = slot.version + 1
   FROM {d} WHERE slot.id = d.id AND slot.version = d.version AND slot.taken + d.delta <= d.capacity
   AND (d.delta <= 0 OR (d.is_open = 1 AND slot.start > d.now))`,
)

export const addBookings = write(
  'add-bookings',
  'ref:text slot:text holder:text state:text held_until:int turn:int redeemed_at:int commitment:text signature:text key_id:int',
  `INSERT INTO booking (ref, slot, holder, state, held_until, turn, redeemed_at, commitment, signature, key_id)
   SELECT d.ref, d.slot, d.holder, d.state, d.held_until, d.turn, d.redeemed_at, d.commitment, d.signature, d.key_id FROM {d} WHERE true
   ON CONFLICT (ref) DO NOTHING`,
)

export const changeBookings = write(
  'change-bookings',
  'ref:text was_slot:text was_state:text slot:text state:text held_until:int turn:int redeemed_at:int commitment:text signature:text key_id:int',
  `UPDATE booking SET slot = d.slot, state = d.state, held_until = d.held_until, turn = d.turn, redeemed_at = d.redeemed_at,
     commitment = d.commitment, signature = d.signature, key_id = d.key_id
   FROM {d} WHERE booking.ref = d.ref AND booking.slot = d.was_slot AND booking.state = d.was_state`,
)

export const keepAnswers = write(
  'keep-answers',
  'key:text request:text status:int answer:text until:int',
  `INSERT INTO idempotency (key, request, status, answer, until)
   SELECT d.key, d.request, d.status, d.answer, d.until FROM {d} WHERE true
   ON CONFLICT (key) DO NOTHING`,
)

export const addQuota = write(
  'add-quota',
  'bucket:text used:int until:int',
  'INSERT INTO quota (bucket, used, until) SELECT d.bucket, d.used, d.until FROM {d} WHERE true ON CONFLICT (bucket) DO NOTHING',
)

export const changeQuota = write('change-quota', 'bucket:text was:int used:int', 'UPDATE quota SET used = d.used FROM {d} WHERE quota.bucket = d.bucket AND quota.used = d.was')

/* What pages and counters read. */

export const offerings = read('offerings', 'none:int', 'SELECT id, number, office, service, slot_minutes FROM offering ORDER BY id')

export const slotsOfDay = read(
  'slots-of-day',
  'offering:text since:int until:int',
  `SELECT ${SLOT} FROM {d} JOIN slot ON slot.offering = d.offering AND slot.start >= d.since AND slot.start < d.until ORDER BY slot.start`,
)

/** A day begins at midnight in the three places, 480 minutes before UTC's. */
export const daysOfOffering = read(
  'days-of-offering',
  'offering:text since:int until:int',
  `SELECT slot.start - (slot.start + 480) % 1440, SUM(CASE WHEN slot.is_open = 1 AND slot.waiting = 0 THEN slot.capacity - slot.taken ELSE 0 END), SUM(slot.capacity)
   FROM {d} JOIN slot ON slot.offering = d.offering AND slot.start >= d.since AND slot.start < d.until GROUP BY 1 ORDER BY 1`,
)

export const slotById = read('slot-by-id', 'id:text', `SELECT ${SLOT} FROM {d} JOIN slot ON slot.id = d.id`)

export const aheadOf = read(
  'ahead-of',
  'slot:text turn:int',
  "SELECT COUNT(*) FROM {d} JOIN booking ON booking.slot = d.slot AND booking.state = 'waiting' AND booking.turn < d.turn",
)

export const bookingsOfSpan = read(
  'bookings-of-span',
  'offering:text since:int until:int',
  `SELECT ${BOOKING}, slot.start FROM {d} JOIN slot ON slot.offering = d.offering AND slot.start >= d.since AND slot.start < d.until
   JOIN booking ON booking.slot = slot.id ORDER BY slot.start, booking.ref`,
)

export const dueSlots = read('due-slots', 'now:int', 'SELECT slot.id FROM slot WHERE slot.due < (SELECT d.now FROM {d}) ORDER BY slot.due LIMIT 500')

/* Seeding and forgetting. */

/** Rows that one transaction deletes at most: bookings get their turn in between. */
export const FORGOTTEN_TOGETHER = 5000

export const addOfferings = write(
  'add-offerings',
  'id:text number:int office:text service:text slot_minutes:int',
  'INSERT INTO offering (id, number, office, service, slot_minutes) SELECT d.id, d.number, d.office, d.service, d.slot_minutes FROM {d} WHERE true ON CONFLICT DO NOTHING',
)

export const addSlots = read(
  'add-slots',
  'id:text offering:text start:int minutes:int capacity:int',
  `INSERT INTO slot (id, offering, start, minutes, capacity) SELECT d.id, d.offering, d.start, d.minutes, d.capacity FROM {d} WHERE true
   ON CONFLICT DO NOTHING RETURNING id`,
)

export const forgetBookings = read(
  'forget-bookings',
  'before:int',
  `DELETE FROM booking WHERE ref IN
   (SELECT booking.ref FROM {d} JOIN slot ON slot.start < d.before JOIN booking ON booking.slot = slot.id LIMIT ${FORGOTTEN_TOGETHER}) RETURNING ref`,
)
/** A slot whose bookings another gateway is deleting just now stays for the next time. */
export const forgetSlots = read(
  'forget-slots',
  'before:int',
  `DELETE FROM slot WHERE id IN
   (SELECT slot.id FROM {d} JOIN slot ON slot.start < d.before WHERE NOT EXISTS (SELECT 1 FROM booking WHERE booking.slot = slot.id) LIMIT ${FORGOTTEN_TOGETHER}) RETURNING id`,
)
export const forgetAnswers = read(
  'forget-answers',
  'now:int',
  `DELETE FROM idempotency WHERE key IN (SELECT i.key FROM {d} JOIN idempotency AS i ON i.until < d.now LIMIT ${FORGOTTEN_TOGETHER}) RETURNING key`,
)
export const forgetQuota = read(
  'forget-quota',
  'now:int',
  `DELETE FROM quota WHERE bucket IN (SELECT q.bucket FROM {d} JOIN quota AS q ON q.until < d.now LIMIT ${FORGOTTEN_TOGETHER}) RETURNING bucket`,
)

export const answers = read('answers', 'none:int', 'SELECT 1')
