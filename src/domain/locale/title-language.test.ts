import { languageOfTitle } from './title-language'

const PORTUGUESE = 'Pedido de salvo-conduto: Direcção dos Serviços para residentes'

test.each([
  ['往来港澳通行证有效期和收费', 'en', 'zh'],
  ['控煙法例 FAQ', 'pt', 'zh'],
  ['Immigration weekly update', 'zh-Hans', 'en'],
  [PORTUGUESE, 'zh-Hant', 'pt'],
  ["La Chine ajoute trois nouvelles langues à l'assistance", 'zh-Hans', undefined],
  ['香港运输署', 'zh-Hant', undefined],
  ['控煙法例 FAQ', 'zh-Hans', undefined],
  ['12367', 'zh-Hans', undefined],
  [PORTUGUESE, 'en', undefined],
  ['Immigration weekly update', 'pt', undefined],
] as const)('%s on a page in %s is read as %s', (title, page, language) => {
  expect(languageOfTitle(title, page)).toBe(language)
})
