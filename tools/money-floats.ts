/** Money is never a float: what is divided, or taken a part of, is rounded to whole units in the same expression. */
import ts from 'typescript'
import type { Problem } from './problem'
import { isCode, isTest, lineOf, parse, walk, type Tree } from './tree'

/** `minor`, `taxMinor`, `one.minor`: what this project calls an amount in the smallest unit of its currency. */
const isMoney = (name: string): boolean => /(^m|M)inor$/.test(name)
const ROUNDERS = /^(Math\.(round|floor|ceil|trunc)|halfUp)$/

const OPERATORS = new Set([ts.SyntaxKind.AsteriskToken, ts.SyntaxKind.SlashToken, ts.SyntaxKind.PlusToken, ts.SyntaxKind.MinusToken])
const isSum = (node: ts.Node): node is ts.BinaryExpression => ts.isBinaryExpression(node) && OPERATORS.has(node.operatorToken.kind)

/** The names that a sum is made of: `result.taxMinor` counts as `taxMinor`, what is handed to a function does not count. */
function namesOf(node: ts.Node): string[] {
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isPrefixUnaryExpression(node)) return namesOf(ts.isPrefixUnaryExpression(node) ? node.operand : node.expression)
  if (isSum(node)) return [...namesOf(node.left), ...namesOf(node.right)]
  if (ts.isPropertyAccessExpression(node)) return [node.name.text]
  return ts.isIdentifier(node) ? [node.text] : []
}

/** Somewhere around it, before anything but arithmetic is done with it, it is made whole. */
function isRounded(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isCallExpression(parent)) return ROUNDERS.test(parent.expression.getText())
  return (ts.isParenthesizedExpression(parent) || isSum(parent)) && isRounded(parent)
}

const PART = 'a part of money is rounded where it is taken: halfUp, or Math.floor and the like around it'
const hasFraction = (node: ts.Node): boolean => ts.isNumericLiteral(node) && !Number.isInteger(Number(node.text))

function problemsIn(file: string, source: ts.SourceFile): Problem[] {
  const problems: Problem[] = []
  const add = (node: ts.Node, message: string) => problems.push({ file, place: lineOf(node), message })
  walk(source, (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'parseFloat') add(node, '"parseFloat" makes a float: read money with parseMoney or typedMoney, rates with ratioOf')
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'toFixed' && namesOf(node.expression.expression).some(isMoney)) add(node, 'write money with formatMoney')
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.SlashEqualsToken && namesOf(node.left).some(isMoney)) add(node, PART)
    if (!isSum(node) || isRounded(node) || !namesOf(node).some(isMoney)) return
    const kind = node.operatorToken.kind
    if (kind === ts.SyntaxKind.SlashToken && namesOf(node.left).some(isMoney)) add(node, PART)
    if (kind === ts.SyntaxKind.AsteriskToken && (hasFraction(node.left) || hasFraction(node.right))) add(node, 'a rate is a whole number of ten-thousandths, or a ratio: 0.15 is a float')
  })
  return problems
}

export function moneyProblems(tree: Tree): Problem[] {
  return [...tree].flatMap(([file, text]) => (/^(src|gateway)\//.test(file) && isCode(file) && !isTest(file) && /inor/.test(text) ? problemsIn(file, parse(file, text)) : []))
}
