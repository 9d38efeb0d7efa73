/// <reference types="@tarojs/taro" />

declare module '*.scss'

declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV: 'weapp' | 'alipay' | 'h5'
    /** Address of the gateway that a mini program asks; empty without one. */
    TARO_APP_GATEWAY?: string
    /** Templates of the operator's reminders; empty without any. */
    TARO_APP_REMINDER_WEAPP?: string
    TARO_APP_REMINDER_ALIPAY?: string
    NODE_ENV: 'development' | 'production' | 'test'
  }
}
