/** Software that is inside the bundles, with its licence and copyright holder as its package states them. */
export const LIBRARIES = [
  { name: 'Taro', licence: 'MIT', holder: 'O2Team' },
  { name: 'React', licence: 'MIT', holder: 'Meta Platforms, Inc.' },
  { name: 'zustand', licence: 'MIT', holder: 'Paul Henschel' },
  { name: 'Day.js', licence: 'MIT', holder: 'iamkun' },
  { name: 'Lucide', licence: 'ISC', holder: 'Lucide Contributors' },
  { name: 'Workbox', licence: 'MIT', holder: 'Google LLC' },
] as const
