/** Tools of living across the boundary: which number and data, motor cover, medical insurance. */
import { expectEffect, expectRoute, expectText, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'

const PHONE = 'pages/living/phone/index'
const MOTOR = 'pages/living/motor-cover/index'
const MEDICAL = 'pages/living/medical-insurance/index'

/** From a record to the cheapest year; another plan says from when a monthly fee is cheaper; what has no price is asked for. */
export const phone: Scenario = {
  name: 'phone',
  async run(app) {
    await app.launch({ language: 'en', path: 'pages/services/area/index', query: { area: 'communications' } })
    await app.tap('#tool-phone')
    await expectRoute(app, PHONE)
    await app.tap('#who-hong-kong')
    await app.tap('#to-mainland')
    await app.tap('#use-data')
    await app.tap('#phone-two')
    await expectText(app, '#verdict-cost', /HK\$588/)
    await app.tap('#plan-smartone-day')
    await expectText(app, '#break-even', /From 4 such stays a year on/)
    await app.tap('#ask-here')
    expectTrue((await expectEffect(app, 'called')).number === '+85229616699', 'a call to OFCA')
  },
}

/** From the car tool: the sum that compulsory cover leaves, and what bought cover makes of it. */
export const motorCover: Scenario = {
  name: 'motor-cover',
  async run(app) {
    await app.launch({ language: 'en', path: MOTOR })
    await app.tap('#way-northbound-hong-kong')
    await expectText(app, '#who-pays', /RMB 900,000/)
    await app.tap('#extra-2000000')
    await expectText(app, '#who-pays', /pays all of it/)
    await app.type('property', '5000000')
    await expectText(app, '#who-pays', /RMB/)
    await expectText(app, '#compulsory', /MOP 1,500,000/)
    await app.tap('#car-tool')
    await expectRoute(app, 'pages/customs-checks/car/index')
  },
}

/** A premium and what comes back; without a permit, how to get it. */
export const medicalInsurance: Scenario = {
  name: 'medical-insurance',
  async run(app) {
    await app.launch({ language: 'en', path: MEDICAL })
    await app.tap('#who-macao')
    await app.tap('#age-older')
    await app.tap('#work-none')
    await app.tap('#permit-yes')
    await app.tap('#city-zhuhai')
    await expectText(app, '#year', /RMB 539/)
    await app.tap('#ask-subsidy')
    expectTrue((await expectEffect(app, 'called')).number === '+85328225050', 'a call to the Health Bureau')
    await app.tap('#permit-no')
    await expectThere(app, '#verdict-no-permit', '#residence-permit')
  },
}
