/** Plain JavaScript, as babel.config.js is: Jest reads a TypeScript configuration only on newer Node versions than this project asks for. */
/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/tools', '<rootDir>/bench', '<rootDir>/gateway'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/fixtures/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/bench/\\.'],
  setupFiles: ['<rootDir>/test/globals.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/src/$1',
    // Pages are tested as the browser draws them: plain HTML, so that questions by role are real.
    '^(?:\\./|\\.\\./)host$': '<rootDir>/src/ui/host/index.h5.tsx',
    '^(?:\\./|\\.\\./)host/(modal|table|area)$': '<rootDir>/src/ui/host/$1.h5.tsx',
    '^(?:\\./|\\.\\./host/)joined$': '<rootDir>/src/ui/host/joined.h5.ts',
    '\\.scss$': '<rootDir>/test/style.ts',
    '^@tarojs/taro$': '<rootDir>/test/taro.ts',
    '^@tarojs/components$': '<rootDir>/test/components.tsx',
  },
  // A page with many records takes a while on a busy machine.
  testTimeout: 30_000,
  // These ship as modules only, which Jest does not load as they are.
  transformIgnorePatterns: ['/node_modules/(?!(@noble/|qr/|light-my-request/node_modules/cookie/|cookie/))'],
  transform: { '\\.[jt]sx?$': 'babel-jest' },
}
