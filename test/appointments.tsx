/** A person at the pages of appointments, and a gateway in memory. */
import { fireEvent } from '@testing-library/react'
import { webcrypto } from 'node:crypto'
import { useBookings } from '@/stores'
import { openRoute, settle, startAnew } from './page'
import { SequentialGateway } from './sequential-gateway'
import { resetTaro } from './taro'

export const BOOK = 'pages/booking/book/index'
export const VOUCHER = 'pages/booking/voucher/index'
const OFFERING = 'sz-luohu/home-return'
export const MINUTE = 60_000
/** The next full hour but one, so that nothing begins while a test runs. */
export const START = Math.ceil(Date.now() / MINUTE / 60) * 60 + 1440
/** A Hong Kong identity card of the government's own examples; its check digit fits. */
export const NUMBER = 'A123456(3)'

/** The gateway of a test, what becomes of requests on the way, and what was sent. */
export const line = {
  gateway: new SequentialGateway(),
  fate: 'answers' as 'answers' | 'fails' | 'loses' | 'page',
  sent: [] as string[],
  dateHeader: () => new Date(Date.now()).toUTCString(),
}

function serve() {
  const answer = async (path: string, { method = 'GET', headers, body }: RequestInit) => {
    line.sent.push(`${method} ${path} ${String(body)} ${JSON.stringify(headers)}`)
    if (line.fate === 'fails') throw new TypeError('Failed to fetch')
    if (line.fate === 'page') return { status: 200, headers: new Map(), text: async () => '<!doctype html>' }
    line.gateway.now = Math.floor(Date.now() / MINUTE)
    const reply = line.gateway.answer({ method: method as 'GET', path, headers: headers as Record<string, string>, ...(body === undefined ? {} : { body: JSON.parse(body as string) as unknown }) })
    if (line.fate === 'loses' && method !== 'GET') throw new TypeError('Failed to fetch')
    return reply.ok && { status: reply.status, headers: new Map(Object.entries({ ...reply.headers, date: line.dateHeader() })), text: async () => JSON.stringify(reply.body) }
  }
  globalThis.fetch = answer as unknown as typeof fetch
}

/** A new phone and a new gateway with two offices' times. */
export function startLine(): void {
  resetTaro()
  startAnew()
  line.gateway = new SequentialGateway()
  line.gateway.offer(OFFERING, 7, [START, START + 30], 1)
  line.gateway.offer('sz-luohu/mainland-permit', 8, [START], 1)
  line.fate = 'answers'
  line.sent = []
  line.dateHeader = () => new Date(Date.now()).toUTCString()
  Object.defineProperty(globalThis, 'crypto', { configurable: true, writable: true, value: webcrypto })
  serve()
}

export const tap = async (id: string) => {
  const target = document.getElementById(id)
  if (!target) throw new Error(`no ${id} in ${document.body.textContent}`)
  fireEvent.click(target)
  await settle()
}
export const says = (text: string | RegExp) => expect(document.body).toHaveTextContent(text)
export const day = () => new Date(START * MINUTE + 8 * 3_600_000).toISOString().slice(0, 10)

export async function open(route: string, params: Record<string, string> = {}) {
  const page = openRoute(route, params)
  await settle()
  return page
}

/** Service, office and day are given by the address, the time is tapped. */
export async function take(slot = START) {
  const page = await open(BOOK, { office: 'sz-luohu', service: 'home-return', day: day() })
  await tap(`slots-${slot}`)
  await tap('take')
  page.unmount()
  return useBookings.getState().bookings[0]!
}

export async function book() {
  const { ref } = await take()
  const page = await open(VOUCHER, { ref })
  fireEvent.change(document.getElementById('number')!, { target: { value: NUMBER } })
  await tap('confirm')
  return { ref, page }
}

/** Before a test shortens the pauses between tries. */
export const realTimeout = setTimeout
