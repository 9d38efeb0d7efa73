import { driverScript } from './driver-address'

const address = (hans: string, hant: string) => ({ 'zh-Hans': hans, 'zh-Hant': hant, en: 'x', pt: 'x' })

test('a driver in Shenzhen reads Simplified', () => {
  expect(driverScript(address('深圳罗湖口岸联检大楼', '深圳羅湖口岸聯檢大樓'))).toBe('zh-Hans')
})

test.each([
  ['香港上环皇后大道中181号', '香港上環皇后大道中181號'],
  ['澳门黑沙环', '澳門黑沙環'],
])('a driver of %s reads Traditional', (hans, hant) => {
  expect(driverScript(address(hans, hant))).toBe('zh-Hant')
})
