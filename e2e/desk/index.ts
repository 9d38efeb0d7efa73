/**
 * The counter's page in a real browser, with a real gateway: two counters, one of which loses its network.
 *
 *     npm run e2e:desk -- [--shots folder]        after npm run build:desk
 */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { openBrowser } from '../../tools/browser'
import { option } from '../../tools/options'
import { cameraShowing } from './camera'
import { CODE, OFFERINGS, OFFICE, openTestGateway } from './gateway'

const MINUTE = 60_000
const NUMBER = 'A123456(3)'

/** Longer than it takes until the next slot but one of whole minutes begins. */
const UNTIL_SOON = 2 * MINUTE

/** Starts that are still to come today, on the clocks of the three places, one in a minute or two, and one of the day after tomorrow. */
function startsFrom(now: number): { today: number[]; soon: number; later: number } {
  const first = Math.ceil(now / (15 * MINUTE) + 0.2) * 15
  const day = (minutes: number) => Math.floor((minutes + 480) / 1440)
  const today = Array.from({ length: 12 }, (_, at) => first + 15 * at).filter((start) => day(start) === day(now / MINUTE))
  if (today.length === 0) throw new Error('No slot of today is left: the day ends in a few minutes.')
  return { today, soon: Math.floor(now / MINUTE + 0.5) + 1, later: first + 2 * 1440 }
}

const verdict = async (page: Page) => {
  await page.waitForSelector('#verdict')
  return (await page.textContent('#verdict-title'))!.trim()
}

/** By keyboard alone, as a hand scanner and a person type. */
async function check(page: Page, voucher: string, number: string): Promise<string> {
  if (await page.isVisible('#verdict')) await page.keyboard.press('Escape')
  await page.waitForSelector('#voucher:focus')
  await page.keyboard.insertText(voucher)
  await page.keyboard.press('Enter')
  await page.waitForSelector('#document:focus')
  await page.keyboard.insertText(number)
  await page.keyboard.press('Enter')
  return verdict(page)
}

async function open(context: BrowserContext, address: string): Promise<{ page: Page; problems: string[] }> {
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', ({ message }) => problems.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/net::ERR_INTERNET_DISCONNECTED|Failed to load resource/.test(message.text())) problems.push(message.text())
  })
  await page.goto(`${address}/desk/`)
  await page.selectOption('#language', 'en')
  await page.selectOption('#office', OFFICE)
  await page.fill('#code', CODE.replace('7', '8'))
  await page.press('#code', 'Enter')
  await page.waitForSelector('text=The office or the code is wrong.')
  assert.equal(await page.inputValue('#code'), '')
  await page.waitForSelector('#code:focus')
  await page.keyboard.insertText(CODE.toLowerCase())
  await page.keyboard.press('Enter')
  await page.waitForSelector('#tabs')
  return { page, problems }
}

/** The film shows another code first, so that the page says so and goes on looking. */
async function scan(context: BrowserContext, page: Page, text: string) {
  await page.keyboard.press('Escape')
  await page.click('#camera')
  await page.waitForSelector('text=The camera does not open.')
  await page.click('#camera-end')
  await context.grantPermissions(['camera'])
  await page.click('#camera')
  await page.waitForSelector('text=That is another QR code.')
  await page.waitForSelector('#document:focus')
  assert.equal(await page.inputValue('#voucher'), text)
  assert.equal(await page.isVisible('.desk-camera'), false)
}

async function main() {
  const shots = option('shots')
  const { today, soon, later } = startsFrom(Date.now())
  const gateway = await openTestGateway([...new Set([soon, ...today, later])])
  const folder = mkdtempSync(path.join(tmpdir(), 'desk-camera-'))
  const scanned = await gateway.book(OFFERINGS.here, soon, 'D1234567')
  const browser = await openBrowser(cameraShowing(['https://example.org/menu', scanned.text], path.join(folder, 'camera.y4m')))
  const size = { viewport: { width: 1024, height: 768 }, locale: 'en-GB' }
  try {
    const at = (index: number) => today[Math.min(index, today.length - 1)]!
    const absent = await gateway.book(OFFERINGS.here, soon, 'Z1234567')
    const one = await gateway.book(OFFERINGS.here, at(0), NUMBER)
    const two = await gateway.book(OFFERINGS.here, at(0), 'C7654321')
    const cancelled = await gateway.book(OFFERINGS.here, at(0), 'H12345678')
    const another = await gateway.book(OFFERINGS.here, later, NUMBER)
    const elsewhere = await gateway.book(OFFERINGS.other, at(0), NUMBER)
    const [first, second] = [await browser.newContext(size), await browser.newContext(size)]
    const a = await open(first, gateway.address)
    console.log('✓ a wrong code is refused with a sentence and an empty field, the right one opens')
    const shot = async (name: string, page = a.page) => shots && void (await page.screenshot({ path: path.join(shots, `${name}.png`), fullPage: true }))

    assert.equal(await check(a.page, one.text, 'B123456(3)'), 'Not genuine')
    await shot('not-genuine')
    assert.equal(await check(a.page, 'BB8', NUMBER), 'Not a voucher')
    assert.equal(await check(a.page, another.text, NUMBER), 'Another day')
    assert.equal(await check(a.page, elsewhere.text, NUMBER), 'Another office')
    await gateway.cancel(cancelled.ref, cancelled.secret)
    assert.equal(await check(a.page, cancelled.text, 'H12345678'), 'Genuine, but not in the list')
    assert.equal(await check(a.page, one.text, ' a 123456 3'), 'Genuine')
    await shot('genuine')
    await a.page.waitForSelector('#arrived:focus')
    await a.page.keyboard.press('Enter')
    await a.page.waitForSelector('text=Recorded')
    assert.equal(await check(a.page, one.text, NUMBER), 'Already used')
    console.log('✓ one counter: genuine, not genuine, other day, other office, cancelled, already used')

    await scan(first, a.page, scanned.text)
    await a.page.keyboard.insertText('D1234567')
    await a.page.keyboard.press('Enter')
    assert.equal(await verdict(a.page), 'Genuine')
    // The next person's voucher comes while the last one's answer is still there, key by key.
    await a.page.keyboard.type(another.text)
    await a.page.keyboard.press('Enter')
    await a.page.waitForSelector('#document:focus')
    assert.equal(await a.page.inputValue('#voucher'), another.text)
    await a.page.keyboard.type(NUMBER)
    await a.page.keyboard.press('Enter')
    assert.equal(await verdict(a.page), 'Another day')
    console.log('✓ a camera that is refused says so; one that is allowed passes over another code and reads the voucher; a hand scanner types')

    const b = await open(second, gateway.address)
    await b.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    assert.equal(await check(b.page, one.text, NUMBER), 'Already used')
    await second.setOffline(true)
    assert.equal(await check(b.page, two.text, 'C7654321'), 'Genuine')
    await b.page.click('#arrived')
    await b.page.waitForSelector('text=Kept, to be sent')
    await shot('offline', b.page)
    assert.equal(await check(a.page, two.text, 'C7654321'), 'Genuine')
    await a.page.click('#arrived')
    await a.page.waitForSelector('text=Recorded')
    await b.page.reload()
    await b.page.waitForSelector('#tabs')
    assert.match((await b.page.textContent('#connection'))!, /Marks not sent yet: 1/)
    await second.setOffline(false)
    await b.page.click('#refresh')
    await b.page.waitForSelector('text=another counter had marked it')
    await shot('second-learns', b.page)
    console.log('✓ two counters: the one that was offline checks, keeps its mark over a reload, and learns that it was second')

    // A gateway for trying out has filled the office with offerings of its own besides.
    await a.page.click('#tabs-slots')
    await a.page.selectOption('#offering', OFFERINGS.here.id)
    const slot = `7-${at(today.length - 1)}`
    await a.page.click(`#open-${slot}`)
    await a.page.waitForSelector(`#open-${slot} >> text=Open again`)
    await a.page.click(`#open-${slot}`)
    await a.page.waitForSelector(`#open-${slot} >> text="Close"`)
    await a.page.click(`#capacity-${slot}-more`)
    await a.page.waitForSelector(`#capacity-${slot}-value >> text=of 4`)
    await shot('slots')
    await a.page.click('#tabs-today')
    await a.page.waitForSelector('.desk-table')
    // Nobody is missing before their time: until then there is no such button.
    await a.page.click(`#no-show-${absent.ref}`, { timeout: UNTIL_SOON })
    await a.page.waitForSelector('.desk-table .is-no-show')
    assert.match((await a.page.textContent('.desk-table .is-no-show'))!, new RegExp(absent.ref.slice(-4), 'i'))
    await gateway.isMarked(absent, 'no-show')
    await shot('today')
    for (const locale of ['zh-Hans', 'zh-Hant', 'pt']) {
      await a.page.selectOption('#language', locale)
      await shot(`today-${locale}`)
    }
    await a.page.emulateMedia({ media: 'print' })
    assert.equal(await a.page.isVisible('.screen'), false)
    assert.match((await a.page.textContent('.printed'))!, /não é o sistema de marcações de um governo/)
    await shot('print')
    await a.page.emulateMedia({ media: 'screen' })
    await a.page.selectOption('#theme', 'dark')
    await a.page.selectOption('#text-size', 'elder')
    await a.page.click('#tabs-check')
    await check(a.page, one.text, NUMBER)
    await shot('used-dark-elder')
    await a.page.setViewportSize({ width: 375, height: 812 })
    await a.page.selectOption('#language', 'zh-Hant')
    await a.page.selectOption('#text-size', 'largest')
    await shot('phone-largest')
    await a.page.click('#sign-out')
    await a.page.waitForSelector('#code')
    await shot('sign-in-phone')
    console.log('✓ slots closed, opened and widened, who did not come, list, print, looks, sign out')
    assert.deepEqual([...a.problems, ...b.problems], [])
    const kept = await a.page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
    for (const secret of [one.text, one.text.slice(30, 60), scanned.text, 'A123456', 'A1234563', 'C7654321', 'D1234567', CODE]) assert.ok(!kept.includes(secret), `the browser kept ${secret}`)
    console.log('✓ no error in the browser, and nothing of a document or a voucher was kept')
  } finally {
    await browser.close()
    await gateway.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
