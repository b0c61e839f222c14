/**
 * The files of one state of the repository: the working tree, or a git revision.
 * Engines read only through this, so that the tip of the base branch is read by the same code.
 */
export interface Tree {
  /** For messages: `working tree`, or the revision. */
  readonly label: string;
  /** Where the files lie on disk, absolute; a git revision lies nowhere. */
  readonly root?: string;
  /**
   * Every regular file below `dir` (empty for the root), as paths from the repository's root with forward
   * slashes, sorted by code unit. Leaves out `.git`, `node_modules`, virtual environments and build output.
   * Empty when the folder is missing.
   */
  files(dir: string): Promise<readonly string[]>;
  /**
   * The file as text: UTF-8, byte order mark removed, line ends as they are.
   * Throws `UserError` when it is missing, unreadable, not UTF-8, too large, or a link that leaves the tree.
   */
  read(path: string): Promise<string>;
}
