/** Work through tasks several at a time, each worker with its own tools; the order of starting is that of the list. */
export async function inParallel<Task, Tools>(
  tasks: readonly Task[],
  workers: number,
  equip: () => Promise<Tools>,
  work: (task: Task, tools: Tools) => Promise<void>,
): Promise<void> {
  let next = 0
  const run = async () => {
    const tools = await equip()
    for (let at = next++; at < tasks.length; at = next++) await work(tasks[at]!, tools)
  }
  await Promise.all(Array.from({ length: Math.min(workers, tasks.length) }, run))
}
