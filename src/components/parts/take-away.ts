/** Takes a node out of its page, where it is in one: the `remove` of Prototype.js fails on what has no parent. */
export function takeAway(node: Node | undefined): void {
  if (node?.parentNode) node.parentNode.removeChild(node);
}
