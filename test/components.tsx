/** Stands for `@tarojs/components` in tests of what mini programs draw: each component is an element of its name, with what a template would print. */
import { createElement, forwardRef, type ReactNode } from 'react'

type Props = Record<string, unknown> & { className?: string; children?: ReactNode }

const component = (name: string) =>
  forwardRef<HTMLElement, Props>(({ className, ...props }, ref) => createElement(`taro-${name}`, { ...props, class: className, ref }))

export const View = component('view')
export const Text = component('text')
export const Button = component('button')
export const Input = component('input')
export const Textarea = component('textarea')
export const Picker = component('picker')
