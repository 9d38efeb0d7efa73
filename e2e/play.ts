/** Plays a scenario on an opened app and says what went wrong. */
import type { OpenApp } from './driver/open'
import type { Scenario } from './scenarios/scenario'

/** The browser itself says so when a test takes the network or the gateway away; it is no fault of the app. */
const EXPECTED = /net::ERR_INTERNET_DISCONNECTED|net::ERR_CONNECTION_REFUSED.*\/v1\//

/** @param picture where to put a screenshot when it fails */
export async function play({ driver }: OpenApp, scenario: Scenario, picture?: string): Promise<string[]> {
  const problems: string[] = []
  try {
    await scenario.run(driver)
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error))
    if (picture) await driver.screenshot(picture).then(() => problems.push(`see ${picture}`), () => undefined)
  }
  const errors = await driver.errors().catch((error: unknown) => [`no errors to be had: ${String(error)}`])
  return [...errors.filter((error) => !EXPECTED.test(error)), ...problems]
}
