/** Landmarks that people come for, in the order of the cities from the sea inland; any other place can be searched for. */
export const SUGGESTED: readonly string[] = [
  'peak-tram', 'west-kowloon-cultural-district', 'avenue-of-stars', 'wong-tai-sin-temple', 'disneyland', 'ngong-ping-cable-car', 'temple-street',
  'ruins-of-st-pauls', 'senado-square', 'a-ma-temple', 'macau-tower', 'rua-do-cunha', 'coloane',
  'shenzhen-museum', 'splendid-china', 'happy-valley', 'dafen-village', 'oct-harbour', 'lianhuashan',
  'chimelong', 'shamian', 'guangdong-museum', 'huacheng-square', 'shangxiajiu', 'lingnan-tiandi', 'qinghui-garden',
].map((id) => `at:${id}`)
